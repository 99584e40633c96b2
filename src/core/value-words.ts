// Values of a record within a sentence. Rules: SPEC.md, D.
import { formatDay } from './days.ts';
import { KEPT_PLACES } from './fields.ts';
import { keptWords } from './kept-words.ts';
import type { CellValue } from './record.ts';
import { ANSWER_WORDS } from './wording.ts';

/** Part of a sentence: the page's own words, or words that somebody wrote, which are shown apart. */
export type Words = string | { readonly said: string };

const DAY_FIELDS: ReadonlySet<string> = new Set(['started', 'last-day', 'renews']);

/** A value in words; '' for nothing. */
export function valueWords(field: string, value: CellValue | undefined): string {
  if (value === undefined || value === false) return '';
  if (DAY_FIELDS.has(field) && typeof value === 'number') return formatDay(value);
  if (field === 'answer') return answerWords(value);
  return value === true ? 'yes' : String(value);
}

function answerWords(value: CellValue): string {
  const words: ReadonlyMap<CellValue, string> = new Map(Object.entries(ANSWER_WORDS));
  return words.get(value) ?? 'an answer that this version does not know';
}

/** Days and answers are the page's words; texts are theirs, in quotation marks. */
export function quoted(field: string, words: string): Words {
  return DAY_FIELDS.has(field) || field === 'answer' ? words : { said: `‘${words}’` };
}

/** 'Password manager, 1Password' from the two cells; '' for neither. */
export function keptValue(place: CellValue | undefined, note: CellValue | undefined): string {
  const known = KEPT_PLACES.find((each) => each === place);
  return [known ? keptWords(known) : '', typeof note === 'string' ? note : ''].filter(Boolean).join(', ');
}
