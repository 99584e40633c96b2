// What people are called on pages and in copies. Rules: SPEC.md, S.
import { nameField } from './fields.ts';
import { RECORD_ROW } from './ids.ts';
import { rowOf, textOf, type ChecklistRecord } from './record.ts';
import type { Side } from './template.ts';

/** The name of a side as it was given, or ''. */
export function givenName(record: ChecklistRecord, side: Side): string {
  return textOf(rowOf(record, RECORD_ROW), nameField(side)).trim();
}

/** The full name, or 'the client', 'the developer' while nobody has given one. */
export function fullName(record: ChecklistRecord, side: Side): string {
  return givenName(record, side) || `the ${side}`;
}

/** The name within a sentence: the first name of a person, the whole of anything else. */
export function shortName(record: ChecklistRecord, side: Side): string {
  return shortOfName(fullName(record, side));
}

/** The same for any name. */
export function shortOfName(name: string): string {
  return /^\p{Lu}[\p{L}\p{M}'’-]+( \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u.test(name) ? (name.split(' ')[0] ?? name) : name;
}

/** The text with a capital first letter, for the start of a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The other side. */
export function otherSide(side: Side): Side {
  return side === 'client' ? 'developer' : 'client';
}
