// Short fingerprints of texts, by FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). They notice changes; they prove nothing.

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const STEP = 4096;

/** The fingerprint of up to four texts: 12 bits for each, 0 for an empty one. Below 2^48. */
export function fingerprintOf(texts: readonly string[]): number {
  return texts.reduce((print, text) => print * STEP + partOf(text), 0);
}

/** Whether a text that was known in `before` is another one in `after`: two fingerprints of the same `count` of texts. */
export function isAnother(before: number, after: number, count: number): boolean {
  return Array.from({ length: count }, (_, at) => STEP ** at).some((unit) => {
    const [known, now] = [Math.floor(before / unit) % STEP, Math.floor(after / unit) % STEP];
    return known !== 0 && known !== now;
  });
}

function partOf(text: string): number {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME);
  return text === '' ? 0 : ((hash >>> 0) % (STEP - 1)) + 1;
}
