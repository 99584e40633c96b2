// What was done on this page: where to put the focus next, what can be undone, what went wrong.
import { useState } from 'react';
import type { LibraryStores } from '../../stores/library-stores.ts';
import type { SavedRecord, SaveOutcome } from '../../stores/saved-types.ts';
import { outcomeWords } from './outcome-words.ts';

/** A checklist that left the list just now and can come back. */
export interface LeftRecord {
  readonly saved: SavedRecord;
  readonly kind: 'deleted' | 'archived';
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

  /** Says what went wrong; true when the change is kept at least in one place. */
  const report = (id: string, outcome: SaveOutcome): boolean => {
    setTrouble({ id, words: outcomeWords(outcome) });
    return outcome.kind === 'saved' || outcome.kind === 'mirrorOnly';
  };
  const leave = (saved: SavedRecord, kind: LeftRecord['kind']): void => {
    setLeft((all) => [...all.filter((each) => each.saved.record.id !== saved.record.id), { saved, kind }]);
    setFocusId('');
  };
  const comeBack = (saved: SavedRecord): void => {
    setLeft((all) => all.filter((each) => each.saved.record.id !== saved.record.id));
    setFocusId(saved.record.id);
  };
  const deeds: EntryDeeds = {
    rename: async (saved, name) => void report(saved.record.id, await library.renameRecord(saved, name)),
    duplicate: async (saved) => {
      const outcome = await library.copyRecord(saved);
      if (report(saved.record.id, outcome) && 'saved' in outcome) setFocusId(outcome.saved.record.id);
    },
    archive: async (saved) => {
      if (report(saved.record.id, await library.archiveRecord(saved, true))) leave(saved, 'archived');
    },
    unarchive: async (saved) => {
      if (report(saved.record.id, await library.archiveRecord(saved, false))) comeBack(saved);
    },
    remove: async (saved) => {
      await library.deleteRecord(saved);
      const isStill = library.$library.get()?.records.some(({ record }) => record.id === saved.record.id);
      if (isStill) setTrouble({ id: saved.record.id, words: 'Not deleted: this browser did not let the site change what it stores.' });
      else leave(saved, 'deleted');
    },
    undo: async ({ saved, kind }) => {
      const outcome = kind === 'deleted' ? await library.bringBack(saved) : await library.archiveRecord(saved, false);
      if (report(saved.record.id, outcome)) comeBack(saved);
    },
  };
  return { deeds, left, focusId, trouble };
}
