// A condition in words, for the page that shows every question, answer and paragraph without scripts. Rules: SPEC.md, Z.
import { RESERVED, UNANSWERED, type Condition, type ConditionMap, type Letter } from './letter.ts';

/** One line for each map of a condition, such as '‘How is the price set?’ is ‘By the day’'; none where there is no condition. */
export function conditionWords(letter: Letter, when: Condition): readonly string[] {
  return when.map((map) => mapWords(letter, map));
}

function mapWords(letter: Letter, map: ConditionMap): string {
  return Object.entries(map)
    .map(
      ([question, answers]) =>
        `${askedWords(letter, question)} is ${answers.map((answer) => answerWords(letter, question, answer)).join(' or ')}`,
    )
    .join(', and ');
}

function askedWords({ questions }: Letter, question: string): string {
  if (question === RESERVED.outcome) return 'the advice';
  if (question === RESERVED.round) return 'the letter';
  return `‘${questions.find(({ id }) => id === question)?.ask ?? question}’`;
}

function answerWords({ questions, outcomes, rounds }: Letter, question: string, answer: string): string {
  if (answer === UNANSWERED) return 'not answered yet';
  const asked = questions.find(({ id }) => id === question);
  const answers = asked?.kind === 'choice' ? asked.answers : [];
  const label = answers.find(({ id }) => id === answer)?.label ?? [...outcomes, ...rounds].find(({ id }) => id === answer)?.title;
  return `‘${label ?? answer}’`;
}
