// Every record and letter on this device, and what can be done with one as a whole.
import { atom, type ReadableAtom } from 'nanostores';
import { duplicateRecord } from '../core/create-record.ts';
import { actorRow, RECORD_ROW } from '../core/ids.ts';
import { clockOf, editRecord, projectOf, sideOf, type ChecklistRecord, type Edit } from '../core/record.ts';
import type { Side } from '../core/template.ts';
import { cleanText } from '../core/text.ts';
import { readKeptLetters } from '../storage/kept-letters.ts';
import { createMyCopy } from '../storage/my-copy.ts';
import { newActorId, newRecord } from '../storage/new-ids.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import { bringBackRemoved, removeEverything, removeRecord, type Removed } from '../storage/removed-records.ts';
import {
  readSavedRecord,
  readSavedRecords,
  saveRecord,
  type SavedRecords,
  type SaveOptions,
  type SaveOutcome,
} from '../storage/saved-records.ts';
import type { KeptLetter } from '../storage/stored-letter.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import { listUnreadable, type UnreadableRecord } from '../storage/unreadable-records.ts';
import { mergeReturned } from './return-stores.ts';

export type { Removed } from '../storage/removed-records.ts';

/** Everything on this device. */
export interface HeldRecords extends Pick<SavedRecords, 'records' | 'trouble'> {
  /** The one that was saved last first. */
  readonly letters: readonly KeptLetter[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** The list, or undefined until it was read. */
export interface LibraryStores {
  readonly $library: ReadableAtom<HeldRecords | undefined>;
  readLibrary(): Promise<void>;
  renameRecord(saved: SavedRecord, project: string): Promise<SaveOutcome>;
  /** Applies one edit to a record that is not open. */
  editSaved(saved: SavedRecord, edits: readonly Edit[]): Promise<SaveOutcome>;
  /** Remembers that the reader called texts no passwords: `ROW FIELD FINGERPRINT`. */
  noteNotSecrets(saved: SavedRecord, notes: readonly string[]): Promise<SaveOutcome>;
  archiveRecord(saved: SavedRecord, archived: boolean): Promise<SaveOutcome>;
  /** A copy under a new id that goes its own way. */
  copyRecord(saved: SavedRecord): Promise<SaveOutcome>;
  deleteRecord(saved: SavedRecord): Promise<Removed>;
  deleteLetter(kept: KeptLetter): Promise<Removed>;
  removeEverything(): Promise<Removed>;
  /** Puts back what was deleted, as it was. False where something could not be put back. */
  bringBack(removed: Removed): Promise<boolean>;
  /** Keeps a record that came as a link or file, as somebody on `side`; merges where this device has it already. */
  keepRecord(record: ChecklistRecord, side: Side): Promise<SaveOutcome>;
  /** Remembers that every record that was backed up has a copy outside this device. */
  noteCopied(records: readonly SavedRecord[]): Promise<void>;
}

/** Makes the stores over the doors to the platform. */
export function createLibraryStores(ports: Ports): LibraryStores {
  const $library = atom<HeldRecords | undefined>(undefined);
  const readLibrary = async (): Promise<void> => {
    const [saved, kept] = await Promise.all([readSavedRecords(ports), readKeptLetters(ports)]);
    $library.set({ records: saved.records, letters: kept.letters, trouble: saved.trouble, unreadable: listUnreadable(ports, saved, kept) });
  };
  const then = async <Value>(deed: Promise<Value>): Promise<Value> => {
    const value = await deed;
    await readLibrary();
    return value;
  };
  const keep = (record: ChecklistRecord, me: MyCopy, options: SaveOptions = {}): Promise<SaveOutcome> =>
    then(saveRecord(ports, { record, me, savedAt: ports.world.now() }, options));
  return {
    $library,
    readLibrary,
    renameRecord: ({ record, me }, project) => keep(renamed(record, me, project), me),
    editSaved: ({ record, me }, edits) => keep(editRecord(record, me.actor, edits), me),
    noteNotSecrets: ({ record, me }, notes) => keep(record, { ...me, notSecrets: [...new Set([...me.notSecrets, ...notes])] }),
    archiveRecord: ({ record, me }, archived) => keep(record, { ...me, archived }),
    copyRecord: ({ record, me }) => {
      const made = newRecord(ports.world);
      const copy = duplicateRecord(record, made, `${projectOf(record)} (copy)`, sideOf(record, me.actor) ?? 'client');
      return keep(copy, createMyCopy(made.actor), { isNew: true });
    },
    deleteRecord: ({ record }) => then(removeRecord(ports, record.id)),
    deleteLetter: ({ letter }) => then(removeRecord(ports, letter.id)),
    removeEverything: () => then(removeEverything(ports)),
    bringBack: (removed) => then(bringBackRemoved(ports, removed)),
    keepRecord: (record, side) => then(keepReceived(ports, record, side)),
    noteCopied: async (records) => void (await then(Promise.all(records.map((saved) => noteCopied(ports, saved))))),
  };
}

function renamed(record: ChecklistRecord, { actor }: MyCopy, project: string): ChecklistRecord {
  return editRecord(record, actor, [{ row: RECORD_ROW, field: 'project', value: cleanText(project).trim() || projectOf(record) }]);
}

/** A record that is new here comes with a copy elsewhere: the link or file that it came in (SPEC.md, C1). */
async function keepReceived(ports: Ports, record: ChecklistRecord, side: Side): Promise<SaveOutcome> {
  const held = await readSavedRecord(ports, record.id);
  if (held) return (await mergeReturned(ports, held, record, [], 'restore')).outcome;
  const actor = newActorId(ports.world);
  const joined = editRecord(record, actor, [{ row: actorRow(actor), field: 'side', value: side }]);
  if (joined === record) return { kind: 'notSaved', reason: 'tooLarge' };
  const me = { ...createMyCopy(actor), copiedAt: clockOf(record) };
  return saveRecord(ports, { record: joined, me, savedAt: ports.world.now() }, { isNew: true });
}

function noteCopied(ports: Ports, { record, me, savedAt }: SavedRecord): Promise<SaveOutcome> {
  return saveRecord(ports, { record, me: { ...me, copiedAt: clockOf(record) }, savedAt }, { strict: true });
}

/** What to call a record in a list. */
export function recordTitle(record: ChecklistRecord): string {
  return projectOf(record) || 'Checklist without a name';
}
