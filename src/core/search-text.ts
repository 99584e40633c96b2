// Words as search compares them: folded, stemmed a little, and marked where they match.

/** A piece of text that is marked as a match or is not. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

const SMALL_WORDS = new Set(
  'a about an and are as at be been but by can do does for from get gets has have how i if in is it its me my no not of on or our so than that the their them they this to want wants was we were what when where which who why will with you your'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}]+/gu;
const PIECES = /([\p{L}\p{N}’']+)/u;

/** Lower case, without accents and apostrophes. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
}

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/** The words of a question that carry its meaning; all of them when none does. */
export function queryTerms(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Takes the common endings off a folded word, so that "changing" meets "change". */
export function stemWord(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  const cut = bare.replace(/(?<=\p{L}{3})(ing|ed)$/u, '');
  const single = cut === bare ? cut : cut.replace(/([bdfgmnprt])\1$/, '$1');
  return single.replace(/(?<=\p{L}{3})e$/u, '');
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** True when only a short stump of the term meets the word: "accessibility" and "a". */
export function isStump(word: string, term: string): boolean {
  const shared = sharedStart(word, term);
  return shared < Math.min(3, term.length) || shared * 2 <= term.length;
}

/** How well a word of a text meets a term of the question: 1 the same, 0 not at all. */
export function matchStrength(word: string, term: string): number {
  if (word === term) return 1;
  // Endings alone are cut, so words that begin otherwise cannot meet; most pairs end here.
  if (word[0] !== term[0]) return 0;
  const stem = stemWord(term);
  if (stemWord(word) === stem) return 0.95;
  if (term.length >= 3 && word.startsWith(term)) return 0.8;
  return stem.length >= 4 && word.startsWith(stem) && !isStump(word, term) ? 0.6 : 0;
}

/** The best match of a term among words. */
export function bestMatch(words: readonly string[], term: string): number {
  let best = 0;
  for (const word of words) {
    best = Math.max(best, matchStrength(word, term));
    if (best === 1) break;
  }
  return best;
}

/** Cuts a text into pieces, with the words that match marked; neighbours share one mark. */
export function markedParts(text: string, terms: readonly string[]): TextPart[] {
  const pieces = text.split(PIECES).map((piece) => ({ text: piece, marked: terms.some((term) => bestMatch(wordsOf(piece), term) > 0) }));
  return joinParts(pieces.map((piece, at) => (isGap(pieces, at) ? { ...piece, marked: true } : piece)));
}

function isGap(pieces: readonly TextPart[], at: number): boolean {
  return pieces[at]?.text === ' ' && pieces[at - 1]?.marked === true && pieces[at + 1]?.marked === true;
}

function joinParts(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.marked === part.marked) joined[joined.length - 1] = { ...part, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

/** Where an excerpt begins, as a count of words, and its text. */
export interface Excerpt {
  readonly start: number;
  readonly text: string;
}

/** The stretch of a text that holds most of the terms; null when no word of it matches. */
export function findExcerpt(text: string, terms: readonly string[], length: number): Excerpt | null {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const hits = words.flatMap((word, at) => terms.filter((term) => bestMatch(wordsOf(word), term) > 0).map((term) => ({ at, term })));
  let best = { at: -1, count: 0 };
  for (const { at } of hits) {
    const count = new Set(hits.filter((hit) => hit.at >= at && hit.at < at + length - 5).map((hit) => hit.term)).size;
    if (count > best.count) best = { at, count };
  }
  return best.count === 0 ? null : cutExcerpt(words, best.at, length);
}

function cutExcerpt(words: readonly string[], at: number, length: number): Excerpt {
  const start = Math.max(0, Math.min(at - 5, words.length - length));
  const text = words.slice(start, start + length).join(' ');
  return { start, text: `${start > 0 ? '… ' : ''}${text}${start + length < words.length ? ' …' : ''}` };
}
