// Records out of files: what is here is merged where nothing crosses, what is new is added once somebody says who they are.
import { compareRecords, isFarAhead } from '../core/compare.ts';
import { mergeRecords } from '../core/merge.ts';
import { encodePacked } from '../core/packed-text.ts';
import { clockOf, type ChecklistRecord } from '../core/record.ts';
import { takeProblem, type TakeProblem } from '../core/take-problem.ts';
import type { Side } from '../core/template.ts';
import type { Ports } from '../storage/ports.ts';
import { readSavedRecord, type SaveOutcome } from '../storage/saved-records.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import type { LibraryStores } from './library-stores.ts';
import { mergeReturned } from './return-stores.ts';
import { isKept } from './save-status.ts';
import { takeAway } from './take-away.ts';

/** One step of a restore, and the way back: false where somebody went on writing, so that it stays. */
export type RestoreStep = () => Promise<boolean>;

/** What became of one record. */
export type Restored =
  /** This device had it; `isNews` where a value changed here. */
  | { readonly kind: 'merged'; readonly record: ChecklistRecord; readonly isNews: boolean; readonly outcome: SaveOutcome; readonly undo: RestoreStep } // prettier-ignore
  /** This device does not have it: who is it here? */
  | { readonly kind: 'fresh'; readonly record: ChecklistRecord }
  /** Both sides wrote, not knowing of each other, or its clock looks forged: the reader chooses. */
  | { readonly kind: 'choice'; readonly held: SavedRecord; readonly received: ChecklistRecord }
  | { readonly kind: 'refused'; readonly record: ChecklistRecord; readonly problem: TakeProblem };

/** Restores records one after the other. Copies of one record in several files are taken together. */
export async function restoreRecords(ports: Ports, records: readonly ChecklistRecord[]): Promise<readonly Restored[]> {
  const restored: Restored[] = [];
  for (const record of joinCopies(records)) restored.push(await restoreRecord(ports, record));
  return restored;
}

function joinCopies(records: readonly ChecklistRecord[]): readonly ChecklistRecord[] {
  const joined = new Map<string, ChecklistRecord>();
  for (const record of records) {
    const key = `${record.id} ${record.template}`;
    joined.set(key, mergeRecords(joined.get(key) ?? record, record));
  }
  return [...joined.values()];
}

async function restoreRecord(ports: Ports, record: ChecklistRecord): Promise<Restored> {
  const held = await readSavedRecord(ports, record.id);
  if (!held) return { kind: 'fresh', record };
  const problem = takeProblem(held.record, record);
  if (problem) return { kind: 'refused', record, problem };
  const differences = compareRecords(held.record, record);
  const isCrossed = differences.some(({ isConflict }) => isConflict);
  if (isCrossed || isFarAhead(held.record, record)) return { kind: 'choice', held, received: record };
  if (hasNothingNew(held.record, record))
    return { kind: 'merged', record, isNews: false, outcome: savedAlready(held), undo: async () => true };
  const { outcome, undo } = await mergeReturned(ports, held, record, [], 'restore');
  return { kind: 'merged', record, isNews: differences.length > 0, outcome, undo: async () => isKept(await undo()) };
}

function hasNothingNew(held: ChecklistRecord, record: ChecklistRecord): boolean {
  return encodePacked(mergeRecords(held, record)) === encodePacked(held);
}

function savedAlready(held: SavedRecord): SaveOutcome {
  return { kind: 'saved', saved: held, mirrored: true };
}

/** Adds a record that is new here as somebody on `side`. The way back takes it away again unless it was edited since. */
export async function addRestored(
  ports: Ports,
  library: LibraryStores,
  record: ChecklistRecord,
  side: Side,
): Promise<{ readonly outcome: SaveOutcome; readonly undo: RestoreStep }> {
  const outcome = await library.keepRecord(record, side);
  const clock = isKept(outcome) ? clockOf(outcome.saved.record) : 0;
  const isEdited = async (): Promise<boolean> => {
    const now = await readSavedRecord(ports, record.id);
    return now !== undefined && clockOf(now.record) > clock;
  };
  return { outcome, undo: () => takeAway(ports, record.id, isEdited) };
}
