// Base64url without padding (RFC 4648 section 5): only letters, digits, '-' and '_'.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** The text form of some bytes. */
export function encodeBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const letters = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < letters; letter += 1) text += ALPHABET.charAt((bits >> (18 - 6 * letter)) & 63);
  }
  return text;
}

/** The bytes of a text form, or undefined where it is none. Only the one text that encodes the bytes is taken. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const values = [...text].map((letter) => VALUES.get(letter));
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let at = 0; at < bytes.length; at += 1) {
    const first = values[Math.floor((at * 4) / 3)] ?? 0;
    const second = values[Math.floor((at * 4) / 3) + 1] ?? 0;
    const shift = 2 * (at % 3) + 2;
    bytes[at] = (first << shift) | (second >> (6 - shift));
  }
  return !values.includes(undefined) && encodeBase64Url(bytes) === text ? bytes : undefined;
}
