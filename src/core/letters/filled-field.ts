// What a field says in the letter. Rules: SPEC.md, Z.
import { formatDay } from '../days.ts';
import { shortOfName } from '../names.ts';
import type { FieldValue } from './draft.ts';
import type { LetterField } from './letter.ts';
import { oneLine } from '../one-line.ts';

/** A field's words: within a sentence, in full, and one by one where it is a list. */
export interface FilledField {
  readonly short: string;
  readonly full: string;
  readonly items: readonly string[];
}

/** The words of a field, or undefined where it is empty or holds another kind of value. */
export function fillField(field: LetterField, value: FieldValue | undefined): FilledField | undefined {
  if (field.kind === 'day') return typeof value === 'number' ? oneText(formatDay(value)) : undefined;
  if (field.kind === 'accounts') return typeof value === 'object' ? listOf(value) : undefined;
  const text = typeof value === 'string' ? oneLine(value) : '';
  if (!text) return undefined;
  return field.kind === 'name' ? { ...oneText(text), short: shortOfName(text) } : oneText(text);
}

/** 'Domain, Hosting and Email'. */
function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function listOf(names: readonly string[]): FilledField | undefined {
  const items = names.map(oneLine).filter(Boolean);
  return items.length > 0 ? { short: joinWords(items), full: joinWords(items), items } : undefined;
}

function oneText(text: string): FilledField {
  return { short: text, full: text, items: [text] };
}
