// Every name under which something is stored. Old names stay here, marked, for as long as old data may exist.

/** The IndexedDB database, and its version: counted up whenever a store is added. */
export const DATABASE = { name: 'fair-handover', version: 1, records: 'records' } as const;

/** What every localStorage and sessionStorage key begins with. */
export const PREFIX = 'fair-handover:';

/** The mirror of a record. */
export const MIRROR_PREFIX = `${PREFIX}record:`;

/** The mirror key of one record. */
export function mirrorKey(id: string): string {
  return `${MIRROR_PREFIX}${id}`;
}

/** sessionStorage: the link that was opened, until the reader has answered. */
export const OPENED_KEY = `${PREFIX}opened`;

/** The channel on which tabs tell each other which record was saved. */
export const CHANNEL = 'fair-handover';
