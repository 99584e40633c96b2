// Records on this device: the database first, its mirror second, both merged when read. Nothing unreadable is overwritten.
import { parseRecordId, type RecordId } from '../core/ids.ts';
import type { LostValue } from '../core/lost-values.ts';
import { mergeRecords } from '../core/merge.ts';
import type { RecordProblem } from '../core/parse-record.ts';
import { passedLimit } from '../core/passed-limit.ts';
import { mirrorKey } from './keys.ts';
import { mirroredIds, readMirror, writeMirror } from './mirrored-record.ts';
import type { Ports } from './ports.ts';
import { encodeStored, parseStored, type SavedRecord } from './stored-record.ts';

/** What became of a save. */
export type SaveOutcome =
  /** On disk. `mirrored` is false when the second copy failed. */
  | { readonly kind: 'saved'; readonly saved: SavedRecord; readonly mirrored: boolean }
  /** In the mirror alone: it may not survive a crash. */
  | { readonly kind: 'mirrorOnly'; readonly saved: SavedRecord }
  | { readonly kind: 'notSaved'; readonly reason: 'full' | 'unreadable' | 'tooLarge' }
  /** Deleted in another tab since it was opened. */
  | { readonly kind: 'gone' };

/** A stored row that this build cannot read, kept as it is. */
export interface UnreadableRecord {
  readonly id: string;
  readonly problem: RecordProblem;
  /** The stored bytes as text, to be saved as a file. */
  readonly raw: string;
}

/** Everything on this device. */
export interface SavedRecords {
  readonly records: readonly SavedRecord[];
  readonly unreadable: readonly UnreadableRecord[];
  /** False when the database cannot be used here. */
  readonly database: boolean;
}

/** Reads every record of this device. */
export async function readSavedRecords(ports: Ports): Promise<SavedRecords> {
  const rows = await ports.database.readAll().catch(() => undefined);
  const parsed = (rows ?? []).map((row) => ({ row, id: idOf(row), result: parseStored(row) }));
  const ids = new Set([...parsed.map(({ id }) => id), ...mirroredIds(ports)]);
  const records: SavedRecord[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const id of ids) {
    const stored = parsed.find((each) => each.id === id);
    const saved = mergeSaved(stored?.result.ok ? stored.result.value : undefined, await readMirror(ports, id));
    if (saved) records.push(saved);
    else if (stored && !stored.result.ok) unreadable.push({ id, problem: stored.result.problem, raw: JSON.stringify(stored.row, null, 1) });
  }
  return { records, unreadable, database: rows !== undefined };
}

/** Reads one record, or undefined where this device has none that can be read. */
export async function readSavedRecord(ports: Ports, id: RecordId): Promise<SavedRecord | undefined> {
  const stored = parseStored(await ports.database.read(id).catch(() => undefined));
  return mergeSaved(stored.ok ? stored.value : undefined, await readMirror(ports, id));
}

/** Why a whole version of a record is kept beside it. */
export type SnapshotWhy = 'visit' | 'merge' | 'restore' | 'signOff' | 'undo';

/** What a save does besides. */
export interface SaveOptions {
  /** The record is made or kept now: it was not deleted in another tab. */
  readonly isNew?: boolean;
  /** Keeps a whole version: the one before the change, or the signed one after it. */
  readonly snapshot?: SnapshotWhy;
  /** Values that the change replaces and that are in none of the copies. */
  readonly lost?: readonly LostValue[];
}

/** Saves a change: merges with what is stored, in one transaction, then renews the mirror. */
export async function saveRecord(ports: Ports, change: SavedRecord, { isNew = false }: SaveOptions = {}): Promise<SaveOutcome> {
  const { id } = change.record;
  let outcome: SaveOutcome = { kind: 'gone' };
  try {
    await ports.database.update(id, (row) => {
      const merged = row === undefined ? keepNew(ports, change, isNew) : mergeStored(row, change);
      if (typeof merged === 'string') outcome = { kind: 'notSaved', reason: merged };
      if (typeof merged !== 'object') return undefined;
      outcome = { kind: 'saved', saved: merged, mirrored: false };
      return encodeStored(merged);
    });
  } catch {
    return saveInMirror(ports, change);
  }
  return finishSave(ports, outcome);
}

/** Without the database the mirror is merged too, so that two tabs keep each other's work. */
async function saveInMirror(ports: Ports, change: SavedRecord): Promise<SaveOutcome> {
  const saved = mergeSaved(change, await readMirror(ports, change.record.id)) ?? change;
  return (await writeMirror(ports, saved)) ? { kind: 'mirrorOnly', saved } : { kind: 'notSaved', reason: 'full' };
}

async function finishSave(ports: Ports, outcome: SaveOutcome): Promise<SaveOutcome> {
  if (outcome.kind !== 'saved') return outcome;
  ports.tabs.tell(outcome.saved.record.id);
  return { ...outcome, mirrored: await writeMirror(ports, outcome.saved) };
}

/** Removes a record from both stores. */
export async function removeRecord(ports: Ports, id: RecordId): Promise<void> {
  ports.mirror.remove(mirrorKey(id));
  await ports.database.remove(id).catch(() => undefined);
  ports.tabs.tell(id);
}

/** A row that is missing means deleted elsewhere, unless it is new or the mirror still stands. */
function keepNew(ports: Ports, change: SavedRecord, isNew: boolean): SavedRecord | undefined {
  return isNew || ports.mirror.read(mirrorKey(change.record.id)) !== undefined ? change : undefined;
}

function mergeStored(row: unknown, change: SavedRecord): SavedRecord | 'unreadable' | 'tooLarge' {
  const stored = parseStored(row);
  if (!stored.ok) return 'unreadable';
  const record = mergeRecords(stored.value.record, change.record);
  return passedLimit(record) ? 'tooLarge' : { ...change, record };
}

function mergeSaved(a: SavedRecord | undefined, b: SavedRecord | undefined): SavedRecord | undefined {
  if (!a || !b) return a ?? b;
  const newer = a.savedAt >= b.savedAt ? a : b;
  return { ...newer, record: mergeRecords(a.record, b.record) };
}

function idOf(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? parseRecordId(row.id) : undefined;
  return id ?? '';
}
