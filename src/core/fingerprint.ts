// A 32-bit fingerprint of texts: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/. Notices changes; proves nothing.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The fingerprint of a list of texts, 0 to 2^32 - 1. Their number and order count. */
export function fingerprintOf(texts: readonly string[]): number {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(texts.map((text) => `${text.length}:${text}`).join(','))) {
    hash = Math.imul(hash ^ byte, PRIME);
  }
  return hash >>> 0;
}
