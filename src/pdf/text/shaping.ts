// Runs as glyphs. pdfkit shapes what runs from left to right; it knows no direction of its own, so the rest is asked of fontkit.
import type { GlyphRun, PdfFont, PdfGlyphPosition } from 'pdfkit';
import type { Run } from './runs.ts';

type Drawn = Pick<Run, 'font' | 'drawn' | 'level' | 'style'>;

/** The glyphs of a run from left to right. */
export interface Shaped {
  readonly glyphs: readonly string[];
  readonly positions: readonly PdfGlyphPosition[];
  /** What those who copy or search find, in the order of reading. */
  readonly copied: string;
}

interface Laid {
  readonly glyphs: GlyphRun['glyphs'];
  readonly positions: readonly PdfGlyphPosition[];
  readonly advanceWidth: number;
}

const laid = new WeakMap<PdfFont, Map<string, Laid>>();

function layOut({ font, scale }: PdfFont, text: string, direction: 'ltr' | 'rtl'): Laid {
  const { glyphs, positions, advanceWidth } = font.layout(text, undefined, undefined, undefined, direction);
  const scaled = positions.map(({ xAdvance, xOffset, yOffset }, index) => ({
    xAdvance: xAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
    advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
  }));
  return { glyphs, positions: scaled, advanceWidth: advanceWidth * scale };
}

function layOutOnce({ font, drawn, level }: Drawn): Laid {
  const known = laid.get(font) ?? new Map<string, Laid>();
  laid.set(font, known);
  const direction = level % 2 === 0 ? 'ltr' : 'rtl';
  const key = direction + drawn;
  const found = known.get(key) ?? layOut(font, drawn, direction);
  known.set(key, found);
  return found;
}

/** Puts the glyphs into the font of the file, as pdfkit does with its own. */
function include(font: PdfFont, { glyphs }: Laid): readonly string[] {
  return glyphs.map(({ id, codePoints, advanceWidth }) => {
    const glyph = font.subset.includeGlyph(id);
    font.widths[glyph] ??= advanceWidth * font.scale;
    font.unicode[glyph] ??= codePoints;
    return glyph.toString(16).padStart(4, '0');
  });
}

function encode(run: Drawn): readonly [glyphs: readonly string[], positions: readonly PdfGlyphPosition[]] {
  if (run.level === 0) return run.font.encode(run.drawn);
  const found = layOutOnce(run);
  return [include(run.font, found), found.positions];
}

/** How wide a run is, in points. */
export function widthOf(run: Drawn): number {
  const { font, drawn, level, style } = run;
  if (level === 0) return font.widthOfString(drawn, style.size);
  return (layOutOnce(run).advanceWidth * style.size) / 1000;
}

/** Shapes a run for the page. */
export function shape(run: Drawn): Shaped {
  const [glyphs, positions] = encode(run);
  const letters = glyphs.map((glyph) => String.fromCodePoint(...(run.font.unicode[parseInt(glyph, 16)] ?? [])));
  const copied = (run.level % 2 === 0 ? letters : letters.reverse()).join('');
  return { glyphs, positions, copied };
}
