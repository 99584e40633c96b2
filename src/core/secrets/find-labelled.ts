// A label and its value: 'the wifi password is …' (SPEC.md, E).
import { likely, type Finding } from './finding.ts';
import { followsLabel, isChosen, isTold, standsAlone, untilStop, type Follows } from './follows-label.ts';
import { MAYBE_LABEL, PASSWORD_LABEL, WHERE } from './labels.ts';
import type { Note, NoteWord } from './note-words.ts';

const USER = /(?<![a-z])(?:users?|usr|un|u|log ?in|account|benutzer|utilisateur|usuario|utente|gebruiker|uzytkownik|логин)(?![a-z])/;
/** Keys and tokens that anybody may read: of a domain, a map, a form. */
const PUBLIC = /(?:verif\w*|public|site|zone|property|measurement|maps?|challenge)[\s_-]{1,3}$/;
/** How far before a label somebody may be named who logs in, in characters. */
const REACH = 60;
const ARTICLE = /^(?:the|an?|un[ae]?|le|la|les|el|los|die|der|das|de|het)$/;

/** Every value that stands after a label. */
export function findLabelled(note: Note): readonly Finding[] {
  const passwords = [...note.folded.matchAll(PASSWORD_LABEL)];
  const others = [...note.folded.matchAll(MAYBE_LABEL)].filter(
    ({ index }) => !PUBLIC.test(note.folded.slice(Math.max(0, index - 30), index)),
  );
  return [
    ...passwords.flatMap(({ 0: label, index }) => afterPassword(followsLabel(note, index + label.length), label)),
    ...others.flatMap(({ 0: label, index }) => afterMaybe(note, index, followsLabel(note, index + label.length))),
  ];
}

function afterPassword(follows: Follows, label: string): readonly Finding[] {
  const { words, at, by } = follows;
  const value = words[at];
  const strong = words.find(({ strength }) => strength > 1);
  if (!value || strong)
    return strong ? [found(strong, strong === value && at === 0 && by === 'sign' && isSure(value) ? 'certain' : 'likely')] : [];
  const isAlone = isChosen(value) && standsAlone(follows, at) && (by !== 'nothing' || isTyped(value));
  return isAlone || (/^\d{4,}$/.test(value.text) && at < 4) ? [found(value)] : phraseOf(follows, /phra|fra[sz]|zin$/.test(label));
}

function afterMaybe(note: Note, index: number, follows: Follows): readonly Finding[] {
  const { words, at, by } = follows;
  const [value, second] = [words[at], words[at + 1]];
  const strong = words.slice(0, at + 4).find(({ strength }) => strength > 1);
  if (!value || strong)
    return strong ? [found(strong, strong === value && at === 0 && by === 'sign' && isKey(value) ? 'certain' : 'likely')] : [];
  if (at === 0 && /^\d{6,}$/.test(value.text)) return [found(value)];
  if (second?.gap.trim() === '/' && isTyped(second) && isChosen(second)) return [found(second)];
  const isLed = by === 'sign' || (by === 'nothing' && USER.test(note.folded.slice(Math.max(0, index - REACH), index)));
  return isLed && isTyped(value) && isChosen(value) && standsAlone(follows, at) ? [found(value)] : [];
}

/** More than a word with a figure: 'page12' may be where the password is. */
function isSure({ text, strength }: NoteWord): boolean {
  return strength > 2 || (text.length > 7 && /\p{L}/u.test(text) && /\d/.test(text));
}

/** Long and mixed, as machines make them. */
function isKey({ text }: NoteWord): boolean {
  return text.length > 15 && /\d.*\p{L}.*\d/u.test(text);
}

/** 'pw muffintop': a small word of some length, which could hardly go on with a sentence. */
function isTyped({ text }: NoteWord): boolean {
  return /^\p{Ll}[\p{Ll}.-]{5,}$/u.test(text);
}

/** Some chosen words in a row, up to the next stop. */
function phraseOf(follows: Follows, isPhrase: boolean): readonly Finding[] {
  const said = untilStop(follows);
  const [first, last] = [said[0], said.at(-1)];
  if (follows.by === 'nothing' || !first || !last || said.length < 3) return [];
  const isWord = ({ folded, text }: NoteWord): boolean => /^\p{L}{4,}$/u.test(text) && !WHERE.has(folded) && !isTold(folded);
  const isOne = isPhrase ? (isWord(first) || ARTICLE.test(first.folded)) && said.slice(1, 2).every(isWord) : said.every(isWord);
  return isOne ? [likely(first.start, last.end - first.start, 'password')] : [];
}

function found({ start, end }: NoteWord, kind: Finding['kind'] = 'likely'): Finding {
  return { kind, start, end, reason: 'password' };
}
