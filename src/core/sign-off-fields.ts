// The cells of a sign-off, in the record's own row. Rules: SPEC.md, O.
import type { Side } from './template.ts';

/** What a sign-off holds: the day (a number), the name as written, the content code of what was signed. */
export type SignOffPart = 'day' | 'name' | 'seal';

/** The field of one part of a side's sign-off: 'signed-client-day'. */
export function signOffField(side: Side, part: SignOffPart): string {
  return `signed-${side}-${part}`;
}

/** Whether a field belongs to a sign-off. */
export function isSignOffField(field: string): boolean {
  return /^signed-(client|developer)-(day|name|seal)$/.test(field);
}
