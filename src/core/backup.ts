// The backup file: readable JSON with records and letters. Format: SPEC.md, J.
import { parseJson } from './json-text.ts';
import { parseSavedLetter, type LetterProblem } from './letters/parse-letter.ts';
import { toPlainLetter, type SavedLetter } from './letters/plain-letter.ts';
import { parseRecord, type RecordProblem } from './parse-record.ts';
import { toPlainRecord } from './plain-record.ts';
import { FORMAT, type ChecklistRecord } from './record.ts';
import { failure, success, type Result } from './result.ts';

/** What a backup holds. */
export interface BackupContent {
  readonly records: readonly ChecklistRecord[];
  readonly letters: readonly SavedLetter[];
}

/** Why a file does not open. */
export type FileProblem = RecordProblem | { readonly kind: 'notAFile' } | { readonly kind: 'tooBig' };

/** Largest file that is read, in characters. */
export const MAX_FILE_CHARS = 5 * 1024 * 1024;

const FORMAT_NAME = 'fair-handover-records';

/** The text of a backup file. */
export function encodeBackup(records: readonly ChecklistRecord[], letters: readonly SavedLetter[] = []): string {
  const about = 'A backup of checklists. Open it on the site under My checklists. It holds no passwords unless somebody typed one.';
  const more = letters.length > 0 ? { letters: letters.map(toPlainLetter) } : {};
  return `${JSON.stringify({ $format: FORMAT_NAME, version: FORMAT, about, records: records.map(toPlainRecord), ...more }, null, 1)}\n`;
}

/** What a backup file holds, or why it gives nothing: all of it or none. Never throws. */
export function parseBackup(text: string): Result<BackupContent, FileProblem> {
  if (text.length > MAX_FILE_CHARS) return failure({ kind: 'tooBig' });
  const file = parseJson(text);
  if (!isBackup(file)) return failure({ kind: 'notAFile' });
  if (file.version > FORMAT) return failure({ kind: 'tooNew' });
  const records: ChecklistRecord[] = [];
  for (const plain of file.records) {
    const record = parseRecord(plain, file.version);
    if (!record.ok) return record;
    records.push(record.value);
  }
  const letters: SavedLetter[] = [];
  for (const plain of file.letters ?? []) {
    const letter = parseSavedLetter(plain);
    if (!letter.ok) return failure(problemOf(letter.problem));
    letters.push(letter.value);
  }
  return success({ records, letters });
}

function problemOf(problem: LetterProblem): FileProblem {
  return problem.kind === 'notALetter' ? { kind: 'invalid', what: 'letters' } : problem;
}

interface PlainBackup {
  readonly version: number;
  readonly records: readonly unknown[];
  /** Files from before there were letters have none. */
  readonly letters?: readonly unknown[];
}

function isBackup(file: unknown): file is PlainBackup {
  if (typeof file !== 'object' || file === null || !('$format' in file) || file.$format !== FORMAT_NAME) return false;
  const { version, records, letters = [] }: { [field: string]: unknown } = { ...file };
  return typeof version === 'number' && Array.isArray(records) && Array.isArray(letters);
}
