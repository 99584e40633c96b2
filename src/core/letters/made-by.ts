// Which questions made a paragraph: their numbers stand beside it. Rules: SPEC.md, Z.
import { fittingMap, type Facts } from './condition.ts';
import type { Condition, Letter, LetterParagraph, LetterVariant } from './letter.ts';

/** The ids of the questions that made a paragraph, in page order. `variant` is the one that fits, undefined where none does. */
export function madeBy(letter: Letter, paragraph: LetterParagraph, variant: LetterVariant | undefined, facts: Facts): readonly string[] {
  if (paragraph.madeBy !== undefined) return [paragraph.madeBy];
  if (!variant) return askedBy(letter, paragraph);
  return inPageOrder(letter, [...Object.keys(fittingMap(variant.when, facts) ?? {}), ...fieldsOf(variant.text)]);
}

/** The ids of all questions that the conditions of a paragraph ask, in page order. */
export function askedBy(letter: Letter, paragraph: LetterParagraph): readonly string[] {
  return inPageOrder(
    letter,
    paragraph.variants.flatMap(({ when }) => questionsOf(when)),
  );
}

/** Those of the ids that are questions of the letter. */
function inPageOrder({ questions }: Letter, ids: readonly string[]): readonly string[] {
  return questions.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

/** The questions that a condition asks about, `outcome` and `round` among them. */
function questionsOf(when: Condition): readonly string[] {
  return when.flatMap((map) => Object.keys(map));
}

/** The fields that some words have a place for. */
export function fieldsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*?)(?: in full)?\}/g)].map(([, id = '']) => id);
}
