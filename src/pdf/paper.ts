// The page: its margins, where the next thing goes, and what stands at the head and the foot of every page.
import type PDFDocument from 'pdfkit';
import type { PdfElement } from 'pdfkit';
import type { PaperSize } from '../core/exports/print-choice.ts';
import { createPen } from './pen.ts';
import type { Pen } from './pen.ts';
import { drawAt, drawMark, drawRule } from './shapes.ts';
import { baseline } from './text/block.ts';
import type { FontSet } from './text/font-set.ts';
import { fitLine } from './text/lines.ts';
import { BODY, BODY_BOLD, SMALL } from './text/styles.ts';
import { formatPage } from './words.ts';

/** Millimetres as points. */
export const mm = (length: number): number => (length * 72) / 25.4;

const SIZES = { A4: { width: 595.28, height: 841.89 }, Letter: { width: 612, height: 792 } } as const;

const TOP = mm(30);
const BELOW_MATTER = mm(20);
const BELOW_FOOT = mm(16);

/** Left edge of the text. */
export const LEFT = mm(16);
/** Width of the text. */
export const WIDTH = mm(178);

/** What every part of the document needs to put itself on paper. */
export interface Paper {
  readonly pen: Pen;
  readonly fonts: FontSet;
  /** Everything hangs from this element. */
  readonly root: PdfElement;
  /** Room for matter on a whole page. */
  readonly pageRoom: number;
  /** Where the next thing goes. */
  readonly y: () => number;
  /** Room left on this page. */
  readonly room: () => number;
  /** Moves down by a gap, which is dropped at the head of a page. */
  readonly gap: (height: number) => void;
  /** Takes a height, on a new page if it does not fit on this one, and gives back its top. */
  readonly take: (height: number) => number;
  readonly newPage: () => void;
  /** Says that one more account, step or question stands on paper. */
  readonly placed: () => void;
  /** Adds a bookmark that leads here. */
  readonly bookmark: (title: string) => void;
}

/** Adds a page. Letter is wider than A4: its edges move outwards, so that the text stands in its middle and every place keeps its numbers. */
function addPage(doc: PDFDocument, size: PaperSize): void {
  const { width, height } = SIZES[size];
  doc.addPage({ size: [width, height], margin: 0 });
  const shift = (width - SIZES.A4.width) / 2;
  if (shift !== 0) doc.page.dictionary.data['MediaBox'] = [-shift, 0, width - shift, height];
}

/** Starts the first page. */
export function createPaper(doc: PDFDocument, fonts: FontSet, size: PaperSize, placed: () => void = () => undefined): Paper {
  const pen = createPen(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const bottom = SIZES[size].height - BELOW_MATTER;
  let top = TOP;
  const room = () => bottom - top;
  const newPage = () => {
    addPage(doc, size);
    top = TOP;
  };
  const take = (height: number) => {
    if (height > room() && top > TOP) newPage();
    top += height;
    return top - height;
  };
  const gap = (height: number) => {
    if (top > TOP) top += height;
  };
  // pdfkit measures `left` from the right edge.
  const bookmark = (title: string) => void doc.outline.addItem(title, { top: top - mm(4), left: doc.page.width, zoom: 0 });
  addPage(doc, size);
  return { pen, fonts, root, pageRoom: bottom - TOP, placed, y: () => top, room, gap, take, newPage, bookmark };
}

/** The words of the head and the foot. */
export interface Furniture {
  /** The title of the record, on every page but the first. */
  readonly title: string;
  readonly checklist: string;
  readonly siteName: string;
  readonly saved: string;
}

/** The bar across the top, with the mark that hangs from it. */
function drawBar({ doc }: Pen): void {
  drawRule(doc, LEFT, mm(10), WIDTH, mm(2));
  drawAt(doc, LEFT, mm(12), mm(12.5) / 56, drawMark);
}

function drawHead({ pen, fonts }: Paper, left: string, right: string): void {
  const y = baseline(mm(14.8), BODY);
  const end = fitLine({ text: right, style: BODY }, fonts, mm(80));
  const start = fitLine({ text: left, style: BODY_BOLD }, fonts, WIDTH - mm(10.4) - mm(6) - end.width);
  pen.plainLine(start, LEFT + mm(10.4), y);
  pen.plainLine(end, LEFT + WIDTH - end.width, y);
}

function drawFoot({ pen, fonts }: Paper, left: string, right: string): void {
  const foot = pen.doc.page.height - BELOW_FOOT;
  drawRule(pen.doc, LEFT, foot, WIDTH, 0.75);
  const y = baseline(foot + mm(1.4), SMALL);
  const end = fitLine({ text: right, style: SMALL }, fonts, mm(40));
  pen.plainLine(fitLine({ text: left, style: SMALL }, fonts, WIDTH - mm(46)), LEFT, y);
  pen.plainLine(end, LEFT + WIDTH - end.width, y);
}

/** Draws head and foot on all pages, now that their number is known. */
export function furnishPages(paper: Paper, { title, checklist, siteName, saved }: Furniture): void {
  const { doc } = paper.pen;
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    paper.pen.artifact(() => {
      drawBar(paper.pen);
      // The first page names the checklist in its title block.
      if (index === 0) drawHead(paper, '', siteName);
      else drawHead(paper, title, checklist);
      drawFoot(paper, saved, formatPage(index + 1, count));
    }, 'Pagination');
  }
}
