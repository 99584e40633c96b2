// Mends a mistyped word of a question from the words that the site itself uses.
import { bestMatch, wordsOf } from './search-text.ts';

/** The steps from one word to another: a letter more, less or other, or two neighbours swapped. */
export function editDistance(one: string, other: string): number {
  let older: number[] = [];
  let old = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const steps = [at(old, column) + 1, at(next, column - 1) + 1, at(old, column - 1) + (same ? 0 : 1)];
      next.push(Math.min(...steps, swapped ? at(older, column - 2) + 1 : Infinity));
    }
    older = old;
    old = next;
  }
  return at(old, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

/** How many slips a word of this length may hold. */
function allowedSlips(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

/** The nearest known word, earlier ones first among equals; null when none is near or the word is known. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (bestMatch(known, word) > 0) return null;
  const slips = allowedSlips(word);
  let best: { word: string; distance: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > slips) continue;
    const distance = editDistance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.5);
    if (distance <= slips && distance < (best?.distance ?? Infinity)) best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** The question with its unmet words mended from the known ones; null when there is nothing to mend. */
export function suggestQuery(query: string, unmet: readonly string[], known: readonly string[]): string | null {
  const words = wordsOf(query);
  const mended = words.map((word) => (unmet.includes(word) ? (nearestWord(word, known) ?? word) : word));
  return mended.some((word, index) => word !== words[index]) ? mended.join(' ') : null;
}
