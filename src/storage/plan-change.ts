// What a change makes of what is stored: decided in the middle of its transaction, so without waiting for anything.
import { addLost, lostInMerge, type LostValue } from '../core/lost-values.ts';
import { mergeRecords } from '../core/merge.ts';
import { passedLimit } from '../core/passed-limit.ts';
import type { ChecklistRecord } from '../core/record.ts';
import { mergeMyCopies } from './my-copy.ts';
import { encodeLost, encodeSnapshot, MAX_SNAPSHOTS, parseStoredLost } from './stored-history.ts';
import { encodeStored, parseStored, type SavedRecord } from './stored-record.ts';
import type { AsideRow, NewRows, SnapshotWhy, StoredLost, StoredRows, StoredSnapshot } from './stored-rows.ts';

/** What a save does besides. */
export interface SaveOptions {
  /** The record is made or kept now: it was not deleted in another tab. */
  readonly isNew?: boolean;
  /** Keeps a whole version: the one before the change, or the signed one after it. */
  readonly snapshot?: SnapshotWhy | undefined;
  /** Values that the change replaces and that are in none of the copies. */
  readonly lost?: readonly LostValue[];
  /** Takes something out of the record that the stored copies and the change make together: to undo a merge. */
  readonly revise?: (record: ChecklistRecord) => ChecklistRecord;
  /** 'Saved' waits until the disk itself has it: for a copy that leaves this device. New records, merges and sign-offs wait anyway. */
  readonly strict?: boolean;
}

/** What is to be written, or why nothing is. */
export type Plan =
  | { readonly kind: 'write'; readonly saved: SavedRecord; readonly rows: NewRows }
  | { readonly kind: 'gone' }
  | { readonly kind: 'tooLarge' }
  /** The stored row was written by a newer version. */
  | { readonly kind: 'newer' };

/** How many whole versions stay when there is no room for more. */
const FEW_SNAPSHOTS = 5;

/** Plans a change; `isLean` when the disk was full, so that history makes room for the record. */
export function planChange(change: SavedRecord, stored: StoredRows, options: SaveOptions, isLean: boolean): Plan {
  if (stored.record === undefined && options.isNew !== true) return { kind: 'gone' };
  const before = stored.record === undefined ? undefined : parseStored(stored.record);
  if (before?.ok === false && before.problem.kind === 'tooNew') return { kind: 'newer' };
  const held = before?.ok ? before.value : undefined;
  const merged = held ? mergeRecords(held.record, change.record) : change.record;
  const me = held ? mergeMyCopies(held.me, change.me) : change.me;
  const saved = { ...change, me, record: options.revise ? options.revise(merged) : merged };
  if (passedLimit(saved.record)) return { kind: 'tooLarge' };
  const { id } = saved.record;
  const asideOf = (from: AsideRow['from'], row: unknown): AsideRow[] => [{ id, from, row, at: change.savedAt }];
  const { lost, isDamaged } = planLost(change, held, stored.lost, options.lost ?? []);
  const snapshot = isLean ? undefined : planSnapshot(saved, held, stored.snapshots, options.snapshot);
  const most = isLean ? FEW_SNAPSHOTS : MAX_SNAPSHOTS - (snapshot ? 1 : 0);
  const aside = [...(before?.ok === false ? asideOf('records', stored.record) : []), ...(isDamaged ? asideOf('lost', stored.lost) : [])];
  const dropped = stored.snapshots.slice(0, Math.max(0, stored.snapshots.length - most));
  return { kind: 'write', saved, rows: { record: encodeStored(saved), lost, snapshot, dropped, aside } };
}

/** The new list of lost values, when there is something new for it. */
function planLost(
  change: SavedRecord,
  held: SavedRecord | undefined,
  row: unknown,
  more: readonly LostValue[],
): { readonly lost: StoredLost | undefined; readonly isDamaged: boolean } {
  const lost = [...more, ...(held ? lostInMerge(held.record, change.record, change.savedAt, held.savedAt) : [])];
  const kept = parseStoredLost(row);
  if (lost.length === 0) return { lost: undefined, isDamaged: false };
  return { lost: encodeLost(change.record.id, addLost(kept ?? [], lost)), isDamaged: kept === undefined };
}

function planSnapshot(
  saved: SavedRecord,
  held: SavedRecord | undefined,
  numbers: readonly number[],
  why: SnapshotWhy | undefined,
): StoredSnapshot | undefined {
  const record = why === 'signOff' ? saved.record : held?.record;
  return why && record && encodeSnapshot({ at: saved.savedAt, why, record }, numbers.at(-1) ?? 0);
}
