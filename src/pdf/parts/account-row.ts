// One account as a row of the table.
import type { PdfElement } from 'pdfkit';
import type { PrintAccount, PrintBox, PrintFact } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { SIGN_SIZE, drawBlank, drawTag } from '../shapes.ts';
import { setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { BODY_BOLD, DAY, EXACT_NOTE, NOTE, SMALL_QUIET } from '../text/styles.ts';
import { shortDay } from '../words.ts';
import { drawSign } from './signs.ts';
import type { Column, Columns, NameColumn } from './table-columns.ts';

/** A cell knows its height, and draws itself into its row. */
export interface Cell {
  readonly height: number;
  readonly draw: (row: PdfElement, y: number) => void;
}

const CELL_GAP = 6;
const CENTRE_GAP = 2;
const TAG_HEIGHT = 12;
const NUMBER_INDENT = 12;
const SIGN_ROW = 12;
/** Lines for a pen stand further apart than lines of print. */
const PEN_LEADING = 19;

/** Whether nothing is known that a table row could show. */
function isBare({ state, facts, boxes }: PrintAccount): boolean {
  return (state === 'unused' || state === 'unlisted') && facts.length === 0 && boxes.every((box) => box.state !== 'done');
}

function drawStack({ pen }: Paper, blocks: readonly TextBlock[], cell: PdfElement, x: number, y: number): void {
  let top = y;
  for (const block of blocks) {
    block.draw(pen, pen.element(cell, 'P'), x, top);
    top += block.height;
  }
}

/** The tag, the number and the name; the caption below unless the row says it already. */
function createNameCell(paper: Paper, account: PrintAccount, { width, indent }: NameColumn): Cell {
  const { pen, fonts } = paper;
  const room = width - indent - CELL_GAP;
  const caption = isBare(account) ? [] : [setText(account.caption, SMALL_QUIET, fonts, room, 'left')];
  const blocks = [setText(account.name, BODY_BOLD, fonts, room, 'left'), ...caption];
  const draw: Cell['draw'] = (row, y) => {
    const cell = pen.element(row, 'TH', { scope: 'Row' });
    pen.artifact(() => drawTag(pen.doc, account.state, LEFT, y + 0.8, TAG_HEIGHT));
    setText(String(account.number), BODY_BOLD, fonts, width).draw(pen, pen.element(cell, 'P'), LEFT + NUMBER_INDENT, y);
    drawStack(paper, blocks, cell, LEFT + indent, y);
  };
  return { height: blocks.reduce((sum, { height }) => sum + height, 0), draw };
}

function setFact({ fonts }: Paper, fact: PrintFact | undefined, width: number): TextBlock | undefined {
  return fact && fact.value !== '' ? setText(fact.value, fact.exact ? EXACT_NOTE : NOTE, fonts, width, 'left') : undefined;
}

/** Facts in the order of the head; a line to write on where one is missing. */
function createFactsCell(paper: Paper, facts: readonly PrintFact[], { x, width, labels }: Column): Cell {
  const { pen } = paper;
  const room = width - CELL_GAP;
  const findFact = (label: string) => facts.find((fact) => fact.label === label);
  const blocks = labels.map((label) => setFact(paper, findFact(label), room));
  const leading = facts.some(({ value }) => value !== '') ? NOTE.leading : PEN_LEADING;
  const draw: Cell['draw'] = (row, y) => {
    const cell = pen.element(row, 'TD');
    let top = y;
    for (const block of blocks) {
      const line = top + leading - 2.5;
      if (block) block.draw(pen, pen.element(cell, 'P'), LEFT + x, top);
      else pen.artifact(() => drawBlank(pen.doc, LEFT + x, line, room * 0.8));
      top += block?.height ?? leading;
    }
  };
  return { height: blocks.reduce((sum, block) => sum + (block?.height ?? leading), 0), draw };
}

/** A tick with its day, a box or a dash. */
function createMarkCell(paper: Paper, box: PrintBox | undefined, { x, width }: Column): Cell {
  const { pen, fonts } = paper;
  const day = setText(shortDay(box?.on ?? ''), DAY, fonts, width - CENTRE_GAP, 'centre');
  const draw: Cell['draw'] = (row, y) => {
    const cell = pen.element(row, 'TD');
    const middle = LEFT + x + (width - CENTRE_GAP) / 2;
    drawSign(pen, box?.state ?? 'not-needed', cell, middle - SIGN_SIZE / 2, y + 2);
    if (day.lines.length > 0) day.draw(pen, pen.element(cell, 'P'), LEFT + x, y + SIGN_ROW);
  };
  return { height: SIGN_ROW + day.height, draw };
}

function createBareCell({ pen, fonts }: Paper, caption: string, x: number, width: number, span: number): Cell {
  const block = setText(caption, NOTE, fonts, width);
  const draw: Cell['draw'] = (row, y) => {
    const cell = pen.element(row, 'TD');
    spanColumns(cell, span);
    block.draw(pen, pen.element(cell, 'P'), LEFT + x, y + (BODY_BOLD.leading - NOTE.leading) / 2);
  };
  return { height: block.height, draw };
}

/** Makes a cell as wide as several columns; pdfkit has no option for it. */
export function spanColumns(cell: PdfElement, columns: number): void {
  if (columns > 1) cell.dictionary.data['A'] = { O: 'Table', ColSpan: columns };
}

/** A cell whose facts stand below the row. */
function createEmptyCell({ pen }: Paper): Cell {
  return { height: 0, draw: (row) => void pen.element(row, 'TD') };
}

/** All cells of a row. Without the facts, if these have to stand below it. */
export function createCells(paper: Paper, account: PrintAccount, columns: Columns, withFacts: boolean): readonly Cell[] {
  const { account: first, facts, marks } = columns;
  const name = createNameCell(paper, account, first);
  const span = facts.length + marks.length;
  if (isBare(account)) return span === 0 ? [name] : [name, createBareCell(paper, account.caption, first.width, WIDTH - first.width, span)];
  const findBox = ({ labels }: Column) => account.boxes.find(({ label }) => label === labels[0]);
  return [
    name,
    ...facts.map((column) => (withFacts ? createFactsCell(paper, account.facts, column) : createEmptyCell(paper))),
    ...marks.map((column) => createMarkCell(paper, findBox(column), column)),
  ];
}
