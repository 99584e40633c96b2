// Letter <-> fragment: core's format, the platform's compression.
import { decodeDraft, decodeLetterFragment, encodeDraft, encodeLetterFragment } from '../core/letters/letter-link.ts';
import type { LetterDraft } from '../core/letters/draft.ts';
import type { LetterProblem } from '../core/letters/parse-letter.ts';
import { LIMITS } from '../core/limits.ts';
import type { LinkProblem } from '../core/link.ts';
import { failure, type Result } from '../core/result.ts';
import type { CompressionPort } from './ports.ts';

/** The fragment of a letter, without '#'. */
export async function writeLetterLink(compression: CompressionPort, draft: LetterDraft): Promise<string> {
  return encodeLetterFragment(await compression.deflate(encodeDraft(draft)));
}

/** The letter in a fragment or address, or why there is none. Never rejects. */
export async function readLetterLink(
  compression: CompressionPort,
  text: string,
): Promise<Result<LetterDraft, LinkProblem | LetterProblem['kind']>> {
  const bytes = decodeLetterFragment(text);
  if (!bytes.ok) return bytes;
  const plain = await compression.inflate(bytes.value, LIMITS.bytes);
  const draft = plain === undefined ? failure('damaged' as const) : decodeDraft(plain);
  if (draft.ok) return draft;
  return failure(typeof draft.problem === 'string' ? draft.problem : draft.problem.kind);
}
