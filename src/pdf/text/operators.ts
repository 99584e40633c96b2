// Text as page operators. Shaping comes from pdfkit's font; the page is upside down, so each text turns itself over.
import type { PdfGlyphPosition } from 'pdfkit';
import type { PlacedRun } from './placing.ts';
import { widthOf, type Shaped } from './shaping.ts';

/** A run with its glyphs. */
export interface ShapedRun {
  readonly run: PlacedRun;
  readonly shaped: Shaped;
}

const round = (value: number) => Number(value.toFixed(2));

/** '#101d1c' as the numbers that PDF wants. */
function rgb(colour: string): string {
  const parts = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255);
  return parts.map((part) => Number(part.toFixed(3))).join(' ');
}

/** One glyph with the shifts around it; a mark that sits higher or lower leaves the array for a moment. */
function placeGlyph(hex: string, at: PdfGlyphPosition, size: number): string {
  const before = at.xOffset === 0 ? '' : `${round(-at.xOffset)} `;
  const after = round(at.advanceWidth - at.xAdvance + at.xOffset);
  const glyph = `${before}<${hex}>${after === 0 ? '' : ` ${after} `}`;
  if (at.yOffset === 0) return glyph;
  return `] TJ ${round((at.yOffset * size) / 1000)} Ts [${glyph}] TJ 0 Ts [`;
}

function showGlyphs({ run, shaped }: ShapedRun): string {
  const placed = shaped.glyphs.map((hex, index) => {
    const at = shaped.positions[index];
    return at ? placeGlyph(hex, at, run.style.size) : `<${hex}>`;
  });
  return `[${placed.join('').replaceAll('><', '')}] TJ`.replaceAll('[] TJ ', '');
}

/** The operators that draw the runs, each at its place on the line whose baseline begins at x and y. */
export function textOperators(runs: readonly ShapedRun[], x: number, y: number): string {
  let end = runs[0]?.run.x ?? 0;
  const shown = runs.map((one) => {
    const { font, style, x: start } = one.run;
    const move = Math.abs(start - end) < 0.001 ? '' : `1 0 0 -1 ${round(x + start)} ${round(y)} Tm `;
    end = start + widthOf(one.run);
    return `${move}${rgb(style.colour)} rg /${font.id} ${style.size} Tf ${showGlyphs(one)}`;
  });
  return `BT 1 0 0 -1 ${round(x + (runs[0]?.run.x ?? 0))} ${round(y)} Tm ${shown.join(' ')} ET`;
}
