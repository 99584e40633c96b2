// The head of the table of accounts: tagged once, repeated as decoration where the table goes on.
import type { PdfElement } from 'pdfkit';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawRule } from '../shapes.ts';
import { baseline, setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { SMALL_BOLD } from '../text/styles.ts';
import type { Column, Columns } from './table-columns.ts';

interface Cell {
  readonly column: Column;
  readonly blocks: readonly TextBlock[];
  readonly height: number;
}

/** The head, ready to be drawn. */
export interface TableHead {
  readonly height: number;
  /** Draws it as the head of the table. */
  readonly draw: (table: PdfElement, y: number) => void;
  /** Draws it once more on a later page. */
  readonly repeat: (y: number) => void;
}

const RULE = mm(0.6);
const PAD = 4;
const BELOW = 2;
const CENTRE_GAP = 2;
const CELL_GAP = 6;

function createCell({ fonts }: Paper, column: Column, align: 'left' | 'centre'): Cell {
  const blocks = column.labels.map((label) =>
    setText(label, SMALL_BOLD, fonts, column.width - (align === 'centre' ? CENTRE_GAP : CELL_GAP), align),
  );
  return { column, blocks, height: blocks.reduce((sum, { height }) => sum + height, 0) };
}

function drawCell({ pen }: Paper, { column, blocks }: Cell, row: PdfElement, y: number): void {
  const cell = pen.element(row, 'TH', { scope: 'Column' });
  let top = y;
  for (const block of blocks) {
    block.draw(pen, pen.element(cell, 'P'), LEFT + column.x, top);
    top += block.height;
  }
}

function repeatCell({ pen }: Paper, { column, blocks }: Cell, centred: boolean, y: number): void {
  blocks
    .flatMap(({ lines }) => lines)
    .forEach((line, index) => {
      const shift = centred ? (column.width - CENTRE_GAP - line.width) / 2 : 0;
      pen.plainLine(line, LEFT + column.x + shift, baseline(y + index * SMALL_BOLD.leading, SMALL_BOLD));
    });
}

/** Sets the head for these columns. */
export function createTableHead(paper: Paper, { account, facts, marks }: Columns): TableHead {
  const { pen } = paper;
  const left = [account, ...facts].map((column) => createCell(paper, column, 'left'));
  const centred = marks.map((column) => createCell(paper, column, 'centre'));
  const words = Math.max(...[...left, ...centred].map(({ height }) => height));
  const top = (cell: Cell, y: number) => y + words - cell.height;
  const rule = (y: number) => drawRule(pen.doc, LEFT, y + words + PAD, WIDTH, RULE);
  const draw: TableHead['draw'] = (table, y) => {
    const row = pen.element(pen.element(table, 'THead'), 'TR');
    for (const cell of [...left, ...centred]) drawCell(paper, cell, row, top(cell, y));
    pen.artifact(() => rule(y));
  };
  const repeat: TableHead['repeat'] = (y) =>
    pen.artifact(() => {
      for (const cell of left) repeatCell(paper, cell, false, top(cell, y));
      for (const cell of centred) repeatCell(paper, cell, true, top(cell, y));
      rule(y);
    }, 'Pagination');
  return { height: words + PAD + RULE + BELOW, draw, repeat };
}
