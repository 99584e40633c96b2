// What the answers of a draft come to: the known answers, the round, and the outcome. Rules: SPEC.md, Z.
import { fittingMap, prospect, type Facts } from './condition.ts';
import type { LetterDraft } from './draft.ts';
import { RESERVED, type Letter, type LetterOutcome } from './letter.ts';

/** The end that a letter comes to. */
export interface FoundOutcome extends LetterOutcome {
  /** Whether no answer that is still missing could change it. */
  readonly isSettled: boolean;
}

/** The round that is written: the one chosen, else the first; '' in a letter without rounds. */
export function roundOf(letter: Letter, draft: LetterDraft): string {
  const chosen = draft.answers.get(RESERVED.round);
  return (letter.rounds.find(({ id }) => id === chosen) ?? letter.rounds[0])?.id ?? '';
}

/** The answers that the letter knows, with its round. Everything else that a draft holds counts for nothing. */
function answerFacts(letter: Letter, draft: LetterDraft): Map<string, string> {
  const facts = new Map<string, string>();
  for (const question of letter.questions) {
    const answer = draft.answers.get(question.id);
    if (question.kind === 'choice' && question.answers.some(({ id }) => id === answer)) facts.set(question.id, answer ?? '');
  }
  const round = roundOf(letter, draft);
  return round ? facts.set(RESERVED.round, round) : facts;
}

/** The outcome of a draft, or undefined in a letter that has one end only. */
export function outcomeOf(letter: Letter, draft: LetterDraft): FoundOutcome | undefined {
  return findOutcome(letter, answerFacts(letter, draft));
}

function findOutcome({ outcomes }: Letter, facts: Facts): FoundOutcome | undefined {
  const at = outcomes.findIndex(({ when }) => fittingMap(when, facts) !== undefined);
  const found = outcomes[at];
  const isSettled =
    prospect(found?.when ?? [], facts) === 'yes' && outcomes.slice(0, at).every(({ when }) => prospect(when, facts) === 'no');
  return found && { ...found, isSettled };
}

/** Everything that a condition can ask about. */
export function factsOf(letter: Letter, draft: LetterDraft): Facts {
  const facts = answerFacts(letter, draft);
  const outcome = findOutcome(letter, facts);
  return outcome ? facts.set(RESERVED.outcome, outcome.id) : facts;
}
