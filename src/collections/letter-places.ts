// Where words and conditions stand in a letter's file, in the words of the author who has to find them.
import type { LetterContent } from './schemas/letter.ts';

/** Words of a letter with the place in which they stand: `paragraphs[3].variants[1]`. */
export interface PlacedWords {
  readonly place: string;
  readonly text: string;
  readonly without?: string | undefined;
}

/** A condition with the place in which it stands. */
export interface PlacedCondition {
  readonly place: string;
  readonly when: LetterContent['notes'][number]['when'];
}

/** The words of the subject and of every paragraph. */
export function placedWords({ subject, paragraphs }: LetterContent): readonly PlacedWords[] {
  return [
    ...subject.map((variant, i) => ({ ...variant, place: `subject[${i}]` })),
    ...paragraphs.flatMap(({ text, without, variants }, p) => [
      ...(text === undefined ? [] : [{ place: `paragraphs[${p}]`, text, without }]),
      ...(variants ?? []).map((variant, i) => ({ ...variant, place: `paragraphs[${p}].variants[${i}]` })),
    ]),
  ];
}

/** Every condition of a letter. Those of outcomes come first, because only they may not ask for the outcome. */
export function placedConditions({ subject, outcomes, paragraphs, notes }: LetterContent): readonly PlacedCondition[] {
  return [
    ...outcomes.map(({ when }, i) => ({ place: `outcomes[${i}]`, when })),
    ...subject.map(({ when }, i) => ({ place: `subject[${i}]`, when })),
    ...paragraphs.flatMap(({ when, variants }, p) => [
      { place: `paragraphs[${p}]`, when },
      ...(variants ?? []).map((variant, i) => ({ place: `paragraphs[${p}].variants[${i}]`, when: variant.when })),
    ]),
    ...notes.map(({ when }, i) => ({ place: `notes[${i}]`, when })),
  ];
}
