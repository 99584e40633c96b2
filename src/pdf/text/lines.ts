// Text broken into lines of a given width.
import { tidyText } from './clusters.ts';
import type { FontSet } from './font-set.ts';
import { placeRuns, type PlacedRun } from './placing.ts';
import type { Run } from './run.ts';
import { createParagraph, type Paragraph, type Piece } from './units.ts';

/** One line: its runs in the order of reading, and its width without the space at its end. */
export interface Line {
  readonly runs: readonly PlacedRun[];
  readonly width: number;
  /** Whether its paragraph runs from right to left, and so stands on the right. */
  readonly isRightToLeft: boolean;
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
