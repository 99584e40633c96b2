// Advice for the writer that follows from the answers. It is never part of the letter. Rules: SPEC.md, Z.
import { fittingMap, type Facts } from './condition.ts';
import type { Letter } from './letter.ts';
import { RESERVED } from './letter.ts';

/** A piece of advice, and the questions whose answers gave it. */
export interface FoundNote {
  readonly id: string;
  readonly text: string;
  readonly madeBy: readonly string[];
}

/** The notes for these answers: first those of single answers in page order, then those that depend on several. */
export function notesFor(letter: Letter, facts: Facts): readonly FoundNote[] {
  const ofAnswers = letter.questions.flatMap((question) => {
    const answer = question.kind === 'choice' ? question.answers.find(({ id }) => id === facts.get(question.id)) : undefined;
    return answer?.note === undefined ? [] : [{ id: `${question.id}-${answer.id}`, text: answer.note, madeBy: [question.id] }];
  });
  const ofLetter = letter.notes.flatMap(({ id, text, when }) => {
    const map = fittingMap(when, facts);
    return map ? [{ id, text, madeBy: questionsIn(letter, Object.keys(map)) }] : [];
  });
  return [...ofAnswers, ...ofLetter];
}

function questionsIn(letter: Letter, named: readonly string[]): readonly string[] {
  const isQuestion = (id: string): boolean => id !== RESERVED.outcome && id !== RESERVED.round;
  return letter.questions.flatMap(({ id }) => (named.includes(id) && isQuestion(id) ? [id] : []));
}
