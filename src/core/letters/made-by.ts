// Which questions made a paragraph: their numbers stand beside it. Rules: SPEC.md, Z.
import { fittingMap, type Facts } from './condition.ts';
import type { Condition, Letter, LetterParagraph, LetterVariant } from './letter.ts';

/** The ids of the questions that made a paragraph, in page order. `variant` is the one that fits, undefined where none does. */
export function madeBy(letter: Letter, paragraph: LetterParagraph, variant: LetterVariant | undefined, facts: Facts): readonly string[] {
  const named = paragraph.madeBy === undefined ? namedQuestions(paragraph, variant, facts) : [paragraph.madeBy];
  return letter.questions.flatMap(({ id }) => (named.includes(id) ? [id] : []));
}

/** Those of the map that fits and of the fields in the words; without such a map all that the paragraph asks about. */
function namedQuestions(paragraph: LetterParagraph, variant: LetterVariant | undefined, facts: Facts): readonly string[] {
  if (!variant) return paragraph.variants.flatMap(({ when }) => questionsOf(when));
  return [...Object.keys(fittingMap(variant.when, facts) ?? {}), ...fieldsOf(variant.text)];
}

/** The questions that a condition asks about, `outcome` and `round` among them. */
export function questionsOf(when: Condition): readonly string[] {
  return when.flatMap((map) => Object.keys(map));
}

/** The fields that some words have a place for. */
export function fieldsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*?)(?: in full)?\}/g)].map(([, id = '']) => id);
}
