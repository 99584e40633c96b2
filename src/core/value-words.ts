// Values of a record within a sentence. Rules: SPEC.md, D.
import { formatDay } from './days.ts';
import { KEPT_PLACES } from './fields.ts';
import { keptWords } from './kept-words.ts';
import type { CellValue } from './record.ts';
import { MARKS } from './template.ts';
import { ANSWER_WORDS } from './wording.ts';

/** Part of a sentence: the page's own words, or words that somebody wrote, which are shown apart. */
export type Words = string | { readonly said: string };

const DAY_FIELDS: ReadonlySet<string> = new Set<string>([
  ...['started', 'last-day', 'renews', 'done-client', 'done-developer', 'signed-client-day', 'signed-developer-day'],
  ...MARKS,
]);

const ANSWERS: ReadonlyMap<CellValue, string> = new Map(Object.entries(ANSWER_WORDS));

/** A value in words, undefined for nothing. Days are bare; answers, and texts that somebody wrote, are in quotation marks. */
export function valueWords(field: string, value: CellValue | undefined): Words | undefined {
  if (value === undefined || value === false || value === '') return undefined;
  if (value === true) return '‘yes’';
  if (field === 'answer') return quoted(ANSWERS.get(value)) ?? 'an answer that this version does not know';
  if (field === 'kept') return quoted(placeWords(value)) ?? 'a place that this version does not know';
  if (typeof value === 'number') return DAY_FIELDS.has(field) ? formatDay(value) : { said: `‘${value}’` };
  return { said: `‘${value}’` };
}

/** '‘Password manager, 1Password’' from the two cells of where a password is kept; nothing for neither. */
export function keptValue(place: CellValue | undefined, note: CellValue | undefined): readonly Words[] {
  const known = placeWords(place);
  if (known && typeof note === 'string' && note) return [`‘${known}, `, { said: note }, '’'];
  const parts = [valueWords('kept', place), valueWords('kept-note', note)].filter((part) => part !== undefined);
  return parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));
}

function placeWords(value: CellValue | undefined): string | undefined {
  const place = KEPT_PLACES.find((each) => each === value);
  return place && keptWords(place);
}

function quoted(words: string | undefined): string | undefined {
  return words && `‘${words}’`;
}
