// Why a passphrase does not open something: what happened, and what to do.
import type { OpenProblem } from '../../stores/opened-links.ts';
import { PROBLEM_WORDS } from './problem-words.ts';

/** The sentence of each problem. */
export function unlockWords(problem: OpenProblem | 'wrongPassphrase' | 'noLock'): string {
  if (problem === 'wrongPassphrase') return WRONG;
  if (problem === 'noLock') return NO_LOCK;
  const { title, happened, todo } = PROBLEM_WORDS[problem];
  return `${title}. ${happened} ${todo}`;
}

const WRONG = 'That passphrase does not fit. Check it with the person who sent it, letter by letter, then try again.';
const NO_LOCK = 'This page cannot unlock here, because its address begins with http. Open it at the address that begins with https.';
