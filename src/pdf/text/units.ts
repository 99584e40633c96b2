// A paragraph cut into what stays together on a line: words with the space after them, broken only where no line holds them.
import { directionsOf } from './bidi.ts';
import { splitAtBreaks } from './breaks.ts';
import { splitClusters, tidyText } from './clusters.ts';
import type { FontSet } from './font-set.ts';
import { languageOfHan } from './languages.ts';
import { splitRuns, widthOfRuns } from './runs.ts';
import type { Run } from './run.ts';
import type { Setting } from './runs.ts';
import type { TextStyle } from './styles.ts';

/** A stretch of text that stays together, with the space that follows it. */
export interface Unit {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly space: number;
  /** Whether it wants a new line. */
  readonly isFresh: boolean;
}

/** Text and how to set it. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
}

/** A word of a paragraph, and where in it the word begins. */
interface Word {
  readonly text: string;
  readonly style: TextStyle;
  readonly start: number;
}

function createUnit({ text, style, start }: Word, setting: Setting, isFresh = false): Unit {
  const runs = splitRuns(text, style, setting, start);
  const word = widthOfRuns(splitRuns(text.trimEnd(), style, setting, start));
  return { runs, width: word, space: widthOfRuns(runs) - word, isFresh };
}

/** How many of the clusters go on one line: at least one. Doubled until they are too many, then halved in. */
function countFitting(clusters: readonly string[], word: Word, setting: Setting, width: number): number {
  const areFitting = (count: number) => createUnit({ ...word, text: clusters.slice(0, count).join('') }, setting).width <= width;
  let [fits, tooMany] = [1, 2];
  while (tooMany <= clusters.length && areFitting(tooMany)) [fits, tooMany] = [tooMany, tooMany * 2];
  tooMany = Math.min(tooMany, clusters.length + 1);
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (areFitting(middle)) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/** A word wider than the line starts a line of its own and is broken where it has to be. */
function breakWord(word: Word, setting: Setting, width: number): readonly Unit[] {
  const whole = createUnit(word, setting);
  if (whole.width <= width) return [whole];
  const units: Unit[] = [];
  let [clusters, start] = [splitClusters(word.text), word.start];
  while (clusters.length > 0) {
    const count = countFitting(clusters, { ...word, start }, setting, width);
    const text = clusters.slice(0, count).join('');
    units.push(createUnit({ ...word, text, start }, setting, true));
    clusters = clusters.slice(count);
    start += text.length;
  }
  return units;
}

/** The words of a paragraph with their places in it. */
function splitWords(pieces: readonly Piece[]): readonly Word[] {
  let start = 0;
  return pieces.flatMap(({ text, style }) =>
    splitAtBreaks(text, style.exact).map((word) => {
      start += word.length;
      return { text: word, style, start: start - word.length };
    }),
  );
}

/** A paragraph in parts that stay together. */
export interface Paragraph {
  readonly units: readonly Unit[];
  readonly setting: Setting;
}

/** Cuts pieces that follow each other, and that may differ in weight and size, into parts no wider than a line. */
export function createParagraph(pieces: readonly Piece[], fonts: FontSet, width: number): Paragraph {
  const tidy = pieces.map(({ text, style }) => ({ text: tidyText(text).replace(/\n/g, ' '), style }));
  const text = tidy.map((piece) => piece.text).join('');
  const setting = {
    fonts,
    han: fonts.hanOf(text),
    langOfHan: languageOfHan(text),
    directions: directionsOf(...tidy.map((piece) => piece.text)),
  };
  return { units: splitWords(tidy).flatMap((word) => breakWord(word, setting, width)), setting };
}
