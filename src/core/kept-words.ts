// Where a password is kept, in words.

const WORDS: ReadonlyMap<string, string> = new Map([
  ['manager', 'Password manager'],
  ['safe', 'Safe or sealed envelope'],
  ['person', 'With a person'],
  ['other', 'Somewhere else'],
]);

/** The words of a place (fields.ts, KEPT_PLACES); '' for none that this build knows. */
export function keptWords(place: string): string {
  return WORDS.get(place) ?? '';
}
