// What stands after a label: the words up to a stop, and which of them the label is about.
import { IS, WHERE } from './labels.ts';
import { wordFrom, type Note, type NoteWord } from './note-words.ts';

/** How many words after its label a value is still looked for. */
const REACH = 14;
/** How many words may stand between a label and its colon or 'is'. */
const FILLERS = 6;

/** How far behind it the next word may begin, in characters. */
const NEAR = 40;

/** What follows a label. */
export interface Follows {
  readonly words: readonly NoteWord[];
  /** Where the value begins in `words`. */
  readonly at: number;
  /** What leads to it: a sign (':', '='), a word ('is'), or nothing. */
  readonly by: 'sign' | 'is' | 'nothing';
}

const SIGN = /[:=>→：＝]|\s[-–—]+\s|["“„«]$/;
const STOP = /[.;,!?)\n]/;
const GOES_ON = /^(?:and|then|und|dann|et|puis|y|luego|e|i|och|og|en)$/;
const PLACE = /^(?:wi-?fi|wlan|router|guest|site|shop|insta|ftp|db|e-?mail)$/;

/** Reads on after a label that ends at `end`. */
export function followsLabel(note: Note, end: number): Follows {
  const first = wordFrom(note, end);
  const isNear = (note.words[first]?.start ?? end) - end < NEAR;
  const words = isNear ? note.words.slice(first, first + REACH) : [];
  for (const [at, word] of words.slice(0, FILLERS).entries()) {
    const gap = at === 0 ? note.text.slice(end, word.start) : word.gap;
    if (SIGN.test(gap)) return { words, at, by: 'sign' };
    if (at > 0 && STOP.test(gap)) break;
    if (IS.has(word.folded)) return { words, at: pastIs(words, at), by: 'is' };
  }
  return { words, at: PLACE.test(words[0]?.folded ?? '') ? 1 : 0, by: 'nothing' };
}

function pastIs(words: readonly NoteWord[], from: number): number {
  let at = from + 1;
  while (IS.has(words[at]?.folded ?? '')) at += 1;
  return at;
}

/** The words from the value up to the next stop. */
export function untilStop({ words, at }: Follows): readonly NoteWord[] {
  const stop = words.findIndex((word, next) => next > at && STOP.test(word.gap));
  return words.slice(at, stop < 0 ? undefined : stop);
}

/** Whether the word at a place is the only one up to the next stop. */
export function standsAlone({ words }: Follows, at: number): boolean {
  const next = words[at + 1];
  return !next || /[.;,!?)\n"”’»/]/.test(next.gap) || GOES_ON.test(next.folded);
}

/** Whether a word may be a chosen one, and no part of a sentence about where the password is. */
export function isChosen({ text, folded, strength }: NoteWord): boolean {
  return strength > 0 && /^[\p{L}'’._-]{4,}[!*]?$/u.test(text) && !WHERE.has(folded) && !isTold(folded);
}

/** Participles: 'changed', 'geändert', 'cambiada', 'zmienione'. */
export function isTold(folded: string): boolean {
  return /.{3}(?:ed|[aiu][dt][aoei]|[eo]n[aeyo])$|^(?:ge.{2,}|ver.{3,6})(?:t|en)$|.{3}able$/.test(folded);
}
