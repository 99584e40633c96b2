// Text as the PDF would set it, without making a file.
import PDFDocument from 'pdfkit';
import { loadFontSet, type FontSet } from '../../src/pdf/text/font-set.ts';
import { breakLines, type Line } from '../../src/pdf/text/lines.ts';
import type { PlacedRun } from '../../src/pdf/text/placing.ts';
import { shape } from '../../src/pdf/text/shaping.ts';
import { BODY } from '../../src/pdf/text/styles.ts';
import { readFont } from './fixtures.ts';

/** The fonts for some texts. */
export function fontsFor(texts: readonly string[]): Promise<FontSet> {
  return loadFontSet(new PDFDocument({ autoFirstPage: false, font: null }), texts, readFont);
}

/** The lines of a text. */
export function setLines(text: string, fonts: FontSet, width: number): readonly Line[] {
  return breakLines([{ text, style: BODY }], fonts, width);
}

/** The text of a line in the order of reading. */
export function textOfLine({ runs }: Line): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs of a text on one line, in its own fonts. */
export async function runsOf(text: string): Promise<readonly PlacedRun[]> {
  const [line] = setLines(text, await fontsFor([text]), 10_000);
  return line?.runs ?? [];
}

/** The glyphs of a text by their numbers in the fonts that were fetched, from left to right. */
export async function glyphsOf(text: string): Promise<readonly number[]> {
  const runs = await runsOf(text);
  return runs.flatMap((run) => shape(run).glyphs.map((place) => run.font.subset.glyphs[parseInt(place, 16)] ?? 0));
}
