// Deflate (RFC 1951) opened up, with a cap: a PDF is read without asking the platform, so that one damaged stream spoils nothing else.
import { readBits, skipToByte, type Bits } from './bits.ts';
import { buildCode, readSymbol, type Code } from './huffman.ts';

/** What is written so far. */
interface Output {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
  readonly most: number;
}

const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

function addUp(first: number, extra: readonly number[]): readonly number[] {
  let base = first;
  return extra.map((bits) => {
    base += 2 ** bits;
    return base - 2 ** bits;
  });
}

// The longest length has a symbol of its own, out of line.
const LENGTH_BASE = [...addUp(3, LENGTH_EXTRA).slice(0, 28), 258];
const DISTANCE_BASE = addUp(1, DISTANCE_EXTRA);

const FIXED_LENGTHS = Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
const FIXED = { literals: buildCode(FIXED_LENGTHS), distances: buildCode(Array.from({ length: 30 }, () => 5)) };

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

/** Makes room for so many bytes; false where that is more than may come out. */
function reserve(out: Output, count: number): boolean {
  const wanted = out.length + count;
  if (wanted > out.most) return false;
  if (wanted <= out.bytes.length) return true;
  const larger = new Uint8Array(Math.min(out.most, Math.max(wanted, out.bytes.length * 2)));
  larger.set(out.bytes.subarray(0, out.length));
  out.bytes = larger;
  return true;
}

function copyStored(bits: Bits, out: Output): boolean {
  skipToByte(bits);
  const length = readBits(bits, 16);
  const check = readBits(bits, 16);
  if ((length ^ check) !== 0xffff || bits.at + length > bits.bytes.length || !reserve(out, length)) return false;
  out.bytes.set(bits.bytes.subarray(bits.at, bits.at + length), out.length);
  out.length += length;
  bits.at += length;
  return true;
}

/** The lengths of one code word after the other; undefined where they make no sense. */
function readLengths(bits: Bits, code: Code, count: number): readonly number[] | undefined {
  const lengths: number[] = [];
  while (lengths.length < count) {
    const symbol = readSymbol(bits, code);
    if (symbol < 0) return undefined;
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16 && lengths.length === 0) return undefined;
    else if (symbol === 16) repeat(lengths, lengths.at(-1) ?? 0, 3 + readBits(bits, 2));
    else repeat(lengths, 0, symbol === 17 ? 3 + readBits(bits, 3) : 11 + readBits(bits, 7));
  }
  return lengths.length === count ? lengths : undefined;
}

function repeat(lengths: number[], length: number, times: number): void {
  for (let time = 0; time < times; time += 1) lengths.push(length);
}

function readCodes(bits: Bits): Codes | undefined {
  const [literals, distances, count] = [readBits(bits, 5) + 257, readBits(bits, 5) + 1, readBits(bits, 4) + 4];
  const first = Array.from({ length: 19 }, () => 0);
  for (const place of CODE_ORDER.slice(0, count)) first[place] = readBits(bits, 3);
  const lengths = readLengths(bits, buildCode(first), literals + distances);
  return lengths && { literals: buildCode(lengths.slice(0, literals)), distances: buildCode(lengths.slice(literals)) };
}

function copyBack(bits: Bits, out: Output, symbol: number, distances: Code): boolean {
  const length = (LENGTH_BASE[symbol] ?? Infinity) + readBits(bits, LENGTH_EXTRA[symbol] ?? 0);
  const place = readSymbol(bits, distances);
  const distance = (DISTANCE_BASE[place] ?? Infinity) + readBits(bits, DISTANCE_EXTRA[place] ?? 0);
  if (distance > out.length || !reserve(out, length)) return false;
  for (let end = out.length + length; out.length < end; out.length += 1) out.bytes[out.length] = out.bytes[out.length - distance] ?? 0;
  return true;
}

function readBlock(bits: Bits, out: Output, { literals, distances }: Codes): boolean {
  for (;;) {
    const symbol = readSymbol(bits, literals);
    if (symbol === 256) return true;
    if (symbol < 0 || (symbol > 256 && !copyBack(bits, out, symbol - 257, distances))) return false;
    if (symbol > 256) continue;
    if (!reserve(out, 1)) return false;
    out.bytes[out.length] = symbol;
    out.length += 1;
  }
}

function readAny(bits: Bits, out: Output): boolean {
  const kind = readBits(bits, 2);
  if (kind === 0) return copyStored(bits, out);
  const codes = kind === 1 ? FIXED : kind === 2 ? readCodes(bits) : undefined;
  return codes !== undefined && readBlock(bits, out, codes);
}

/** How many bytes may still come out of all streams together, and out of one. What comes out of a damaged one counts too. */
export interface Allowance {
  left: number;
  readonly each: number;
}

/** What zlib bytes (RFC 1950) hold, whatever follows their end; undefined where they are damaged or hold more than is allowed. */
export function inflate(bytes: Uint8Array, allowance: Allowance): Uint8Array | undefined {
  const most = Math.min(allowance.left, allowance.each);
  const out: Output = { bytes: new Uint8Array(Math.min(most, bytes.length * 4)), length: 0, most };
  const isWhole = inflateInto(out, bytes);
  allowance.left -= out.length;
  return isWhole ? out.bytes.subarray(0, out.length) : undefined;
}

function inflateInto(out: Output, bytes: Uint8Array): boolean {
  const bits: Bits = { bytes, at: 2, held: 0, count: 0, ran: false };
  for (let isLast = 0; isLast === 0;) {
    isLast = readBits(bits, 1);
    if (!readAny(bits, out) || bits.ran) return false;
  }
  return true;
}
