// Every way to answer a letter: what the checks between its parts walk through, and what proves it whole.
import type { Letter } from '../core/letters/letter.ts';
import { RESERVED } from '../core/letters/letter.ts';

/** One way to answer; a question that is not in it has no answer. */
export type Combination = ReadonlyMap<string, string>;

/** The questions with named answers, and the rounds, each with its ids. Without an answer comes first. */
function choicesOf(letter: Letter): readonly (readonly [question: string, answers: readonly (string | undefined)[]])[] {
  const asked = letter.questions.flatMap((question) =>
    question.kind === 'choice' ? [[question.id, [undefined, ...question.answers.map(({ id }) => id)]] as const] : [],
  );
  const rounds = letter.rounds.map(({ id }) => id);
  return rounds.length > 0 ? [[RESERVED.round, rounds], ...asked] : asked;
}

/** How many combinations there are. */
export function countCombinations(letter: Letter): number {
  return choicesOf(letter).reduce((count, [, answers]) => count * answers.length, 1);
}

/** The combination of a number below that count. */
export function combinationAt(letter: Letter, at: number): Combination {
  const combination = new Map<string, string>();
  let rest = at;
  for (const [question, answers] of choicesOf(letter)) {
    const answer = answers[rest % answers.length];
    if (answer !== undefined) combination.set(question, answer);
    rest = Math.floor(rest / answers.length);
  }
  return combination;
}
