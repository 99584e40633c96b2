// A paragraph that knows its height before it is drawn.
import type { PdfElement } from 'pdfkit';
import type { Pen } from '../pen.ts';
import type { FontSet } from './font-set.ts';
import { balanceLines, breakLines } from './lines.ts';
import type { Line } from './lines.ts';
import type { Piece } from './units.ts';
import type { TextStyle } from './styles.ts';

/** Something to place on a page. */
export interface TextBlock {
  readonly lines: readonly Line[];
  readonly leading: number;
  readonly height: number;
  /** Draws the lines as content of the element, with the top left corner here; or only some of them. */
  readonly draw: (pen: Pen, element: PdfElement, x: number, y: number, from?: number, to?: number) => void;
}

/** 'start' is the right where a paragraph runs from right to left. */
type Align = 'start' | 'left' | 'centre';

function shiftOf({ width, isRightToLeft }: Line, room: number, align: Align): number {
  if (align === 'centre') return (room - width) / 2;
  return align === 'start' && isRightToLeft ? room - width : 0;
}

/** Half of the height of capitals, as a part of the size: centres a line in its leading. */
const HALF_CAPITAL = 0.334;

/** The baseline of a line whose top is at y. */
export function baseline(y: number, { size, leading }: TextStyle): number {
  return y + leading / 2 + size * HALF_CAPITAL;
}

/** Sets pieces of text, which may differ in weight and size, as one paragraph. The first gives the leading. */
export function setPieces(pieces: readonly Piece[], fonts: FontSet, width: number, align: Align = 'start'): TextBlock {
  const lines = align === 'centre' ? balanceLines(pieces, fonts, width) : breakLines(pieces, fonts, width);
  const style = pieces[0]?.style;
  const leading = style?.leading ?? 0;
  const draw: TextBlock['draw'] = (pen, element, x, y, from = 0, to = lines.length) => {
    lines.slice(from, to).forEach((line, index) => {
      if (style) pen.line(element, line, x + shiftOf(line, width, align), baseline(y + index * leading, style));
    });
  };
  return { lines, leading, height: lines.length * leading, draw };
}

/** Sets one text. */
export function setText(text: string, style: TextStyle, fonts: FontSet, width: number, align: Align = 'start'): TextBlock {
  return setPieces([{ text, style }], fonts, width, align);
}
