// Where a text may go on to the next line: after spaces and hyphens; between Chinese and Japanese characters; between Thai words.

const WORDS = /^ +|(?:[^ -]+-*|-+) */g;
const PARTS_OF_ADDRESS = /^ +|[^ ]*?[/.@_?&=-]+(?=[^ ]) *|[^ ]+ */g;

/** Characters that may stand at the end of a line without a space after them. */
const OPEN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FB\u30FC\uFF01-\uFF65`;
/** What never begins a line: closing brackets and quotes, stops, small kana, marks that repeat or lengthen, and marks on letters. */
const NEVER_FIRST = String.raw`\p{M}\p{Cf}\p{Pe}\p{Pf}!,.:;?%、。，．・：；？！‥…ーｰ々〻〜～ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ｡､･\uFF9E\uFF9F`;
/** What never ends a line: opening brackets and quotes, signs of money. */
const NEVER_LAST = String.raw`\p{Ps}\p{Pi}$£¥＄￡￥`;

const MAY_BREAK = new RegExp(`(?<=[^${NEVER_LAST}])(?:(?<=[${OPEN}])|(?=[${OPEN}]))(?=[^${NEVER_FIRST} ])`, 'u');
const HAS_OPEN = new RegExp(`[${OPEN}]`, 'u');
const THAI = /[\u0E00-\u0E7F]{2,}/;

function splitThai(word: string): readonly string[] {
  const parts: string[] = [];
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'word' }).segment(word)) {
    // Marks, spaces and stops stay with the word before them.
    if (parts.length > 0 && !/^[\p{L}\p{Ps}\p{Pi}]/u.test(segment)) parts.push(`${parts.pop() ?? ''}${segment}`);
    else parts.push(segment);
  }
  return parts;
}

function splitWord(word: string): readonly string[] {
  if (THAI.test(word) && 'Segmenter' in Intl) return splitThai(word);
  return HAS_OPEN.test(word) ? word.split(MAY_BREAK) : [word];
}

/** The parts of a text after each of which a line may end; addresses and logins also end at their signs. */
export function splitAtBreaks(text: string, exact: boolean): readonly string[] {
  const words: readonly string[] = text.match(exact ? PARTS_OF_ADDRESS : WORDS) ?? [];
  return words.flatMap(splitWord);
}
