// The words of one language by which a secret is known. Written as people write them: accents and capitals do not count.

/**
 * Every member but `is` and `where` is a list of alternatives, divided by `|`. In these a space stands for any gap, ` ?` for one that may
 * be missing, `*` for any letters, and round and square brackets group and choose as in a regular expression. A language may leave members out.
 */
export interface Language {
  /** What comes before a password: 'password', 'passphrase'. */
  readonly password: string;
  /** Words that may come before one, and mean other things as well: 'pass', 'key'. */
  readonly maybe?: string;
  /** What comes before a number that opens something: 'PIN', 'alarm', 'key safe'. */
  readonly code?: string;
  /** Words beside 'code' that make it harmless: 'post', 'discount'. */
  readonly notCode?: string;
  /** A question whose answer opens an account: 'maiden name', 'first pet'. */
  readonly answer?: string;
  /** Codes for the day when the phone is lost. */
  readonly recovery?: string;
  /** How a password is spelled out: 'capital B', 'exclamation mark'. */
  readonly spelled?: string;
  /** Words between a label and its value: 'is', 'was'. Divided by spaces. */
  readonly is?: string;
  /** Words of four letters or more that say where a password is, who knows it or what became of it. Divided by spaces. */
  readonly where?: string;
}
