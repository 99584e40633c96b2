// Conditions must ask questions that are there, for answers that they have; and every question must matter.
import { RESERVED, UNANSWERED } from '../core/letters/letter.ts';
import { fieldsOf } from '../core/letters/made-by.ts';
import { placedConditions, placedWords } from './letter-places.ts';
import { nearest } from './nearest.ts';
import type { LetterContent } from './schemas/letter.ts';

/** What each question that a condition may ask can be answered with. */
type Known = ReadonlyMap<string, readonly string[]>;

/** Conditions about questions or answers that are not there, and questions that change nothing. */
export function conditionMessages(path: string, data: LetterContent): string[] {
  const known = knownAnswers(data);
  const conditions = placedConditions(data).flatMap(({ place, when }) => {
    const mayAsk = place.startsWith('outcomes') ? new Map([...known].filter(([question]) => question !== RESERVED.outcome)) : known;
    return when.flatMap((map) =>
      Object.entries(map).flatMap(([question, answers]) => askedMessages(`${path}: ${place}.when`, question, answers, mayAsk)),
    );
  });
  return [...conditions, ...madeByMessages(path, data), ...unusedQuestions(path, data)];
}

function knownAnswers({ questions, outcomes, rounds }: LetterContent): Known {
  const known = new Map<string, readonly string[]>();
  for (const { id, answers } of questions) if (answers) known.set(id, [...idsOf(answers), UNANSWERED]);
  if (outcomes.length > 0) known.set(RESERVED.outcome, idsOf(outcomes));
  if (rounds.length > 0) known.set(RESERVED.round, idsOf(rounds));
  return known;
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function askedMessages(place: string, question: string, answers: readonly string[], known: Known): string[] {
  const possible = known.get(question);
  if (!possible) return [unknownMessage(place, 'a question with answers, outcome or round', question, known.keys())];
  return answers
    .filter((answer) => !possible.includes(answer))
    .map((answer) => unknownMessage(`${place}.${question}`, 'one of its answers', answer, possible));
}

function unknownMessage(place: string, what: string, received: string, known: Iterable<string>): string {
  const all = [...known];
  const meant = nearest(received, all);
  return `${place}: expected ${what} (${all.join(', ')}); received "${received}". ${meant ? `Did you mean "${meant}"?` : 'Correct it.'}`;
}

function madeByMessages(path: string, { questions, paragraphs }: LetterContent): string[] {
  const ids = questions.map(({ id }) => id);
  return paragraphs.flatMap(({ madeBy, gap, when, variants }, p) => {
    const place = `${path}: paragraphs[${p}]`;
    if (madeBy !== undefined && !ids.includes(madeBy)) return [unknownMessage(`${place}.madeBy`, 'a question of this letter', madeBy, ids)];
    const always = [{ when }, ...(variants ?? [])].at(-1)?.when.length === 0;
    return gap !== undefined && always
      ? [`${place}.gap: expected no gap, because its last words always stand. Take the gap out, or give them a condition.`]
      : [];
  });
}

/** A question matters where a condition of the letter itself asks it, or where its field has a place. */
function unusedQuestions(path: string, data: LetterContent): string[] {
  const asked = placedConditions(data).filter(({ place }) => !place.startsWith('notes'));
  const used = new Set([
    ...asked.flatMap(({ when }) => when.flatMap((map) => Object.keys(map))),
    ...placedWords(data).flatMap(({ text }) => fieldsOf(text)),
  ]);
  return data.questions.flatMap(({ id }, q) =>
    used.has(id)
      ? []
      : [
          `${path}: questions[${q}]: expected a paragraph or an outcome that depends on "${id}"; received none. Use it, or take the question out.`,
        ],
  );
}
