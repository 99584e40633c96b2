// Words that look like passwords by themselves, or after a login (SPEC.md, E).
import { likely, type Finding } from './finding.ts';
import { isId } from './harmless.ts';
import type { Note, NoteWord } from './note-words.ts';

/** Words before which a mixed word is an id. */
const ID_BEFORE =
  /^(?:ids?|n[or]|num(?:mer|ber)?|ref|reference|ticket|order|invoice|case|serial|s\/n|sku|modell?|tracking|parcel|property|zone|site|pixel|place|list|tag|commit|branch|hash|sha\d*|repo|theme|plugin|version|file|image|font|prefix|database|plan|tarif|pa[ck]ket|package|.*(?:verification|nummer|-id))$/;
const HINT =
  /^(?:used?|uses|try|types?|enter|put|its|it's|it|one|then|always|either|or|with|tippe|taper|wpisz|usa|gebruik\w*|siempre|toujours|immer|overal|everywhere|partout|uberall|utilis\w+|usamos|uzywamy|oder|ou)$/;
const CHANGED = /^(?:changed?|set|reset|switched|geandert|zmieni\w+|cambi\w+|trocad\w+|andrat)$/;
const TO = /^(?:to|into|na|auf|en|a|i|til|till|naar|para|su|par)$/;
const AND = /^(?:and|und|et|y|e|i|och|og|en)$/;
const KNOWN_LOGIN = /^(?:admin\w*|root|user|guest|gast|test|demo|staff|preview|viewer|webmaster|ftp|info)$/;
const ROLE = /^(?:editor|owner|author|subscriber|manager|viewer|user|guest|none|billing|support|staff|developer|client)s?$/;

/** Every such word. */
export function findWords({ words }: Note): readonly Finding[] {
  return words.filter((word, at) => isPassword(words, word, at)).map(({ start, text }) => likely(start, text.length, 'password'));
}

function isPassword(words: readonly NoteWord[], word: NoteWord, at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at);
  if (word.gap === '=' || before.slice(-2).some(({ folded }) => ID_BEFORE.test(folded))) return false;
  if (word.strength === 3) return true;
  if (word.strength === 2 ? isAlone(words, word) || isSaid(word, before) : isCry(word, before)) return true;
  const last = before.at(-1);
  return last !== undefined && isPair(last, word, words[at + 1]);
}

/** 'correct-horse-oven-timer', and nothing else. */
function isAlone(words: readonly NoteWord[], { text }: NoteWord): boolean {
  return words.length === 1 && !/\d/.test(text);
}

/** 'Use …', 'changed it to …', 'Nora's email and …'. */
function isSaid({ text }: NoteWord, before: readonly NoteWord[]): boolean {
  const [next, last] = before
    .slice(-2)
    .map(({ folded }) => folded)
    .concat('')
    .slice(0, 2);
  const hinted = before.slice(-3).some(({ folded }) => HINT.test(folded)) && !isId(text);
  const changed = TO.test(before.at(-1)?.folded ?? '') && before.some(({ folded }) => CHANGED.test(folded));
  return hinted || changed || (AND.test(last ?? '') && /mail|log|user|name/.test(next ?? ''));
}

/** 'Then Crumpet!': a word that only its cry makes odd. */
function isCry({ text }: NoteWord, before: readonly NoteWord[]): boolean {
  return /^\p{Lu}.*\p{L}!$/u.test(text) && HINT.test(before.at(-1)?.folded ?? '');
}

/** 'nora@… / …', 'bob:…', 'admin / admin'. */
function isPair(login: NoteWord, { text, folded, gap, strength }: NoteWord, next: NoteWord | undefined): boolean {
  const isKnown = KNOWN_LOGIN.test(login.folded);
  const isMail = /^[^@]+@[^@.]+\./.test(login.text);
  if (strength === 2)
    return (
      isMail ||
      (gap === ':' && /^\p{Ll}[\p{Ll}.]+$/u.test(login.text)) ||
      (/^\s*(?:[/|]|[:,]|->)\s*$|^\s[-–]\s$/.test(gap) && (isKnown || (/[/|-]/.test(gap) && /^\p{Ll}|\d/u.test(login.text))))
    );
  const isSlash = gap.trim() === '/' && !/[/|]/.test(next?.gap ?? '');
  return isKnown && isSlash && strength === 1 && text.length > 3 && (!ROLE.test(folded) || folded === login.folded);
}
