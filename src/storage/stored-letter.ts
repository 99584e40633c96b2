// One stored letter <-> letter: checksum first, then the same parser as for links and files.
import { parseJson } from '../core/json-text.ts';
import { parseSavedLetter, type LetterProblem } from '../core/letters/parse-letter.ts';
import { LETTER_FORMAT, toPlainLetter, type SavedLetter } from '../core/letters/plain-letter.ts';
import { failure, success, type Result } from '../core/result.ts';
import { crcOf, formatOf } from './stored-record.ts';
import type { StoredLetter } from './stored-rows.ts';

/** A letter together with what this device knows about it. */
export interface KeptLetter extends Pick<StoredLetter, 'n' | 'savedAt' | 'notSecrets'> {
  readonly letter: SavedLetter;
}

/** The row to store. */
export function encodeStoredLetter({ letter, n, savedAt, notSecrets }: KeptLetter): StoredLetter {
  const text = JSON.stringify(toPlainLetter(letter));
  return { id: letter.id, text, crc: crcOf(text), n, savedAt, notSecrets, format: LETTER_FORMAT };
}

/** The letter in a stored row, or why it cannot be read. Never throws. */
export function parseStoredLetter(row: unknown): Result<KeptLetter, LetterProblem> {
  if (formatOf(row) > LETTER_FORMAT) return failure({ kind: 'tooNew' });
  if (!isStoredLetter(row)) return failure({ kind: 'notALetter' });
  const { text, crc, n, savedAt, notSecrets } = row;
  if (crcOf(text) !== crc) return failure({ kind: 'invalid', what: 'checksum' });
  const letter = parseSavedLetter(parseJson(text));
  return letter.ok ? success({ letter: letter.value, n, savedAt, notSecrets }) : letter;
}

function isStoredLetter(row: unknown): row is StoredLetter {
  if (typeof row !== 'object' || row === null) return false;
  const { text, crc, n, savedAt, notSecrets }: { [field: string]: unknown } = { ...row };
  const isWhole = typeof text === 'string' && [crc, n, savedAt].every((each) => typeof each === 'number');
  return isWhole && Array.isArray(notSecrets) && notSecrets.every((each) => typeof each === 'string');
}
