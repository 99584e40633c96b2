// The words list under its letters.
import type { Word } from './queries.ts';

/** One letter and the words that begin with it, in order. */
export interface LetterGroup {
  readonly letter: string;
  readonly words: readonly Word[];
}

/** Sorted words, grouped by their first letter. */
export function wordsByLetter(words: readonly Word[]): LetterGroup[] {
  const letters = [...new Set(words.map(letterOf))];
  return letters.map((letter) => ({ letter, words: words.filter((word) => letterOf(word) === letter) }));
}

function letterOf({ title }: Word): string {
  return title.charAt(0).toUpperCase();
}
