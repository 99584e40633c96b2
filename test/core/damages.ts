// What chats, mail and fingers do to a link on its way.
import type { Chance } from './realistic-record.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Each takes a fragment and gives a damaged one. */
export const DAMAGES: Readonly<Record<string, (fragment: string, chance: Chance) => string>> = {
  'one character changed': (text, chance) => splice(text, chance(text.length), 1, LETTERS.charAt(chance(64))),
  'one character lost': (text, chance) => splice(text, chance(text.length), 1, ''),
  'one character added': (text, chance) => splice(text, chance(text.length), 0, LETTERS.charAt(chance(64))),
  'two neighbours swapped': (text, chance) => swapAt(text, chance(text.length - 1)),
  'the end cut off': (text, chance) => text.slice(0, chance(text.length)),
  'a part lost': (text, chance) => splice(text, chance(text.length), 1 + chance(40), ''),
  'a part repeated': (text, chance) => splice(text, chance(text.length), 0, text.slice(2, 3 + chance(20))),
  'all made small': (text) => text.toLowerCase(),
  'a stray ending': (text, chance) => splice(text, 2 + chance(text.length - 4), 0, '.e'),
  'a line broken': (text, chance) => splice(text, chance(text.length), 0, '\n'),
};

function splice(text: string, at: number, lost: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + lost);
}

function swapAt(text: string, at: number): string {
  return splice(text, at, 2, text.charAt(at + 1) + text.charAt(at));
}
