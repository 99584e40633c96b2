// What is kept beside a record: the values that were replaced, and whole versions.
import { parseRecordId, type RecordId } from '../core/ids.ts';
import { parseLost, toPlainLost, type LostValue } from '../core/lost-values.ts';
import { parseJson } from '../core/json-text.ts';
import { toPlainRecord } from '../core/plain-record.ts';
import { FORMAT, type ChecklistRecord } from '../core/record.ts';
import { crcOf, formatOf, parseStoredText } from './stored-record.ts';
import type { SnapshotWhy, StoredLost, StoredSnapshot } from './stored-rows.ts';

/** How many whole versions of a record are kept (SPEC.md, Y4). */
export const MAX_SNAPSHOTS = 20;

/** A whole version of a record. */
export interface Snapshot {
  /** When it was kept, ms since 1970. */
  readonly at: number;
  readonly why: SnapshotWhy;
  readonly record: ChecklistRecord;
}

/** The row of some lost values. */
export function encodeLost(id: RecordId, lost: readonly LostValue[]): StoredLost {
  const text = JSON.stringify(toPlainLost(lost));
  return { id, text, crc: crcOf(text), format: FORMAT };
}

/** The lost values in a row, none where there is no row; undefined where it cannot be read. Never throws. */
export function parseStoredLost(row: unknown): readonly LostValue[] | undefined {
  if (row === undefined) return [];
  if (typeof row !== 'object' || row === null) return undefined;
  const { text, crc }: { [field: string]: unknown } = { ...row };
  return typeof text === 'string' && crcOf(text) === crc ? parseLost(parseJson(text)) : undefined;
}

/** The row of a version; `last` is the number of the one before it. */
export function encodeSnapshot({ at, why, record }: Snapshot, last: number): StoredSnapshot {
  const text = JSON.stringify(toPlainRecord(record));
  return { id: record.id, number: Math.max(at, last + 1), text, crc: crcOf(text), at, why, format: FORMAT };
}

/** The version in a row, or undefined where it cannot be read. Never throws. */
export function parseSnapshot(row: unknown): Snapshot | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { id, text, crc, at, why }: { [field: string]: unknown } = { ...row };
  if (typeof text !== 'string' || typeof crc !== 'number' || typeof at !== 'number' || !isWhy(why)) return undefined;
  const record = parseStoredText(text, crc, formatOf(row));
  return record.ok && record.value.id === parseRecordId(id) ? { at, why, record: record.value } : undefined;
}

const REASONS: readonly unknown[] = ['visit', 'merge', 'restore', 'signOff', 'undo'] satisfies readonly SnapshotWhy[];

function isWhy(why: unknown): why is SnapshotWhy {
  return REASONS.includes(why);
}
