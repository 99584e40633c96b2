// The passphrase of a locked link: made, typed back with the slips that people make, and refused when it is too easy. Rules: SPEC.md, B6 to B8.
import { cleanText } from './text.ts';

/** Crockford's base32: no I, L, O and U, so that nothing can be misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const GROUP = 4;

/** Random bytes that a passphrase is made of: its 60 bits are their first. */
export const PASSPHRASE_BYTES = 8;

/** Fewest characters of a passphrase in a person's own words. */
export const MIN_OWN_CHARS = 14;

const MIN_DIFFERENT_CHARS = 6;

/** Why own words are refused. */
export type Weakness =
  /** Fewer characters than five short words have. */
  | 'short'
  /** The same few characters, or the same word, again and again. */
  | 'same'
  /** Figures alone: a date or a telephone number, which are tried first. */
  | 'figures';

/** A passphrase of three groups from PASSPHRASE_BYTES random bytes: 'K7QM-4TZ2-9WXR'. Each character is 5 bits, so none is likelier than another. */
export function makePassphrase(random: Uint8Array): string {
  const bits = [...random].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = Array.from({ length: LENGTH }, (_, at) => ALPHABET.charAt(Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2)));
  return [0, 1, 2].map((group) => letters.slice(group * GROUP, (group + 1) * GROUP).join('')).join('-');
}

/** The one form of what was typed from which the key is made: the same for every way of typing a passphrase that counts as right. */
export function canonicalPassphrase(typed: string): string {
  return codeOf(typed) ?? wordsOf(typed);
}

/** Why the words cannot lock anything, or undefined when they can. */
export function findWeakness(typed: string): Weakness | undefined {
  const words = wordsOf(typed);
  if ([...words].length < MIN_OWN_CHARS) return 'short';
  if (/^[\p{Nd}\s\p{P}]*$/u.test(words)) return 'figures';
  const isOneWord = words.includes(' ') && new Set(words.split(' ')).size === 1;
  return isOneWord || new Set(words.replaceAll(' ', '')).size < MIN_DIFFERENT_CHARS ? 'same' : undefined;
}

/** A generated passphrase as it was made, without its dashes, or undefined where the text has another form. */
function codeOf(typed: string): string | undefined {
  const letters = wordsOf(typed).toUpperCase().replace(/[\s\p{Pd}]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1'); // prettier-ignore
  return letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter)) ? letters : undefined;
}

/** Own words without what a keyboard adds by itself: capitals, curled quotes, long dashes, doubled spaces. */
function wordsOf(typed: string): string {
  const plain = cleanText(typed).normalize('NFKC').toLowerCase();
  return plain.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').replace(/\p{Pd}/gu, '-').replace(/\s+/g, ' ').trim(); // prettier-ignore
}
