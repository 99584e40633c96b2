// Bits out of bytes, the lowest first.

/** Where the reading is. `ran`: past the end, where every bit is 0. */
export interface Bits {
  readonly bytes: Uint8Array;
  at: number;
  held: number;
  count: number;
  ran: boolean;
}

/** The next bits, up to 16, as a number. */
export function readBits(bits: Bits, wanted: number): number {
  while (bits.count < wanted) {
    bits.ran ||= bits.at >= bits.bytes.length;
    bits.held |= (bits.bytes[bits.at] ?? 0) << bits.count;
    bits.at += 1;
    bits.count += 8;
  }
  const value = bits.held & (2 ** wanted - 1);
  bits.held >>>= wanted;
  bits.count -= wanted;
  return value;
}

/** Leaves out what is left of the byte that was begun. */
export function skipToByte(bits: Bits): void {
  bits.held = 0;
  bits.count = 0;
}
