// What was chosen before the page was awake counts as well.
import { setAnswer, type LetterDraft } from '../../core/letters/draft.ts';
import { RESERVED, type Letter } from '../../core/letters/letter.ts';

/** What is ticked on the page. To be read before the page shows any other letter than the one it was built with. */
export function readEarlyAnswers({ questions }: Letter): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const question of [RESERVED.round, ...questions.map(({ id }) => id)]) {
    const ticked = document.querySelector<HTMLInputElement>(`input[name="${radioName(question)}"]:checked:not([checked])`);
    if (ticked) answers.set(question, ticked.value);
  }
  return answers;
}

/** The draft with what was ticked early and is not known yet. */
export function withEarlyAnswers(early: ReadonlyMap<string, string>, draft: LetterDraft): LetterDraft {
  return [...early].reduce((next, [question, answer]) => (draft.answers.has(question) ? next : setAnswer(next, question, answer)), draft);
}

/** The name that the radio buttons of a question share. */
export function radioName(question: string): string {
  return `answer-${question}`;
}
