// Whole numbers as text without separators, small ones in one character: the variable-length quantities of source maps.

/** The characters of A-Z a-z 0-9 - _ , those first that English text uses most: numbers and words then share short codes. */
const ALPHABET = 'aeionrstlcudhmpgbykfvwxzjqEAIONRSTLCUDHMPGBYKFVWXZJQ0123456789-_';
const DIGITS: ReadonlyMap<string, number> = new Map([...ALPHABET].map((letter, digit) => [letter, digit]));

/** A character holds five bits, and a sixth one that says whether another follows. The lowest bit of the first one is the sign. */
const MORE = 32;

/** The text of a whole number up to 2^53 either way. */
export function encodeNumber(number: number): string {
  const size = number < 0 ? -1 - number : number;
  let rest = Math.floor(size / 16);
  let text = letterOf((size % 16) * 2 + (number < 0 ? 1 : 0), rest);
  while (rest > 0) {
    const digit = rest % MORE;
    rest = Math.floor(rest / MORE);
    text += letterOf(digit, rest);
  }
  return text;
}

function letterOf(digit: number, rest: number): string {
  return ALPHABET.charAt(rest > 0 ? digit + MORE : digit);
}

/** Reads numbers one after the other. */
export interface NumberReader {
  /** The next number; NaN where there is none, and from then on. */
  readonly next: () => number;
  /** Whether every character was read, and none was missing. */
  readonly isAtEnd: () => boolean;
}

/** A reader over the texts of some numbers. */
export function readNumbers(text: string): NumberReader {
  let at = 0;
  const digit = (): number => DIGITS.get(text.charAt(at++)) ?? Number.NaN;
  const next = (): number => {
    const first = digit();
    let size = Math.floor((first % MORE) / 2);
    let more = first >= MORE;
    for (let unit = 16; more; unit *= MORE) {
      const each = digit();
      size += (each % MORE) * unit;
      more = each >= MORE;
    }
    if (!Number.isSafeInteger(size)) at = text.length + 1;
    return first % 2 === 1 ? -1 - size : size;
  };
  return { next, isAtEnd: () => at === text.length };
}
