// A letter as somebody fills it in: answers, fields and edited words, all by name. Every change returns a new draft. Rules: SPEC.md, Z.
import { cleanText } from '../text.ts';
import { passedDraftLimit } from './draft-limits.ts';

/** What a field holds: words, a day number (SPEC.md, V), or names of accounts. */
export type FieldValue = string | number | readonly string[];

/** Words that the reader wrote in place of the letter's. */
export interface LetterEdit {
  readonly paragraph: string;
  /** The round in which it was edited; '' in a letter without rounds. */
  readonly round: string;
  /** The reader's words, gaps in square brackets; '' where the paragraph was taken out. */
  readonly words: string;
  /** The letter's words when the reader last said that theirs stand in their place. */
  readonly basis: string;
}

/** What is known about one letter. Names that the letter does not have are kept, and count for nothing. */
export interface LetterDraft {
  /** The number of the letter. */
  readonly letter: number;
  readonly answers: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, FieldValue>;
  readonly edits: readonly LetterEdit[];
}

/** A draft in which nothing is answered yet. */
export function createDraft(letter: number): LetterDraft {
  return { letter, answers: new Map(), fields: new Map(), edits: [] };
}

/** The draft with one answer chosen; undefined takes the answer back. A round is chosen in the same way, as the answer to 'round'. */
export function setAnswer(draft: LetterDraft, question: string, answer: string | undefined): LetterDraft {
  if (draft.answers.get(question) === answer) return draft;
  return kept(draft, { ...draft, answers: withEntry(draft.answers, question, answer) });
}

/** The draft with one field filled in; nothing, spaces and an empty list empty it. */
export function setField(draft: LetterDraft, field: string, value: FieldValue | undefined): LetterDraft {
  const clean = cleanValue(value);
  if (JSON.stringify(draft.fields.get(field)) === JSON.stringify(clean)) return draft;
  return kept(draft, { ...draft, fields: withEntry(draft.fields, field, clean) });
}

/** The words in a field; '' where it is empty or holds another kind of value. */
export function textField({ fields }: LetterDraft, field: string): string {
  const value = fields.get(field);
  return typeof value === 'string' ? value : '';
}

/** The draft with several fields filled in, such as those from a record. */
export function setFields(draft: LetterDraft, values: ReadonlyMap<string, FieldValue>): LetterDraft {
  return [...values].reduce((filled, [field, value]) => setField(filled, field, value), draft);
}

/** The draft with one edit in place of any other of the same paragraph and round. */
export function setEdit(draft: LetterDraft, edit: LetterEdit): LetterDraft {
  const others = draft.edits.filter(({ paragraph, round }) => paragraph !== edit.paragraph || round !== edit.round);
  const clean = { ...edit, words: cleanText(edit.words).trim(), basis: cleanText(edit.basis) };
  return kept(draft, { ...draft, edits: [...others, clean] });
}

/** The draft without the edit. */
export function dropEdit(draft: LetterDraft, edit: LetterEdit): LetterDraft {
  return { ...draft, edits: draft.edits.filter((each) => each !== edit) };
}

/** The draft that would pass a limit is not taken: the one from before stays. */
function kept(before: LetterDraft, after: LetterDraft): LetterDraft {
  return passedDraftLimit(after) === undefined ? after : before;
}

function cleanValue(value: FieldValue | undefined): FieldValue | undefined {
  if (typeof value === 'string') return cleanText(value).trim() || undefined;
  if (typeof value === 'number' || value === undefined) return value;
  const names = value.map((name) => cleanText(name).trim()).filter(Boolean);
  return names.length > 0 ? names : undefined;
}

function withEntry<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value | undefined): ReadonlyMap<string, Value> {
  const changed = new Map(map);
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  return changed;
}
