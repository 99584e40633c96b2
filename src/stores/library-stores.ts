// Every record on this device, and what can be done with one as a whole.
import { atom, type ReadableAtom } from 'nanostores';
import { duplicateRecord } from '../core/create-record.ts';
import { actorRow, RECORD_ROW } from '../core/ids.ts';
import { mergeRecords } from '../core/merge.ts';
import { editRecord, projectOf, sideOf, type ChecklistRecord } from '../core/record.ts';
import type { Side } from '../core/template.ts';
import { cleanText } from '../core/text.ts';
import { createMyCopy } from '../storage/my-copy.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import {
  readSavedRecord,
  readSavedRecords,
  removeRecord,
  saveRecord,
  type SavedRecords,
  type SaveOptions,
  type SaveOutcome,
} from '../storage/saved-records.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import { newActorId, newRecord } from '../storage/new-ids.ts';

/** The list, or undefined until it was read. */
export interface LibraryStores {
  readonly $library: ReadableAtom<SavedRecords | undefined>;
  readLibrary(): Promise<void>;
  renameRecord(saved: SavedRecord, project: string): Promise<SaveOutcome>;
  archiveRecord(saved: SavedRecord, archived: boolean): Promise<SaveOutcome>;
  /** A copy under a new id that goes its own way. */
  copyRecord(saved: SavedRecord): Promise<SaveOutcome>;
  deleteRecord(saved: SavedRecord): Promise<void>;
  /** Puts a deleted record back as it was. */
  bringBack(saved: SavedRecord): Promise<SaveOutcome>;
  /** Keeps a record that came as a link or file, as somebody on `side`; merges where this device has it already. */
  keepRecord(record: ChecklistRecord, side: Side): Promise<SaveOutcome>;
}

/** Makes the stores over the doors to the platform. */
export function createLibraryStores(ports: Ports): LibraryStores {
  const $library = atom<SavedRecords | undefined>(undefined);
  const readLibrary = async (): Promise<void> => $library.set(await readSavedRecords(ports));
  const keep = async (record: ChecklistRecord, me: MyCopy, options: SaveOptions = {}): Promise<SaveOutcome> => {
    const outcome = await saveRecord(ports, { record, me, savedAt: ports.world.now() }, options);
    await readLibrary();
    return outcome;
  };
  return {
    $library,
    readLibrary,
    renameRecord: ({ record, me }, project) =>
      keep(
        editRecord(record, me.actor, [{ row: RECORD_ROW, field: 'project', value: cleanText(project).trim() || projectOf(record) }]),
        me,
      ),
    archiveRecord: ({ record, me }, archived) => keep(record, { ...me, archived }),
    copyRecord: ({ record, me }) => {
      const made = newRecord(ports.world);
      const copy = duplicateRecord(record, made, `${projectOf(record)} (copy)`, sideOf(record, me.actor) ?? 'client');
      return keep(copy, createMyCopy(made.actor), { isNew: true });
    },
    async deleteRecord({ record }) {
      await removeRecord(ports, record.id);
      await readLibrary();
    },
    bringBack: ({ record, me }) => keep(record, me, { isNew: true }),
    keepRecord: (record, side) => keepReceived(ports, record, side, keep),
  };
}

async function keepReceived(
  ports: Ports,
  record: ChecklistRecord,
  side: Side,
  keep: (record: ChecklistRecord, me: MyCopy, options: SaveOptions) => Promise<SaveOutcome>,
): Promise<SaveOutcome> {
  const held = await readSavedRecord(ports, record.id);
  if (held) return keep(mergeRecords(held.record, record), held.me, { isNew: true });
  const actor = newActorId(ports.world);
  const joined = editRecord(record, actor, [{ row: actorRow(actor), field: 'side', value: side }]);
  if (joined === record) return { kind: 'notSaved', reason: 'tooLarge' };
  return keep(joined, createMyCopy(actor), { isNew: true });
}

/** What to call a record in a list. */
export function recordTitle(record: ChecklistRecord): string {
  return projectOf(record) || 'Checklist without a name';
}
