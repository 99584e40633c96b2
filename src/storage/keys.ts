// Every name under which something is stored. Old names stay here, marked, for as long as old data may exist.

/** The IndexedDB database, its version (counted up whenever a store is added), and its stores. Version 1 had `records` alone, version 2 all but `letters`. */
export const DATABASE = {
  name: 'fair-handover',
  version: 3,
  /** One row a record. */
  records: 'records',
  /** One row a record: values that something else took the place of. */
  lost: 'lost',
  /** Whole versions, by record and number. */
  snapshots: 'snapshots',
  /** What could not be read, as it was. */
  aside: 'aside',
  /** One row a letter. */
  letters: 'letters',
} as const;

/** What every localStorage and sessionStorage key begins with. */
export const PREFIX = 'fair-handover:';

/** The mirror of a record. */
export const MIRROR_PREFIX = `${PREFIX}record:`;

/** The mirror key of one record. */
export function mirrorKey(id: string): string {
  return `${MIRROR_PREFIX}${id}`;
}

/** What the mirror keys of letters begin with. */
export const LETTER_PREFIX = `${PREFIX}letter:`;

/** The mirror key of one letter. */
export function letterKey(id: string): string {
  return `${LETTER_PREFIX}${id}`;
}

/** Mirrors that could not be read, as they were: `fair-handover:aside:ID:NUMBER`. */
export const ASIDE_PREFIX = `${PREFIX}aside:`;

/** What the browser answered when it was asked to keep this site's data. */
export const KEEP_KEY = `${PREFIX}keep`;

/** sessionStorage: the link that was opened, until the reader has answered. */
export const OPENED_KEY = `${PREFIX}opened`;

/** sessionStorage: the letter's link that was opened, until the reader has kept it or turned it away. */
export const OPENED_LETTER_KEY = `${PREFIX}opened-letter`;

/** The channel on which tabs tell each other which record was saved. */
export const CHANNEL = 'fair-handover';
