// Text broken into lines of a given width.
import { splitClusters, tidyText } from './clusters.ts';
import type { FontSet } from './font-set.ts';
import { joinRuns, splitRuns, widthOfRuns } from './runs.ts';
import type { Run } from './runs.ts';
import type { TextStyle } from './styles.ts';

/** One line: its runs, and its width without the space at its end. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
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

const WORDS = /^ +|(?:[^ -]+-*|-+) */g;
const PARTS_OF_ADDRESS = /^ +|[^ ]*?[/.@_?&=-]+(?=[^ ]) *|[^ ]+ */g;

function createUnit(text: string, style: TextStyle, fonts: FontSet, isFresh = false): Unit {
  const runs = splitRuns(text, style, fonts);
  const word = widthOfRuns(splitRuns(text.trimEnd(), style, fonts));
  return { runs, width: word, space: widthOfRuns(runs) - word, isFresh };
}

/** A word wider than the line starts a line of its own and is broken where it has to be. */
function breakWord(text: string, style: TextStyle, fonts: FontSet, width: number): readonly Unit[] {
  const unit = createUnit(text, style, fonts);
  if (unit.width <= width) return [unit];
  return splitClusters(text).map((cluster, index) => createUnit(cluster, style, fonts, index === 0));
}

function splitUnits({ text, style }: Piece, fonts: FontSet, width: number): readonly Unit[] {
  const tidy = tidyText(text).replace(/\n/g, ' ');
  const words = tidy.match(style.exact ? PARTS_OF_ADDRESS : WORDS) ?? [];
  return words.flatMap((word) => breakWord(word, style, fonts, width));
}

function fillLines(units: readonly Unit[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  let [filled, space] = [0, 0];
  const endLine = () => {
    if (runs.length > 0) lines.push({ runs: joinRuns(runs), width: filled });
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
  return fillLines(
    pieces.flatMap((piece) => splitUnits(piece, fonts, width)),
    width,
  );
}

const BALANCE_STEP = 4;

/** The same number of lines, as even as they get without breaking a word: for words under a drawing. */
export function balanceLines(pieces: readonly Piece[], fonts: FontSet, width: number): readonly Line[] {
  const units = pieces.flatMap((piece) => splitUnits(piece, fonts, width));
  const widest = Math.max(0, ...units.map((unit) => unit.width));
  let best = fillLines(units, width);
  const count = best.length;
  for (let narrower = width - BALANCE_STEP; count > 1 && narrower >= widest; narrower -= BALANCE_STEP) {
    const lines = fillLines(units, narrower);
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
  if (!whole) return { runs: [], width: 0 };
  if (rest.length === 0) return whole;
  const [first = whole] = breakLines([piece], fonts, width - 12);
  const start = first.runs
    .map(({ text }) => text)
    .join('')
    .trimEnd();
  const [line = whole] = breakLines([{ text: `${start}…`, style: piece.style }], fonts, width);
  return line;
}
