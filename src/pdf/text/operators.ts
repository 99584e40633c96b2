// Text as page operators. Shaping comes from pdfkit's font; the page is upside down, so each text turns itself over.
import type { PdfGlyphPosition } from 'pdfkit';
import type { Run } from './runs.ts';

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

function showGlyphs({ font, drawn, style }: Run): string {
  const [glyphs, positions] = font.encode(drawn);
  const placed = glyphs.map((hex, index) => {
    const at = positions[index];
    return at ? placeGlyph(hex, at, style.size) : `<${hex}>`;
  });
  return `[${placed.join('').replaceAll('><', '')}] TJ`.replaceAll('[] TJ ', '');
}

/** The operators that draw the runs from left to right, with the baseline at y. */
export function textOperators(runs: readonly Run[], x: number, y: number): string {
  const shown = runs.map((run) => `${rgb(run.style.colour)} rg /${run.font.id} ${run.style.size} Tf ${showGlyphs(run)}`);
  return `BT 1 0 0 -1 ${round(x)} ${round(y)} Tm ${shown.join(' ')} ET`;
}
