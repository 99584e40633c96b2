// Passwords that are spelled out: 'capital S, then 1 2 3' (SPEC.md, E).
import { likely, type Finding } from './finding.ts';
import { PASSWORD_LABEL, SPELLED } from './labels.ts';
import type { Note } from './note-words.ts';

const SINGLES = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ ,.-]{1,2}[\p{L}\p{N}](?![\p{L}\p{N}])){2,60}/gu;
const ALPHABET =
  /\b(?:al[fp]h?a|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu|anton|berta|casar|emil|friedrich|gustav|heinrich|nordpol|theodor)\b/g;
/** What a password must be like, and not what it is. */
const RULE = /\b(?:must|should|at least|min|mindestens|muss|doit|debe|deve|moet|musi|minst|zeichen|characters|caract|znak)/;

/** The place where it is spelled: two signs of spelling, or one beside a label and a figure. */
export function findSpelled({ folded }: Note): readonly Finding[] {
  const letters = [...folded.matchAll(ALPHABET)];
  const signs = [...folded.matchAll(SPELLED), ...[...folded.matchAll(SINGLES)].slice(0, 1), ...(letters.length > 2 ? letters : [])];
  const isLabelled = /\d/.test(folded) && folded.search(PASSWORD_LABEL) >= 0 && !RULE.test(folded);
  if (signs.length < (isLabelled ? 1 : 2)) return [];
  const start = Math.min(...signs.map(({ index }) => index));
  return [likely(start, Math.max(...signs.map(({ index, 0: sign }) => index + sign.length)) - start, 'password')];
}
