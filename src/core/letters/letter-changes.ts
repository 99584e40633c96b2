// What an answer changed in the letter: for the margin, and for those who hear the page. Rules: SPEC.md, Z.
import type { ComposedLetter, ComposedParagraph } from './composed.ts';
import { openWords } from './open-parts.ts';

/** The ids of the paragraphs that came or now say something else, and of those that went. */
export interface LetterChange {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** Compares the letter before and after an answer. */
export function findLetterChange(before: ComposedLetter, after: ComposedLetter): LetterChange {
  const then = new Map(before.paragraphs.map((paragraph) => [paragraph.id, shownText(paragraph)]));
  const now = new Map(after.paragraphs.map((paragraph) => [paragraph.id, shownText(paragraph)]));
  return {
    changed: [...now].flatMap(([id, text]) => (then.get(id) === text ? [] : [id])),
    gone: [...then.keys()].filter((id) => !now.has(id)),
  };
}

function shownText({ kind, lines, offer }: ComposedParagraph): string {
  return JSON.stringify([kind, lines, offer]);
}

/** One quiet sentence about a change: 'The letter changed in 2 places. 4 of 6 answered.' '' where nothing changed. */
export function letterChangeWords(before: ComposedLetter, after: ComposedLetter): string {
  const { changed, gone } = findLetterChange(before, after);
  const places = changed.length + gone.length;
  if (places === 0) return '';
  return `The letter changed in ${places === 1 ? 'one place' : `${places} places`}. ${openWords(after.open)}.`;
}
