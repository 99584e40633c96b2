// The backup file: readable JSON with one or more records. Format: SPEC.md, J.
import { parseJson } from './json-text.ts';
import { parseRecord, type RecordProblem } from './parse-record.ts';
import { toPlainRecord } from './plain-record.ts';
import { FORMAT, type ChecklistRecord } from './record.ts';
import { failure, success, type Result } from './result.ts';

/** Why a file does not open. */
export type FileProblem = RecordProblem | { readonly kind: 'notAFile' } | { readonly kind: 'tooBig' };

/** Largest file that is read, in characters. */
export const MAX_FILE_CHARS = 5 * 1024 * 1024;

const FORMAT_NAME = 'fair-handover-records';

/** The text of a backup file. */
export function encodeBackup(records: readonly ChecklistRecord[]): string {
  const about = 'A backup of checklists. Open it on the site under My checklists. It holds no passwords unless somebody typed one.';
  return `${JSON.stringify({ $format: FORMAT_NAME, version: FORMAT, about, records: records.map(toPlainRecord) }, null, 1)}\n`;
}

/** The records in a backup file, or why there are none: all of them or nothing. Never throws. */
export function parseBackup(text: string): Result<readonly ChecklistRecord[], FileProblem> {
  if (text.length > MAX_FILE_CHARS) return failure({ kind: 'tooBig' });
  const file = parseJson(text);
  if (!isBackup(file)) return failure({ kind: 'notAFile' });
  if (file.version > FORMAT) return failure({ kind: 'tooNew' });
  const records: ChecklistRecord[] = [];
  for (const plain of file.records) {
    const record = parseRecord(plain);
    if (!record.ok) return record;
    records.push(record.value);
  }
  return success(records);
}

function isBackup(file: unknown): file is { readonly version: number; readonly records: readonly unknown[] } {
  if (typeof file !== 'object' || file === null || !('$format' in file) || file.$format !== FORMAT_NAME) return false;
  return 'version' in file && typeof file.version === 'number' && 'records' in file && Array.isArray(file.records);
}
