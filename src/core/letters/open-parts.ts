// What is still to be answered and filled in. Rules: SPEC.md, Z.
import type { Facts } from './condition.ts';
import type { LetterDraft } from './draft.ts';
import { fillField } from './filled-field.ts';
import type { Letter, LetterQuestion } from './letter.ts';
import type { LetterLine } from './line.ts';

/** A place in the letter that is still empty. */
export interface OpenGap {
  /** The id of the field or question that fills it. */
  readonly of: string;
  readonly label: string;
}

/** What is open. */
export interface OpenParts {
  readonly answered: number;
  readonly asked: number;
  /** The ids of the questions without an answer, in page order. */
  readonly questions: readonly string[];
  /** The gaps of the letter as it stands, each once, in the order in which they stand. */
  readonly gaps: readonly OpenGap[];
}

/** Finds what is open. */
export function findOpen(
  letter: Letter,
  draft: LetterDraft,
  facts: Facts,
  paragraphs: readonly { readonly kind: string; readonly lines: readonly LetterLine[] }[],
): OpenParts {
  const isAnswered = (question: LetterQuestion): boolean =>
    question.kind === 'choice' ? facts.has(question.id) : fillField(question.field, draft.fields.get(question.id)) !== undefined;
  const questions = letter.questions.filter((question) => !isAnswered(question)).map(({ id }) => id);
  const shown = paragraphs.filter(({ kind }) => kind !== 'removed').flatMap(({ lines }) => lines);
  const gaps = new Map<string, OpenGap>();
  for (const part of shown.flatMap(({ parts }) => parts))
    if (part.kind === 'gap' && !gaps.has(part.of)) gaps.set(part.of, { of: part.of, label: part.label });
  const asked = letter.questions.length;
  return { answered: asked - questions.length, asked, questions, gaps: [...gaps.values()] };
}

/** '4 of 6 answered'. */
export function openWords({ answered, asked }: OpenParts): string {
  return `${answered} of ${asked} answered`;
}
