// What was chosen before the page was awake counts as well.
import { setAnswer, type LetterDraft } from '../../core/letters/draft.ts';
import { RESERVED, type Letter } from '../../core/letters/letter.ts';

/** The draft with what is ticked on the page and not known yet. */
export function withEarlyAnswers(letter: Letter, draft: LetterDraft): LetterDraft {
  const asked = [RESERVED.round, ...letter.questions.map(({ id }) => id)];
  return asked.reduce((next, question) => {
    const ticked = document.querySelector<HTMLInputElement>(`input[name="${radioName(question)}"]:checked`);
    return ticked && !draft.answers.has(question) ? setAnswer(next, question, ticked.value) : next;
  }, draft);
}

/** The name that the radio buttons of a question share. */
export function radioName(question: string): string {
  return `answer-${question}`;
}
