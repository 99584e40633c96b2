// A letter as plain JSON values: what files, links and the stored copy hold. Format: SPEC.md, Z.
import type { LetterId } from '../ids.ts';
import type { FieldValue, LetterDraft, LetterEdit } from './draft.ts';

/** The format number of letters in this build. */
export const LETTER_FORMAT = 1;

/** A letter that is kept on this device: what is known, under an id of its own. */
export interface SavedLetter {
  /** 16 characters, from 12 random bytes, like a record's. */
  readonly id: LetterId;
  readonly draft: LetterDraft;
}

/** What is known about a letter. Names are in sorted order, so that equal drafts give equal text. */
export interface PlainDraft {
  readonly format: number;
  readonly letter: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly edits: readonly LetterEdit[];
}

/** A kept letter in a file. */
export interface PlainLetter extends PlainDraft {
  readonly id: string;
}

/** The plain form of a draft. */
export function toPlainDraft({ letter, answers, fields, edits }: LetterDraft): PlainDraft {
  const plain = edits.map(({ paragraph, round, words, basis }) => ({ paragraph, round, words, basis }));
  return {
    format: LETTER_FORMAT,
    letter,
    answers: sortedObject(answers),
    fields: sortedObject(fields),
    edits: plain.sort((a, b) => (`${a.round} ${a.paragraph}` < `${b.round} ${b.paragraph}` ? -1 : 1)),
  };
}

/** The plain form of a kept letter. */
export function toPlainLetter({ id, draft }: SavedLetter): PlainLetter {
  return { id, ...toPlainDraft(draft) };
}

function sortedObject<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
