// Numbers that open something: PINs, alarms, doors, safes (SPEC.md, E).
import { likely, type Finding } from './finding.ts';
import { CODE_LABEL, HARMLESS_CODE, IS } from './labels.ts';
import type { Note } from './note-words.ts';

/** How far after its label a number is looked for, in characters, and over how many words. */
const REACH = 60;
const MAX_WORDS = 6;

const NUMBER =
  /(?<![\p{L}\p{N}+€£$@]|\p{N}[.,:/-])(?:\d{1,4}(?:\s?[-*.]\s?\d{1,4}|\s\d{1,4}){1,7}|\d{3,8}[#*a-z]?|[a-z]{1,5}-?\d{3,6}[a-z]?|\d{1,3}[a-z*]\d{1,3})(?![\p{L}\p{N}%€£]|[.,:/-]\d)/gu;
const UNIT =
  /^[\s-]{0,2}(?:digit|stellig|zeichen|chiffre|cifr|cyfr|siffr|char|letter|day|tag|jour|hour|min|sec|tries|times|year|month|week|eur|kr\b|[%€£]|[ap]m\b|uhr)/;
const AWAY =
  /(?:\b(?:in|since|until|by|from|on|seit|bis|im|am|en|depuis|od|desde|dal|sinds|page|p|n[or]|number|contract|vertrag|room|ext|end(?:s|ing)|tel|phone|ring|call|sms|unit|floor|size|model|serial|version|ticket|ref|id|order|invoice)\.?|[#+\d])\s*$/;
const TURNS =
  /\d{1,3} ?(?:x )?(?:to the )?(?:right|left|(?:anti-?)?clockwise|rechts|links|droite|gauche|derecha|izquierda|destra|sinistra|prawo|lewo)\b|\b(?:left|right|links|rechts) \d{1,3}\b/g;
const TYPED =
  /\b(?:types?|enter|dial|tap|press|key in|tippen?|eingeben|tape[rz]|compose[rz]|wpisz|marcar?|digita|toets|tryck|tast|locks? with|opens? with) (?:in )?(\d{4,8})\b(?![.,:/-]\d)/g;
const CLIENT = /^[\s_-]{0,2}(?:client|klient|kund|post|promo|asiakas|must|fiscal)/;

/** Every such number. */
export function findCodes({ folded }: Note): readonly Finding[] {
  const labels = [...folded.matchAll(CODE_LABEL)].filter(({ 0: label, index }) => !isOther(folded, index, label));
  const typed = [...folded.matchAll(TYPED)].map(({ 0: all, 1: number = '', index }) => code(index + all.length - number.length, number));
  const turns = [...folded.matchAll(TURNS)].map(({ 0: turn, index }) => code(index, turn));
  return [
    ...labels.flatMap(({ 0: label, index }) => afterLabel(folded, index + label.length)),
    ...typed,
    ...(turns.length > 1 ? turns : []),
  ];
}

/** A post code, a discount code. */
function isOther(folded: string, index: number, label: string): boolean {
  if (!/cod|kod|код/.test(label)) return false;
  const before = folded.slice(Math.max(0, index - 24), index) + label.replace(/[ck]od[a-z]*$/, '');
  return HARMLESS_CODE.test(before) || CLIENT.test(folded.slice(index + label.length, index + label.length + 20));
}

function afterLabel(folded: string, from: number): readonly Finding[] {
  const region = folded.slice(from, from + REACH).split(/\. |\n|;/)[0] ?? '';
  const number = [...region.matchAll(NUMBER)].find(({ 0: each, index }) =>
    isCode(each, region.slice(0, index), region.slice(index + each.length)),
  );
  return number ? [code(from + number.index, number[0])] : [];
}

function isCode(number: string, before: string, after: string): boolean {
  const figures = number.replace(/\D/g, '').length;
  if (figures < 3 || figures > 8 || AWAY.test(before) || UNIT.test(after)) return false;
  const words = before.split(/[^\p{L}]+/u).filter((word) => word && !IS.has(word));
  return words.length <= (/^(?:19|20)\d\d$/.test(number) ? 0 : MAX_WORDS);
}

function code(start: number, { length }: string): Finding {
  return likely(start, length, 'code');
}
