// What was done on this page: where to put the focus next, what can be undone, what went wrong.
import { useState } from 'react';
import type { LibraryStores, Removed } from '../../stores/library-stores.ts';
import { isKept } from '../../stores/save-status.ts';
import type { SavedRecord, SaveOutcome } from '../../stores/saved-types.ts';
import { NOT_BACK, outcomeWords } from './outcome-words.ts';

/** A checklist that left the list just now and can come back. */
export interface LeftRecord {
  readonly saved: SavedRecord;
  /** All that was deleted with it; undefined where it was only put away. */
  readonly removed: Removed | undefined;
}

/** What an entry may do. */
export interface EntryDeeds {
  readonly rename: (saved: SavedRecord, name: string) => Promise<void>;
  readonly duplicate: (saved: SavedRecord) => Promise<void>;
  readonly archive: (saved: SavedRecord) => Promise<void>;
  readonly unarchive: (saved: SavedRecord) => Promise<void>;
  readonly remove: (saved: SavedRecord) => Promise<void>;
  readonly undo: (left: LeftRecord) => Promise<void>;
}

/** The deeds, and what the list shows because of them. */
export interface Deeds {
  readonly deeds: EntryDeeds;
  readonly left: readonly LeftRecord[];
  /** The record whose link takes the focus when it appears. */
  readonly focusId: string;
  /** What went wrong last, with the record it went wrong with. */
  readonly trouble: { readonly id: string; readonly words: string };
}

const NO_TROUBLE = { id: '', words: '' } as const;

/** The deeds over one library. */
export function useDeeds(library: LibraryStores): Deeds {
  const [left, setLeft] = useState<readonly LeftRecord[]>([]);
  const [focusId, setFocusId] = useState('');
  const [trouble, setTrouble] = useState<Deeds['trouble']>(NO_TROUBLE);
  const without = (all: readonly LeftRecord[], id: string): LeftRecord[] => all.filter(({ saved }) => saved.record.id !== id);
  const deeds = createDeeds(library, {
    trouble: (id, words) => setTrouble({ id, words }),
    leave(gone) {
      setLeft((all) => [...without(all, gone.saved.record.id), gone]);
      setFocusId('');
    },
    appear(id) {
      setLeft((all) => without(all, id));
      setFocusId(id);
    },
  });
  return { deeds, left, focusId, trouble };
}

/** What a deed shows once it is done. */
interface Effects {
  readonly trouble: (id: string, words: string) => void;
  readonly leave: (left: LeftRecord) => void;
  readonly appear: (id: string) => void;
}

function createDeeds(library: LibraryStores, { trouble, leave, appear }: Effects): EntryDeeds {
  /** Says what went wrong, if anything; then `done`, when the change is kept at least in one place. */
  const settle = (id: string, outcome: SaveOutcome, done: (saved: SavedRecord) => void = () => undefined): void => {
    trouble(id, outcomeWords(outcome));
    if (isKept(outcome)) done(outcome.saved);
  };
  const show = (saved: SavedRecord): void => appear(saved.record.id);
  const idOf = ({ record }: SavedRecord): string => record.id;
  return {
    rename: async (saved, name) => settle(idOf(saved), await library.renameRecord(saved, name)),
    duplicate: async (saved) => settle(idOf(saved), await library.copyRecord(saved), show),
    archive: async (saved) => settle(idOf(saved), await library.archiveRecord(saved, true), () => leave({ saved, removed: undefined })),
    unarchive: async (saved) => settle(idOf(saved), await library.archiveRecord(saved, false), show),
    remove: async (saved) => {
      const removed = await library.deleteRecord(saved);
      const isStill = library.$library.get()?.records.some(({ record }) => record.id === idOf(saved));
      if (isStill) trouble(idOf(saved), 'Not deleted: this browser did not let the site change what it stores.');
      else leave({ saved, removed });
    },
    undo: async ({ saved, removed }) => {
      if (!removed) return settle(idOf(saved), await library.archiveRecord(saved, false), show);
      const isBack = await library.bringBack(removed);
      trouble(idOf(saved), isBack ? '' : NOT_BACK);
      if (isBack) show(saved);
    },
  };
}
