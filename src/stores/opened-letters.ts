// A letter that somebody sent as a link: taken from the address, and read.
import type { LetterDraft } from '../core/letters/draft.ts';
import { isLetterFragment } from '../core/letters/letter-link.ts';
import { failure, type Result } from '../core/result.ts';
import { readLetterLink } from '../storage/letter-link-text.ts';
import { takeOpenedLetter } from '../storage/opened-letter.ts';
import { pagePorts } from './page-stores.ts';

export { forgetOpenedLetter } from '../storage/opened-letter.ts';

/** Why a letter's link does not open. */
export type LetterLinkProblem = 'damaged' | 'tooNew' | 'tooLong' | 'tooLarge';

/** The letter of the link that was opened, why there is none, or undefined where no link was opened. Keeps nothing. */
export async function readOpenedLetter(): Promise<Result<LetterDraft, LetterLinkProblem> | undefined> {
  const fragment = takeOpenedLetter(isLetterFragment);
  if (!fragment) return undefined;
  const read = await readLetterLink(pagePorts().compression, fragment);
  if (read.ok) return read;
  const { problem } = read;
  return failure(problem === 'tooNew' || problem === 'tooLong' || problem === 'tooLarge' ? problem : 'damaged');
}
