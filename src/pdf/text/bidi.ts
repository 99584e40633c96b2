// Which way each letter of a paragraph runs, and in which order a line shows its runs. Rules: SPEC.md, U17.
import createBidi from 'bidi-js';

/** The directions of a paragraph: even levels run from left to right, odd ones from right to left. */
export interface Directions {
  /** One for each UTF-16 unit. */
  readonly levels: readonly number[];
  readonly isRightToLeft: boolean;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const ARABIC_OR_HEBREW = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

let made: ReturnType<typeof createBidi> | undefined;

const bidi = () => (made ??= createBidi());

/** Right to left where the first letter is, unless most letters are of the other kind: an English sentence may begin with a name. */
function isMostlyRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const [first = ''] = letters;
  return ARABIC_OR_HEBREW.test(first) && letters.filter((letter) => ARABIC_OR_HEBREW.test(letter)).length * 2 >= letters.length;
}

/** The levels of a piece that runs as it would alone, in a paragraph of either direction. */
function levelsOf(piece: string, isInRightToLeft: boolean): readonly number[] {
  const isRightToLeft = isMostlyRightToLeft(piece);
  const around = isInRightToLeft && !isRightToLeft ? 2 : 0;
  return Array.from(bidi().getEmbeddingLevels(piece, isRightToLeft ? 'rtl' : 'ltr').levels, (level) => level + around);
}

/** The directions of a paragraph; undefined where all of it runs from left to right. Its pieces do not touch each other: a day after a name is no part of it. */
export function directionsOf(...pieces: readonly string[]): Directions | undefined {
  const text = pieces.join('');
  if (!RIGHT_TO_LEFT.test(text)) return undefined;
  const isRightToLeft = isMostlyRightToLeft(text);
  return { levels: pieces.flatMap((piece) => levelsOf(piece, isRightToLeft)), isRightToLeft };
}

/** The letter that stands for a bracket where it runs from right to left. */
export function mirrored(letter: string): string {
  return bidi().getMirroredCharacter(letter) ?? letter;
}

/** The places of a line's runs as they stand from left to right, from the level of each: from the highest level down, whatever is as high is turned over. */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = Array.from(levels.keys());
  const at = (place: number) => levels[order[place] ?? 0] ?? 0;
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while (end < order.length && at(end) >= level) end += 1;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}
