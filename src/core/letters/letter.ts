// A letter as content wrote it: questions, fields, and paragraphs that depend on the answers. Rules: SPEC.md, Z.
import type { Side } from '../template.ts';

/** What a condition may ask besides the letter's own questions: which end the letter came to, and which of its letters is written. */
export const RESERVED = { outcome: 'outcome', round: 'round' } as const;

/** The answer that fits a question as long as it has none. */
export const UNANSWERED = 'unanswered';

/** Question → the answers that fit. All questions of one map must fit. */
export type ConditionMap = Readonly<Record<string, readonly string[]>>;

/** One of the maps must fit; no map at all always fits. */
export type Condition = readonly ConditionMap[];

/** What a field takes: running words, a day, the name of a person or business, or a list of accounts. */
export type LetterFieldKind = 'text' | 'day' | 'name' | 'accounts';

/** What a record can fill in. */
export type TakenFromRecord = 'client-name' | 'developer-name' | 'project' | 'accounts' | 'missing-accounts' | 'last-day';

/** A place in the letter that the writer fills in. */
export interface LetterField {
  /** Written by hand, permanent, unique in its letter together with the questions. */
  readonly id: string;
  readonly kind: LetterFieldKind;
  /** What the writer is asked. */
  readonly label: string;
  /** What stands in the letter, dashed, while the field is empty: 'the day of the call'. */
  readonly gap: string;
  readonly example: string | undefined;
  /** What of a record fits in here. */
  readonly take: TakenFromRecord | undefined;
}

/** One of the answers of a question. */
export interface LetterAnswer {
  readonly id: string;
  readonly label: string;
  /** Advice for the writer who chose it; never in the letter. */
  readonly note: string | undefined;
}

/** A question with named answers, or one that is answered by filling in a field of the same id. */
export type LetterQuestion = { readonly id: string; readonly ask: string; readonly why: string } & (
  { readonly kind: 'choice'; readonly answers: readonly LetterAnswer[] } | { readonly kind: 'field'; readonly field: LetterField }
);

/** One of several letters on the same matter: first a calm one, later a firm one. */
export interface LetterRound {
  readonly id: string;
  readonly title: string;
  /** When to send it. */
  readonly when: string;
}

/** A named end that the letter can come to. */
export interface LetterOutcome {
  readonly id: string;
  readonly title: string;
  /** Why this advice, for the writer. */
  readonly why: string;
  readonly when: Condition;
}

/** What a paragraph is for. Every letter has all but the last two. */
export type ParagraphRole = 'greeting' | 'position' | 'offer' | 'step' | 'ending' | 'reason' | 'other';

/** The roles without which a letter is not whole. */
export const WHOLE_ROLES: readonly ParagraphRole[] = ['greeting', 'position', 'offer', 'step', 'ending'];

/** The words of a paragraph where its condition fits. `{day}` is the place of a field. */
export interface LetterVariant {
  readonly when: Condition;
  readonly text: string;
  /** What a copy says in place of the text while one of its fields is empty. */
  readonly without: string | undefined;
}

/** A paragraph: the first of its variants that fits. */
export interface LetterParagraph {
  readonly id: string;
  readonly role: ParagraphRole;
  /** The question whose number stands beside it, where that is not the one its condition asks. */
  readonly madeBy: string | undefined;
  /** What stands in its place, dashed, while its question has no answer. */
  readonly gap: string | undefined;
  readonly variants: readonly LetterVariant[];
}

/** Advice for the writer that depends on several answers. Never in the letter. */
export interface LetterNote {
  readonly id: string;
  readonly when: Condition;
  readonly text: string;
}

/** A letter as a page needs it: plain data. */
export interface Letter {
  readonly slug: string;
  /** Permanent; what saved letters and links name. */
  readonly number: number;
  readonly title: string;
  readonly from: Side | 'both' | 'either';
  readonly to: Side | 'provider' | 'both' | 'either';
  /** Why the letter is written the way it is. */
  readonly why: string;
  readonly subject: readonly LetterVariant[];
  /** Empty where the letter is one letter. */
  readonly rounds: readonly LetterRound[];
  readonly questions: readonly LetterQuestion[];
  /** Names and days that no question asks for. */
  readonly fields: readonly LetterField[];
  readonly outcomes: readonly LetterOutcome[];
  readonly paragraphs: readonly LetterParagraph[];
  readonly notes: readonly LetterNote[];
}

/** All places that can be filled in: those of questions first, in page order. */
export function letterFields(letter: Letter): readonly LetterField[] {
  return [...letter.questions.flatMap((question) => (question.kind === 'field' ? [question.field] : [])), ...letter.fields];
}
