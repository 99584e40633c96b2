// How things go down the page: headings that stay with what they head, rows that stay whole, long text that may run on.
import type { PdfElement } from 'pdfkit';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawRule } from '../shapes.ts';
import { setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { splitParagraphs } from '../text/lines.ts';
import { HEADING } from '../text/styles.ts';
import type { TextStyle } from '../text/styles.ts';

/** Something that is drawn in one piece. */
export interface Row {
  readonly height: number;
  readonly draw: (parent: PdfElement, x: number, y: number) => void;
}

const RULE = mm(0.6);
const HEADING_ABOVE = 4.5;
const HEADING_BELOW = 4.5;
const PARAGRAPH_GAP = 4;

/** A heading under its rule. */
export function createHeading({ pen, fonts }: Paper, title: string, width: number): Row {
  const block = setText(title, HEADING, fonts, width);
  const draw: Row['draw'] = (parent, x, y) => {
    pen.artifact(() => drawRule(pen.doc, x, y, width, RULE));
    block.draw(pen, pen.element(parent, 'H2'), x, y + RULE + HEADING_ABOVE);
  };
  return { height: RULE + HEADING_ABOVE + block.height + HEADING_BELOW, draw };
}

/** Opens a section: its bookmark, and its heading with room for what follows it. */
export function openSection(paper: Paper, title: string, follows: number): PdfElement {
  const heading = createHeading(paper, title, WIDTH);
  if (heading.height + follows > paper.room()) paper.newPage();
  paper.bookmark(title);
  const section = paper.pen.element(paper.root, 'Sect');
  heading.draw(section, LEFT, paper.take(heading.height));
  return section;
}

/** The paragraphs of a text, set to a width. */
export function setParagraphs(paper: Paper, text: string, style: TextStyle, width: number): readonly TextBlock[] {
  return splitParagraphs(text).map((paragraph) => setText(paragraph, style, paper.fonts, width));
}

/** The height of paragraphs with the gaps between them. */
export function heightOfParagraphs(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0) + Math.max(0, blocks.length - 1) * PARAGRAPH_GAP;
}

/** Draws paragraphs in one piece. */
export function drawParagraphs({ pen }: Paper, blocks: readonly TextBlock[], parent: PdfElement, x: number, y: number): void {
  let top = y;
  for (const block of blocks) {
    block.draw(pen, pen.element(parent, 'P'), x, top);
    top += block.height + PARAGRAPH_GAP;
  }
}

/** Lines that may stand on this page: all that fit, but never one alone before or after the break. */
function linesThatFit(paper: Paper, left: number, leading: number): number {
  const fit = Math.floor((paper.room() + 0.01) / leading);
  if (fit >= left) return left;
  return left - fit === 1 ? fit - 1 : fit;
}

function flowBlock(paper: Paper, block: TextBlock, parent: PdfElement, x: number): void {
  const element = paper.pen.element(parent, 'P');
  const all = block.lines.length;
  for (let from = 0; from < all;) {
    const fit = linesThatFit(paper, all - from, block.leading);
    const count = fit < 2 && fit < all - from ? 0 : fit;
    if (count === 0) paper.newPage();
    else block.draw(paper.pen, element, x, paper.take(count * block.leading), from, from + count);
    from += count;
  }
}

/** Draws paragraphs that may run on to the next pages. */
export function flowParagraphs(paper: Paper, blocks: readonly TextBlock[], parent: PdfElement, x: number): void {
  blocks.forEach((block, index) => {
    if (index > 0) paper.gap(PARAGRAPH_GAP);
    flowBlock(paper, block, parent, x);
  });
}
