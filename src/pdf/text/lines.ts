// Text broken into lines of a given width.
import { directionsOf, visualOrder } from './bidi.ts';
import { splitAtBreaks } from './breaks.ts';
import { splitClusters, tidyText } from './clusters.ts';
import type { FontSet } from './font-set.ts';
import { languageOfHan } from './languages.ts';
import { joinRuns, splitRuns, widthOfRuns } from './runs.ts';
import type { Run, Setting } from './runs.ts';
import { widthOf } from './shaping.ts';
import type { TextStyle } from './styles.ts';

/** A run and how far from the start of its line it stands. */
export interface PlacedRun extends Run {
  readonly x: number;
}

/** One line: its runs in the order of reading, and its width without the space at its end. */
export interface Line {
  readonly runs: readonly PlacedRun[];
  readonly width: number;
  /** Whether its paragraph runs from right to left, and so stands on the right. */
  readonly isRightToLeft: boolean;
}

/** A stretch of text that stays together, with the space that follows it. */
interface Unit {
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

/** How many of the clusters go on one line: at least one. */
function countFitting(clusters: readonly string[], word: Word, setting: Setting, width: number): number {
  let [fits, tooMany] = [1, clusters.length + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    const text = clusters.slice(0, middle).join('');
    if (createUnit({ ...word, text }, setting).width <= width) fits = middle;
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

interface Paragraph {
  readonly units: readonly Unit[];
  readonly setting: Setting;
}

function createParagraph(pieces: readonly Piece[], fonts: FontSet, width: number): Paragraph {
  const tidy = pieces.map(({ text, style }) => ({ text: tidyText(text).replace(/\n/g, ' '), style }));
  const text = tidy.map((piece) => piece.text).join('');
  const setting = { fonts, han: fonts.hanOf(text), langOfHan: languageOfHan(text), directions: directionsOf(text) };
  return { units: splitWords(tidy).flatMap((word) => breakWord(word, setting, width)), setting };
}

function withParts(run: Run, parts: Run['parts']): Run {
  return { ...run, text: parts.map(({ text }) => text).join(''), drawn: parts.map(({ drawn }) => drawn).join(''), parts };
}

/** The space at the end of a line runs as its paragraph does. */
function resetEnd(runs: readonly Run[], level: number): readonly Run[] {
  const text = runs.map((run) => run.text).join('');
  let left = text.trimEnd().length;
  return runs.flatMap((run) => {
    const kept = Math.min(Math.max(left, 0), run.text.length);
    left -= run.text.length;
    if (kept === run.text.length || run.level === level) return [run];
    // A space is a cluster of its own, drawn as itself.
    const at = run.parts.length - (run.text.length - kept);
    const cut = (from: number, to: number) => withParts(run, run.parts.slice(from, to));
    const tail = { ...cut(at, run.parts.length), level };
    return kept === 0 ? [tail] : [cut(0, at), tail];
  });
}

/** Gives the runs of a line their places. In a paragraph from right to left the space at the end hangs out on the left. */
function placeRuns(runs: readonly Run[], { directions }: Setting, space: number): readonly PlacedRun[] {
  const joined = joinRuns(directions ? resetEnd(runs, directions.isRightToLeft ? 1 : 0) : runs);
  const order = visualOrder(joined.map(({ level }) => level));
  const places = new Map<number, number>();
  let x = directions?.isRightToLeft === true ? -space : 0;
  for (const place of order) {
    const run = joined[place];
    places.set(place, x);
    if (run) x += widthOf(run);
  }
  return joined.map((run, index) => ({ ...run, x: places.get(index) ?? 0 }));
}

function fillLines({ units, setting }: Paragraph, width: number): readonly Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  let [filled, space] = [0, 0];
  const isRightToLeft = setting.directions?.isRightToLeft ?? false;
  const endLine = () => {
    if (runs.length > 0) lines.push({ runs: placeRuns(runs, setting, space), width: filled, isRightToLeft });
    [runs, filled, space] = [[], 0, 0];
  };
  for (const unit of units) {
    if (unit.isFresh || filled + space + unit.width > width + 0.01) endLine();
    runs.push(...unit.runs);
    filled += space + unit.width;
    space = unit.space;
  }
  endLine();
  return lines;
}

/** The lines of one paragraph. */
export function breakLines(pieces: readonly Piece[], fonts: FontSet, width: number): readonly Line[] {
  return fillLines(createParagraph(pieces, fonts, width), width);
}

const BALANCE_STEP = 4;

/** The same number of lines, as even as they get without breaking a word: for words under a drawing. */
export function balanceLines(pieces: readonly Piece[], fonts: FontSet, width: number): readonly Line[] {
  const paragraph = createParagraph(pieces, fonts, width);
  const widest = Math.max(0, ...paragraph.units.map((unit) => unit.width));
  let best = fillLines(paragraph, width);
  const count = best.length;
  for (let narrower = width - BALANCE_STEP; count > 1 && narrower >= widest; narrower -= BALANCE_STEP) {
    const lines = fillLines(paragraph, narrower);
    if (lines.length > count) return best;
    best = lines;
  }
  return best;
}

/** The paragraphs of a text. */
export function splitParagraphs(text: string): readonly string[] {
  return tidyText(text)
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** The beginning of a text, on one line, with three dots where it was cut. */
export function fitLine(piece: Piece, fonts: FontSet, width: number): Line {
  const [whole, ...rest] = breakLines([piece], fonts, width);
  if (!whole) return { runs: [], width: 0, isRightToLeft: false };
  if (rest.length === 0) return whole;
  const [first = whole] = breakLines([piece], fonts, width - 12);
  const start = first.runs
    .map(({ text }) => text)
    .join('')
    .trimEnd();
  const [line = whole] = breakLines([{ text: `${start}…`, style: piece.style }], fonts, width);
  return line;
}
