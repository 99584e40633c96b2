// The head of the first page: what this is, whose it is, from when to when.
import type { PdfElement } from 'pdfkit';
import type { PrintModel, PrintParty } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawBlank, drawTag } from '../shapes.ts';
import { baseline, setText } from '../text/block.ts';
import { fitLine } from '../text/lines.ts';
import { BODY, BODY_BOLD, NOTE_QUIET, TITLE } from '../text/styles.ts';
import { WORDS } from '../words.ts';
import type { Row } from './rows.ts';

const GAP = mm(8);
const COLUMN = (WIDTH - 2 * GAP) / 3;
const TAG_HEIGHT = 10;
const LABEL_INDENT = 10;
const LABEL_HEIGHT = 14;

function drawName({ pen, fonts }: Paper, name: string, item: PdfElement, x: number, y: number): void {
  if (name === '') pen.artifact(() => drawBlank(pen.doc, x, y + 13, COLUMN));
  else setText(name, BODY_BOLD, fonts, COLUMN, 'left').draw(pen, pen.element(item, 'LBody'), x, y);
}

function createParty(paper: Paper, { side, role, name }: PrintParty): Row {
  const { pen, fonts } = paper;
  const block = setText(name, BODY_BOLD, fonts, COLUMN);
  const draw: Row['draw'] = (list, x, y) => {
    const item = pen.element(list, 'LI');
    pen.artifact(() => drawTag(pen.doc, side === 'client' ? 'yours' : 'dev', x, y + 1, TAG_HEIGHT));
    setText(role, NOTE_QUIET, fonts, COLUMN).draw(pen, pen.element(item, 'Lbl'), x + LABEL_INDENT, y);
    drawName(paper, name, item, x, y + LABEL_HEIGHT);
  };
  return { height: LABEL_HEIGHT + Math.max(block.height, BODY.leading), draw };
}

function createDates({ pen, fonts }: Paper, dates: readonly string[]): Row {
  const blocks = dates.map((date) => setText(date, BODY, fonts, COLUMN));
  const draw: Row['draw'] = (list, x, y) => {
    const item = pen.element(list, 'LI');
    setText(WORDS.dates, NOTE_QUIET, fonts, COLUMN).draw(pen, pen.element(item, 'Lbl'), x, y);
    const body = pen.element(item, 'LBody');
    let top = y + LABEL_HEIGHT;
    for (const block of blocks) {
      block.draw(pen, pen.element(body, 'P'), x, top);
      top += block.height;
    }
  };
  return { height: blocks.reduce((sum, { height }) => sum + height, LABEL_HEIGHT), draw };
}

function drawChecklistName({ pen, fonts, root }: Paper, checklist: string): void {
  const line = fitLine({ text: checklist, style: BODY_BOLD }, fonts, mm(110));
  pen.line(pen.element(root, 'P'), line, LEFT + mm(10.4), baseline(mm(14.8), BODY_BOLD));
}

/** The title, the two sides and the dates. */
export function drawTitleBlock(paper: Paper, { title, checklist, parties, dates }: PrintModel): void {
  const { pen, fonts, root } = paper;
  drawChecklistName(paper, checklist);
  const heading = setText(title || checklist, TITLE, fonts, WIDTH);
  heading.draw(pen, pen.element(root, 'H1'), LEFT - 1, paper.take(heading.height));
  const cells = parties.map((party) => createParty(paper, party));
  if (dates.length > 0) cells.push(createDates(paper, dates));
  if (cells.length === 0) return;
  paper.gap(mm(3.5));
  const y = paper.take(Math.max(...cells.map(({ height }) => height)));
  const list = pen.element(root, 'L');
  cells.forEach((cell, index) => cell.draw(list, LEFT + index * (COLUMN + GAP), y));
}
