// Code words of different lengths (RFC 1951, 3.2.2).
import { readBits, type Bits } from './bits.ts';

/** A code: how many words there are of each length, and their symbols in order. */
export interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

const LONGEST = 15;

/** The code in which each symbol has a word of its length; 0 is no word. */
export function buildCode(lengths: readonly number[]): Code {
  const bySize: number[][] = Array.from({ length: LONGEST }, () => []);
  lengths.forEach((length, symbol) => bySize[length - 1]?.push(symbol));
  return { counts: [0, ...bySize.map((symbols) => symbols.length)], symbols: bySize.flat() };
}

/** The next symbol, or -1 where the bits are no word or have ended. */
export function readSymbol(bits: Bits, { counts, symbols }: Code): number {
  let word = 0;
  let first = 0;
  let index = 0;
  for (let size = 1; size <= LONGEST && !bits.ran; size += 1) {
    word |= readBits(bits, 1);
    const count = counts[size] ?? 0;
    if (word - first < count) return symbols[index + word - first] ?? -1;
    index += count;
    first = (first + count) << 1;
    word <<= 1;
  }
  return -1;
}
