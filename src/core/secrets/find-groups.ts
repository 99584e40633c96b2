// Recovery codes, keys for authenticator apps, and rows of chosen words (SPEC.md, E).
import { likely, type Finding, type SecretReason } from './finding.ts';
import { isHarmless } from './harmless.ts';
import { PASSWORD_LABEL, RECOVERY_LABEL, WHERE } from './labels.ts';
import type { Note, NoteWord } from './note-words.ts';

const RECOVERY_REACH = 160;
const RECOVERY =
  /(?<![\p{L}\p{N}.,/-])(?:\d{3,6}[ -]\d{3,6}|\d{5,12}|(?=[a-z]{0,9}\d)[a-z\d]{4,10}(?:-[a-z\d]{3,10}){1,7}|(?=[a-z]{1,15}\d|\d{1,15}[a-z])[a-z\d]{6,16})(?![\p{L}\p{N}]|[.,/]\d)/gu;
const LIST = /(?<![\p{L}\p{N}+-])(?:[a-z\d]{5}-[a-z\d]{5}|\d{4}-\d{4})(?:[\s,;/]{1,3}(?:[a-z\d]{5}-[a-z\d]{5}|\d{4}-\d{4})){2,50}/u;
const BASE32 = /^(?=.{0,60}\d[a-z])[a-z2-7]{4}(?:-[a-z2-7]{4}){2,15}$/;
/** Shortest row of words that is taken for a recovery phrase. */
const MIN_WORDS = 11;

/** Every such group. */
export function findGroups(note: Note): readonly Finding[] {
  return [...recoveryCodes(note), ...setupKeys(note), ...wordRows(note)];
}

function recoveryCodes({ folded }: Note): readonly Finding[] {
  const labelled = [...folded.matchAll(RECOVERY_LABEL)].flatMap(({ 0: label, index }) => firstCode(folded, index + label.length));
  const list = LIST.exec(folded);
  return list ? [...labelled, likely(list.index, list[0].length, 'recovery')] : labelled;
}

function firstCode(folded: string, from: number): readonly Finding[] {
  const codes = [...folded.slice(from, from + RECOVERY_REACH).matchAll(RECOVERY)];
  const code = codes.find(({ 0: each }) => !isHarmless(each) || /^[\d -]+$/.test(each));
  return code ? [likely(from + code.index, code[0].length, 'recovery')] : [];
}

/** Base32 in groups of four to six: 'kq3v mz7t p2xa'. */
function setupKeys({ words, folded }: Note): readonly Finding[] {
  const isLabelled = folded.search(PASSWORD_LABEL) >= 0;
  const groups = runs(
    words,
    (word, last) => /^[a-z2-7]{4,6}$/.test(word.folded) && (!last || (word.gap === ' ' && last.text.length === word.text.length)),
  );
  const joined = words.filter((word) => BASE32.test(word.folded)).map((word) => [word]);
  return [...groups.filter((run) => hasChance(run) || (isLabelled && isFourByFour(run))), ...joined].map((run) => rowOf(run, 'setupKey'));
}

function hasChance(run: readonly NoteWord[]): boolean {
  const mixed = run.filter(({ folded }) => /[a-z]/.test(folded) && /\d/.test(folded)).length;
  return run.length > 2 && (mixed > 1 || (mixed === 1 && run.some(({ folded }) => /^[^aeiouy]+$/.test(folded))));
}

/** A password that a mail service makes for one program: 'wqzt hmlp rvka ydno'. */
function isFourByFour(run: readonly NoteWord[]): boolean {
  return run.length > 3 && run.every(({ folded }) => folded.length === 4 && !WHERE.has(folded));
}

/** Words that no sentence would put in a row: hardly any small ones among them. */
function wordRows({ words }: Note): readonly Finding[] {
  const rows = runs(words, ({ folded, gap }) => /^\p{L}{3,10}$/u.test(folded) && /^[\s\d.,)-]*$/.test(gap));
  const isRow = (run: readonly NoteWord[]): boolean => run.length >= MIN_WORDS && run.filter(isSmall).length < 3;
  return rows.filter(isRow).map((run) => rowOf(run, 'phrase'));
}

function isSmall({ folded }: NoteWord): boolean {
  return folded.length < 4 || WHERE.has(folded);
}

function runs(
  words: readonly NoteWord[],
  goesOn: (word: NoteWord, last: NoteWord | undefined) => boolean,
): readonly (readonly NoteWord[])[] {
  const all: NoteWord[][] = [[]];
  for (const word of words) {
    const run = all.at(-1) ?? [];
    if (goesOn(word, run.at(-1))) run.push(word);
    else all.push(goesOn(word, undefined) ? [word] : []);
  }
  return all;
}

function rowOf(run: readonly NoteWord[], reason: SecretReason): Finding {
  const start = run[0]?.start ?? 0;
  return likely(start, (run.at(-1)?.end ?? start) - start, reason);
}
