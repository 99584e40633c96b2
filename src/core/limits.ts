// How large a record may be, on entry and on import alike (SPEC.md, X). What the site can make, it can open.

/** The limits of a record. Counts are rows; MAX_TEXT is UTF-16 units in one field; bytes are of the decoded form. */
export const LIMITS = {
  items: 200,
  accounts: 100,
  actors: 64,
  fields: 40,
  text: 2_000,
  bytes: 256 * 1024,
  depth: 6,
  clock: 2 ** 40,
} as const;

/** How many rows of any kind that makes: items, added accounts, devices and the record itself. */
export const MAX_ROWS = LIMITS.items + LIMITS.accounts + LIMITS.actors + 1;
