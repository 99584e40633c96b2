// What may stand in a text field (SPEC.md, X).
import { LIMITS } from './limits.ts';

// Control characters but for line break and tab, and the marks that change the direction or are invisible.
const REFUSED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text as a record keeps it: composed (NFC), without refused characters, cut at the limit between characters. */
export function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(LONE_SURROGATE, '').replace(REFUSED, '').normalize('NFC');
  return clean.slice(0, LIMITS.text).replace(/[\ud800-\udbff]$/, '');
}

/** The text as received, with each refused character shown as a visible mark. */
export function showText(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(REFUSED, '\ufffd');
}
