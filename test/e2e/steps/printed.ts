// What stands on the printed pages, read out of the browser's own PDF.
import type { Page } from 'playwright/test';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The lines of a sheet from its top, without what runs along its foot. */
export type Sheet = readonly string[];

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Letters alone: a line that is broken on paper is the same words. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Pieces at one height are one line. */
function toLines(pieces: readonly Piece[]): readonly string[] {
  const lines: { readonly y: number; readonly pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const line = lines.find(({ y }) => Math.abs(y - piece.y) < 3);
    if (line) line.pieces.push(piece);
    else lines.push({ y: piece.y, pieces: [piece] });
  }
  const sorted = lines.sort((one, other) => other.y - one.y);
  return sorted.map((line) =>
    line.pieces
      .sort((one, other) => one.x - other.x)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** The words of a sheet in their logical order: by the tags, not by where and when they were painted. */
async function readInOrder(sheet: PDFPageProxy): Promise<string> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of (await sheet.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) words.set(open.at(-1) ?? '', (words.get(open.at(-1) ?? '') ?? '') + item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  const read = (node: StructTreeNode | StructTreeContent): string =>
    'children' in node ? node.children.map(read).join('') : (words.get(node.id) ?? '');
  const tree = await sheet.getStructTree();
  return tree ? squeeze(read(tree)) : '';
}

/** What was printed. */
export interface Printed {
  readonly sheets: readonly Sheet[];
  /** The words of each sheet in their logical order, squeezed. */
  readonly words: readonly string[];
  /** All text of each sheet as it was painted, squeezed: what style sheets add is in it. */
  readonly painted: readonly string[];
}

/** Prints the page on a named paper, or on one as wide as A4 and so many millimetres high, and reads every sheet. */
export async function readPrinted(page: Page, paper: 'A4' | 'Letter' | number): Promise<Printed> {
  const size = typeof paper === 'number' ? { width: '210mm', height: `${paper}mm` } : { format: paper };
  const data = new Uint8Array(await page.pdf({ ...size, tagged: true }));
  const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const read = Array.from({ length: document.numPages }, async (_, at) => {
    const sheet = await document.getPage(at + 1);
    const { items } = await sheet.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }] : [],
    );
    return {
      lines: toLines(pieces).filter((line) => !/Page \d+ of \d+$/.test(line)),
      words: await readInOrder(sheet),
      painted: squeeze(pieces.map(({ text }) => text).join('')),
    };
  });
  const all = await Promise.all(read);
  return { sheets: all.map(({ lines }) => lines), words: all.map(({ words }) => words), painted: all.map(({ painted }) => painted) };
}

/** Those headings of the page that are the last line of a sheet. */
export async function headingsAtFoot(page: Page, sheets: readonly Sheet[]): Promise<readonly string[]> {
  const headings = await page.locator('h1, h2, h3, h4, main summary > b').evaluateAll((all) => all.map(({ textContent }) => textContent));
  const known = new Set(headings.map(squeeze));
  return sheets.flatMap((sheet) => sheet.slice(-1)).filter((line) => known.has(squeeze(line)));
}

/** Those texts that do not stand whole and in this order, each within one sheet. */
export function listSplit(words: readonly string[], texts: readonly string[]): readonly string[] {
  let [sheet, from] = [0, 0];
  return texts.filter((text) => {
    const sought = squeeze(text);
    for (let at = sheet; at < words.length; at += 1) {
      const found = words[at]?.indexOf(sought, at === sheet ? from : 0) ?? -1;
      if (found < 0) continue;
      [sheet, from] = [at, found + sought.length];
      return false;
    }
    return true;
  });
}
