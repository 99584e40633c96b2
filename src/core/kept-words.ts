// Where a password is kept, in words.

/** The words of each place (fields.ts, KEPT_PLACES). */
export const KEPT_WORDS: Readonly<Record<string, string>> = {
  manager: 'Password manager',
  safe: 'Safe or sealed envelope',
  person: 'With a person',
  other: 'Somewhere else',
};
