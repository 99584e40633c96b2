// Text as outlines, so that a picture looks the same whatever fonts the machine that draws it has.
import { readFile } from 'node:fs/promises';
import type { PdfFont } from 'pdfkit';

/** Writes text with one font. */
export interface PictureText {
  /** How wide a text is at a size. */
  widthOf(text: string, size: number): number;
  /** The text as an SVG path whose baseline begins at x and y. */
  outline(text: string, size: number, x: number, y: number): string;
}

/** Opens a WOFF or TrueType file. */
export async function openPictureText(file: URL): Promise<PictureText> {
  // pdfkit brings the font reader; it is loaded only when there is something to draw.
  const { default: PdfDocument } = await import('pdfkit');
  const document = new PdfDocument({ autoFirstPage: false, font: null });
  const { font } = document.registerFont('picture', await readFile(file)).font('picture')._font;
  return { widthOf: (text, size) => (font.layout(text).advanceWidth * size) / font.unitsPerEm, outline: outlineWith(font) };
}

function outlineWith(font: PdfFont['font']): PictureText['outline'] {
  return (text, size, x, y) => {
    const { glyphs, positions } = font.layout(text);
    const scale = size / font.unitsPerEm;
    let at = 0;
    const paths = glyphs.map(({ path }, index) => {
      const place = at;
      at += positions[index]?.xAdvance ?? 0;
      return `<path transform="translate(${place})" d="${path.toSVG()}"/>`;
    });
    // Fonts count upwards, pictures downwards.
    return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
  };
}

/** A text broken into lines that are at most so wide. A single word that is wider stands alone. */
export function wrapText(text: string, width: number, widthOf: (line: string) => number): string[] {
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) > width) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}
