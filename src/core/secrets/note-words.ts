// A note as words with their places. What only surrounds a word does not belong to it; what a password may hold does.
import { foldText } from './fold.ts';
import { strengthOf, type Strength } from './strength.ts';

/** One word. `gap` is everything between it and the word before. */
export interface NoteWord {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  readonly strength: Strength;
}

/** A note, its folded twin, and its words. */
export interface Note {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly NoteWord[];
}

/** What keeps its colons and slashes: addresses, times, dates, numbers of machines. */
const WHOLE =
  /^(?:[a-z][a-z0-9+.-]*:\/\/.*|[\w-]+(?:\.[\w-]+)+\/.*|\W{0,3}\d[\d:/.,-]*\W{0,3}|\W?(?:[0-9a-f]{0,4}:){2,8}[0-9a-f]{0,4}\W?)$/i;
/** What divides a label from its value and a login from its password, and where a script without spaces meets Latin letters. */
const DIVIDER = /[=|→＝：]|->|:(?!\/\/)|(?<=[^/]{3})\/(?=[^/]{3})|(?<=[\u3040-\ud7a3])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3040-\ud7a3])/gi;
const BEFORE = new Set('"\'“”„‘’«»‹›()[]{}<,;.…•*`–—-');
const AFTER = new Set('"\'“”„‘’«»‹›)]},;.…?`–—-');

/** Reads a note. */
export function readNote(text: string): Note {
  const folded = foldText(text);
  const words: NoteWord[] = [];
  let last = 0;
  for (const [start, end] of pieces(text).map((piece) => trimmed(text, piece))) {
    const word = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    words.push({ text: word, folded: folded.slice(start, end), start, end, gap: text.slice(last, start), strength: strengthOf(word) });
    last = end;
  }
  return { text, folded, words };
}

/** Where the first word stands that begins at `place` or later: an index, the number of words where there is none. */
export function wordFrom({ words }: Note, place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Place = readonly [start: number, end: number];

function trimmed(text: string, [from, to]: Place): Place {
  let [start, end] = [from, to];
  while (start < end && BEFORE.has(text.charAt(start))) start += 1;
  while (start < end && AFTER.has(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

function pieces(text: string): Place[] {
  const chunks = [...text.matchAll(/\S+/g)];
  return chunks.flatMap(({ 0: chunk, index }) => (WHOLE.test(chunk) ? [[index, index + chunk.length] as const] : divided(chunk, index)));
}

function divided(chunk: string, at: number): Place[] {
  const cuts = [...chunk.matchAll(DIVIDER)];
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)];
  return starts.map((start, part) => [at + start, at + (cuts[part]?.index ?? chunk.length)]);
}
