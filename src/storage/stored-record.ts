// One stored row <-> record: checksum first, then the same parser as for links and files.
import { crc32 } from '../core/crc32.ts';
import { parseRecordId } from '../core/ids.ts';
import { parseJson } from '../core/json-text.ts';
import { parseRecord, type RecordProblem } from '../core/parse-record.ts';
import { toPlainRecord } from '../core/plain-record.ts';
import { FORMAT, type ChecklistRecord } from '../core/record.ts';
import { failure, success, type Result } from '../core/result.ts';
import { parseMyCopy } from './my-copy.ts';
import type { MyCopy } from './ports.ts';
import type { StoredRecord } from './stored-rows.ts';

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
  return { id: record.id, text, crc: crcOf(text), me, savedAt, format: FORMAT };
}

/** The record in a stored row, or why it cannot be read. Never throws. */
export function parseStored(row: unknown): Result<SavedRecord, RecordProblem> {
  if (formatOf(row) > FORMAT) return failure({ kind: 'tooNew' });
  const me = isStored(row) && parseMyCopy(row.me);
  if (!me) return failure({ kind: 'notARecord' });
  const record = parseStoredText(row.text, row.crc, formatOf(row));
  return record.ok ? success({ record: record.value, me, savedAt: row.savedAt }) : record;
}

/** The record in a text of a format, with its checksum. */
export function parseStoredText(text: string, crc: number, format: number): Result<ChecklistRecord, RecordProblem> {
  return crcOf(text) === crc ? parseRecord(parseJson(text), format) : failure({ kind: 'invalid', what: 'checksum' });
}

/** CRC-32 of a text's UTF-8 bytes. */
export function crcOf(text: string): number {
  return crc32(new TextEncoder().encode(text));
}

/** The format that a row or mirror says it has; 0 where it says none. */
export function formatOf(row: unknown): number {
  const format = typeof row === 'object' && row !== null && 'format' in row ? row.format : 0;
  return typeof format === 'number' ? format : 0;
}

/** The columns but `me`, which rows of every age have. */
function isStored(row: unknown): row is Pick<StoredRecord, 'text' | 'crc' | 'savedAt'> & { readonly me?: unknown } {
  if (typeof row !== 'object' || row === null) return false;
  const { id, text, crc, savedAt }: { [field: string]: unknown } = { ...row };
  return parseRecordId(id) !== undefined && typeof text === 'string' && typeof crc === 'number' && typeof savedAt === 'number';
}
