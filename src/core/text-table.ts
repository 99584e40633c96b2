// Texts in one, with a character between them that nobody can type: where one holds it all the same, it is written as two.
const BETWEEN = '\u007f';
const ESCAPE = '\u0080';

/** The texts as one. */
export function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(ESCAPE, `${ESCAPE}0`).replaceAll(BETWEEN, `${ESCAPE}1`)).join(BETWEEN);
}

/** The texts that were joined; one empty text where there were none. */
export function splitTexts(joined: string): readonly string[] {
  return joined.split(BETWEEN).map((text) => text.replaceAll(`${ESCAPE}1`, BETWEEN).replaceAll(`${ESCAPE}0`, ESCAPE));
}
