// One stored row <-> record: checksum first, then the same parser as for links and files.
import { crc32 } from '../core/crc32.ts';
import { parseRecordId } from '../core/ids.ts';
import { parseJson } from '../core/packed-text.ts';
import { parseRecord, type RecordProblem } from '../core/parse-record.ts';
import { toPlainRecord } from '../core/plain-record.ts';
import type { ChecklistRecord } from '../core/record.ts';
import { failure, success, type Result } from '../core/result.ts';
import { parseMyCopy } from './my-copy.ts';
import type { MyCopy, StoredRecord } from './ports.ts';

/** A record together with what this device knows about it. */
export interface SavedRecord {
  readonly record: ChecklistRecord;
  readonly me: MyCopy;
  /** ms since 1970. */
  readonly savedAt: number;
}

/** The row to store. */
export function encodeStored({ record, me, savedAt }: SavedRecord): StoredRecord {
  const text = JSON.stringify(toPlainRecord(record));
  return { id: record.id, text, crc: crcOf(text), me, savedAt };
}

/** The record in a stored row, or why it cannot be read. Never throws. */
export function parseStored(row: unknown): Result<SavedRecord, RecordProblem> {
  const me = isStored(row) && parseMyCopy(row.me);
  if (!me) return failure({ kind: 'notARecord' });
  if (crcOf(row.text) !== row.crc) return failure({ kind: 'invalid', what: 'checksum' });
  const record = parseRecord(parseJson(row.text));
  return record.ok ? success({ record: record.value, me, savedAt: row.savedAt }) : record;
}

function crcOf(text: string): number {
  return crc32(new TextEncoder().encode(text));
}

/** The columns but `me`, which rows of every age have. */
function isStored(row: unknown): row is Omit<StoredRecord, 'me'> & { readonly me?: unknown } {
  if (typeof row !== 'object' || row === null) return false;
  const { id, text, crc, savedAt }: { [field: string]: unknown } = { ...row };
  return parseRecordId(id) !== undefined && typeof text === 'string' && typeof crc === 'number' && typeof savedAt === 'number';
}
