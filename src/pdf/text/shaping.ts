// Runs as glyphs. pdfkit shapes what runs from left to right; it knows no direction of its own, so the rest is asked of fontkit.
import type { GlyphRun, PdfFont, PdfGlyphPosition } from 'pdfkit';
import { mirrored } from './bidi.ts';
import type { Run } from './run.ts';

/** The glyphs of a run from left to right. */
export interface Shaped {
  readonly glyphs: readonly string[];
  readonly positions: readonly PdfGlyphPosition[];
  /** Whether some glyph stands for other letters than those at its place, so that the true text has to stand beside it. */
  readonly isHeld: boolean;
}

interface Laid {
  readonly glyphs: GlyphRun['glyphs'];
  readonly positions: readonly PdfGlyphPosition[];
  readonly advanceWidth: number;
}

type Points = readonly number[];

/** What a glyph says that has no letter of its own: readers that know no true text beside the glyphs pass over it. */
const NOTHING: Points = [0x200b];

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

function layOutOnce(font: PdfFont, drawn: string, level: number): Laid {
  if (level === 0) return font.layout(drawn);
  const known = laid.get(font) ?? new Map<string, Laid>();
  laid.set(font, known);
  const direction = level % 2 === 0 ? 'ltr' : 'rtl';
  const key = direction + drawn;
  const found = known.get(key) ?? layOut(font, drawn, direction);
  known.set(key, found);
  return found;
}

const places = new WeakMap<PdfFont, Map<string, number>>();

/** The place of a glyph in the font of the file. One that stands for several texts has a place for each. */
function placeOf({ subset, widths, unicode, scale }: PdfFont, { id, advanceWidth }: Laid['glyphs'][number], points: Points): number {
  const first = subset.includeGlyph(id);
  const isFree = unicode[first] === undefined || unicode[first].join() === points.join();
  const place = isFree ? first : subset.glyphs.push(id) - 1;
  widths[place] ??= advanceWidth * scale;
  unicode[place] ??= points;
  return place;
}

function placeOnce(font: PdfFont, glyph: Laid['glyphs'][number], points: Points): string {
  const known = places.get(font) ?? new Map<string, number>();
  places.set(font, known);
  const key = `${glyph.id}:${points.join()}`;
  const place = known.get(key) ?? placeOf(font, glyph, points);
  known.set(key, place);
  return place.toString(16).padStart(4, '0');
}

const pointsOf = (text: string): Points => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

/** The text of each cluster at its first glyph; undefined where clusters are drawn otherwise together than alone. */
function shareByCluster({ font, parts, level }: Run, { glyphs }: Laid): readonly Points[] | undefined {
  const alone = parts.map((part) => ({ text: part.text, glyphs: layOutOnce(font, part.drawn, level).glyphs }));
  const ids = alone.flatMap((part) => part.glyphs.map(({ id }) => id));
  if (ids.join() !== glyphs.map(({ id }) => id).join()) return undefined;
  return alone.flatMap((part) => part.glyphs.map((_, index) => (index === 0 ? pointsOf(part.text) : NOTHING)));
}

/** What each glyph of a run from left to right stands for, where its own letters do not tell the text. */
function shareText(run: Run, { glyphs, positions }: Laid): readonly Points[] | undefined {
  const own = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints));
  const tellsItself = own.join('') === run.text && !own.includes('') && positions.every(({ xAdvance }) => xAdvance !== 0);
  if (tellsItself) return undefined;
  return (
    shareByCluster(run, { glyphs, positions, advanceWidth: 0 }) ?? glyphs.map((_, index) => (index === 0 ? pointsOf(run.text) : NOTHING))
  );
}

/** How wide a run is, in points. */
export function widthOf({ font, drawn, level, style }: Run): number {
  if (level === 0) return font.widthOfString(drawn, style.size);
  return (layOutOnce(font, drawn, level).advanceWidth * style.size) / 1000;
}

/** Shapes a run for the page. */
export function shape(run: Run): Shaped {
  const { font, drawn, level, shown } = run;
  const found = layOutOnce(font, drawn, level);
  const isBackwards = level % 2 === 1;
  const shared = isBackwards || !shown ? undefined : shareText(run, found);
  const own = (points: Points): Points =>
    points.length === 0 ? NOTHING : isBackwards ? pointsOf(points.map(unmirrored).join('')) : points;
  const glyphs = found.glyphs.map((glyph, index) => placeOnce(font, glyph, shared?.[index] ?? own(glyph.codePoints)));
  return { glyphs, positions: found.positions, isHeld: shared !== undefined };
}

/** A bracket was turned over to be drawn; those who copy it want the one that was written. */
const unmirrored = (point: number): string => mirrored(String.fromCodePoint(point));
