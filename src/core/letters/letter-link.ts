// The fragment of a letter's link: '#L1.PAYLOAD.e'. It is never read as a record's, nor a record's as a letter's. Format: SPEC.md, Z.
import { decodeChecked, encodeChecked, MAX_LINK_CHARS, type LinkProblem } from '../link.ts';
import { LIMITS } from '../limits.ts';
import { parseJson } from '../json-text.ts';
import { failure, type Result } from '../result.ts';
import type { LetterDraft } from './draft.ts';
import { parseDraft, type LetterProblem } from './parse-letter.ts';
import { LETTER_FORMAT, toPlainDraft } from './plain-letter.ts';

const PATTERN = /(?:^|#)L(\d{1,3})\.([\w-]+)\.e/;

/** The text that is compressed for a link: JSON of the plain draft. Equal drafts give equal texts. */
export function encodeDraft(draft: LetterDraft): string {
  return JSON.stringify(toPlainDraft(draft));
}

/** The draft in such a text, or why there is none. Never throws. */
export function decodeDraft(text: string): Result<LetterDraft, LetterProblem> {
  if (text.length > LIMITS.bytes) return failure({ kind: 'tooLarge', what: 'bytes' });
  const plain = parseJson(text);
  return plain === undefined ? failure({ kind: 'notALetter' }) : parseDraft(plain);
}

/** The fragment for compressed bytes, without '#': 'L1.PAYLOAD.e'. */
export function encodeLetterFragment(compressed: Uint8Array): string {
  return `L${LETTER_FORMAT}.${encodeChecked(compressed)}.e`;
}

/** The compressed bytes in a fragment or whole address, or why there are none. */
export function decodeLetterFragment(text: string): Result<Uint8Array<ArrayBuffer>, LinkProblem> {
  if (text.length > MAX_LINK_CHARS + 2_000) return failure('tooLong');
  const [fragment = '', format, payload] = PATTERN.exec(text) ?? [];
  if (payload === undefined) return failure(isLetterFragment(text) ? 'damaged' : 'noPayload');
  if (fragment.length > MAX_LINK_CHARS) return failure('tooLong');
  if (Number(format) !== LETTER_FORMAT) return failure(Number(format) > LETTER_FORMAT ? 'tooNew' : 'damaged');
  return decodeChecked(payload);
}

/** Whether a fragment or address is a letter's, whole or damaged: then it belongs on the page of a letter, not on the open page. */
export function isLetterFragment(text: string): boolean {
  return /(?:^|#)L\d{1,3}\.[\w-]{8}/.test(text);
}
