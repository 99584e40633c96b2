// Every field that a row can hold, with its short code in links (SPEC.md, F). Codes are permanent; new ones are added at the end.
import type { MarkName, Side } from './template.ts';

/** The code that a link uses for each field that this build knows. */
export const FIELD_CODES: Readonly<Record<string, string>> = {
  project: 'p',
  'client-name': 'c',
  'developer-name': 'd',
  started: 's',
  'last-day': 'e',
  together: 't',
  side: 'w',
  listed: 'i',
  unused: 'u',
  name: 'n',
  service: 'v',
  address: 'a',
  login: 'l',
  owner: 'o',
  kept: 'k',
  'kept-note': 'kn',
  renews: 'r',
  note: 'z',
  confirms: 'f',
  'handed-over': 'mh',
  'logged-in': 'ml',
  'in-our-name': 'mn',
  changed: 'mc',
  'done-client': 'dc',
  'done-developer': 'dd',
  answer: 'q',
  'signed-client-day': 'gc',
  'signed-client-name': 'gcn',
  'signed-client-seal': 'gcs',
  'signed-developer-day': 'gd',
  'signed-developer-name': 'gdn',
  'signed-developer-seal': 'gds',
};

const FIELDS_BY_CODE: ReadonlyMap<string, string> = new Map(Object.entries(FIELD_CODES).map(([field, code]) => [code, field]));

/** The code of a field; a field of a newer version is its own code. */
export function codeOfField(field: string): string {
  return Object.hasOwn(FIELD_CODES, field) ? (FIELD_CODES[field] ?? field) : field;
}

/** The field of a code; a code of a newer version is its own field. */
export function fieldOfCode(code: string): string {
  return FIELDS_BY_CODE.get(code) ?? code;
}

/** The field of a name or code, known or not, or undefined where the text is neither. */
export function parseField(text: unknown): string | undefined {
  return typeof text === 'string' && /^[a-z][a-z0-9-]{0,31}$/.test(text) ? fieldOfCode(text) : undefined;
}

/** Where a password can be kept. Never the password. */
export const KEPT_PLACES = ['manager', 'safe', 'person', 'other'] as const;

/** The text fields of an account, in the order in which the page shows them. */
export const ACCOUNT_TEXTS = ['service', 'address', 'login', 'owner'] as const;

/** The field in which a side ticks a step. */
export function doneField(side: Side): string {
  return `done-${side}`;
}

/** The field that holds a side's name. */
export function nameField(side: Side): string {
  return `${side}-name`;
}

/** The field that holds a mark: its own name. */
export function markField(mark: MarkName): string {
  return mark;
}

/** Whether people see a field: fingerprints are bookkeeping, and `side` belongs to a device. */
export function isSharedField(field: string): boolean {
  return field !== 'confirms' && field !== 'side';
}
