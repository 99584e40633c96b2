// Words that no combination of answers can bring up are never read: they are a mistake in a condition.
import { fittingMap, type Facts } from '../core/letters/condition.ts';
import { createDraft } from '../core/letters/draft.ts';
import { factsOf } from '../core/letters/facts.ts';
import type { Condition, Letter } from '../core/letters/letter.ts';
import { combinationAt, countCombinations } from './letter-combinations.ts';

interface Goal {
  readonly place: string;
  readonly isReached: (facts: Facts) => boolean;
}

/** Variants, notes and outcomes that no answers lead to. */
export function reachMessages(path: string, letter: Letter): string[] {
  let goals = goalsOf(letter);
  const count = countCombinations(letter);
  for (let at = 0; at < count && goals.length > 0; at += 1) {
    const facts = factsOf(letter, { ...createDraft(letter.number), answers: combinationAt(letter, at) });
    goals = goals.filter(({ isReached }) => !isReached(facts));
  }
  return goals.map(
    ({ place }) =>
      `${path}: ${place}: expected some answers that lead here; received none, because what stands above it always fits first. Correct its condition.`,
  );
}

function goalsOf({ subject, outcomes, paragraphs, notes }: Letter): readonly Goal[] {
  return [
    ...firstFits('outcomes', outcomes),
    ...firstFits('subject', subject),
    ...paragraphs.flatMap(({ variants }, p) => firstFits(`paragraphs[${p}]${variants.length > 1 ? '.variants' : ''}`, variants)),
    ...notes.map(({ when }, i) => ({ place: `notes[${i}]`, isReached: (facts: Facts) => fits(when, facts) })),
  ];
}

/** Of a list the first that fits stands, so each is reached only where none above it fits. */
function firstFits(place: string, list: readonly { readonly when: Condition }[]): Goal[] {
  return list.map((_, i) => ({
    place: list.length > 1 ? `${place}[${i}]` : place,
    isReached: (facts) => list.findIndex(({ when }) => fits(when, facts)) === i,
  }));
}

function fits(when: Condition, facts: Facts): boolean {
  return fittingMap(when, facts) !== undefined;
}
