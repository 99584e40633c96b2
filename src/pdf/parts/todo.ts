// What is still open, with boxes to tick by hand, and beside it the notes of the whole record.
import type { PdfElement } from 'pdfkit';
import type { PrintModel } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { SIGN_SIZE, drawBox, drawRule } from '../shapes.ts';
import { setText } from '../text/block.ts';
import { BODY, BODY_BOLD, LINE } from '../text/styles.ts';
import { WORDS } from '../words.ts';
import { createHeading, drawParagraphs, flowParagraphs, heightOfParagraphs, openSection, setParagraphs } from './rows.ts';
import type { Row } from './rows.ts';

type Todo = PrintModel['todo'][number];

const GAP = mm(9);
const LEFT_COLUMN = (WIDTH - GAP) * 0.6;
const RIGHT_COLUMN = (WIDTH - GAP) * 0.4;
const NUMBER_INDENT = 17;
const WORDS_INDENT = 36;
const THIRD_DIGIT = 6;
const PAD = 3;
/** From here on the list stands in two columns. */
const LONG_LIST = 9;

function createRow({ pen, fonts }: Paper, { number, words }: Todo, width: number, indent: number): Row {
  const block = setText(words, BODY, fonts, width - indent);
  const draw: Row['draw'] = (list, x, y) => {
    const item = pen.element(list, 'LI');
    pen.artifact(() => {
      drawRule(pen.doc, x, y, width, 0.75, LINE);
      drawBox(pen.doc, x, y + PAD + (BODY.leading - SIGN_SIZE) / 2);
    });
    setText(String(number), BODY_BOLD, fonts, width).draw(pen, pen.element(item, 'Lbl'), x + NUMBER_INDENT, y + PAD);
    block.draw(pen, pen.element(item, 'LBody'), x + indent, y + PAD);
  };
  return { height: block.height + PAD * 2, draw };
}

function createRows(paper: Paper, todo: readonly Todo[], width: number): readonly Row[] {
  const indent = todo.some(({ number }) => number > 99) ? WORDS_INDENT + THIRD_DIGIT : WORDS_INDENT;
  return todo.map((one) => createRow(paper, one, width, indent));
}

function drawRows(rows: readonly Row[], list: PdfElement, x: number, y: number): void {
  let top = y;
  for (const row of rows) {
    row.draw(list, x, top);
    top += row.height;
  }
}

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);

/** Both beside each other; false, and nothing drawn, if this page has not the room. */
export function drawColumns(paper: Paper, { todo, note }: PrintModel): boolean {
  const { pen, root } = paper;
  const rows = createRows(paper, todo, LEFT_COLUMN);
  const paragraphs = setParagraphs(paper, note, BODY, RIGHT_COLUMN);
  const headings = [createHeading(paper, WORDS.todo, LEFT_COLUMN), createHeading(paper, WORDS.notes, RIGHT_COLUMN)] as const;
  const below = Math.max(heightOf(rows), heightOfParagraphs(paragraphs));
  if (rows.length === 0 || paragraphs.length === 0 || headings[0].height + below > paper.room()) return false;
  paper.bookmark(WORDS.todo);
  paper.bookmark(WORDS.notes);
  const top = paper.take(headings[0].height + below);
  const [left, right] = [pen.element(root, 'Sect'), pen.element(root, 'Sect')];
  headings[0].draw(left, LEFT, top);
  drawRows(rows, pen.element(left, 'L'), LEFT, top + headings[0].height);
  const x = LEFT + LEFT_COLUMN + GAP;
  headings[1].draw(right, x, top);
  drawParagraphs(paper, paragraphs, right, x, top + headings[1].height);
  return true;
}

/** Two rows beside each other. */
function pairRows(one: Row, other: Row | undefined, shift: number): Row {
  const draw: Row['draw'] = (list, x, y) => {
    one.draw(list, x, y);
    other?.draw(list, x + shift, y);
  };
  return { height: Math.max(one.height, other?.height ?? 0), draw };
}

/** The list down the page: two columns where it is long, or where one would run on to another page. */
export function createFlow(paper: Paper, todo: readonly Todo[]): readonly Row[] {
  const single = createRows(paper, todo, WIDTH);
  if (todo.length < LONG_LIST && createHeading(paper, WORDS.todo, WIDTH).height + heightOf(single) <= paper.room()) return single;
  const rows = createRows(paper, todo, (WIDTH - GAP) / 2);
  return rows.flatMap((row, index) => (index % 2 === 0 ? [pairRows(row, rows[index + 1], (WIDTH + GAP) / 2)] : []));
}

function flowTodo(paper: Paper, todo: readonly Todo[]): void {
  const rows = createFlow(paper, todo);
  const follows = heightOf(todo.length < LONG_LIST ? rows : rows.slice(0, 2));
  const list = paper.pen.element(openSection(paper, WORDS.todo, follows), 'L');
  for (const row of rows) row.draw(list, LEFT, paper.take(row.height));
}

function flowNotes(paper: Paper, note: string): void {
  const section = openSection(paper, WORDS.notes, BODY.leading * 3);
  flowParagraphs(paper, setParagraphs(paper, note, BODY, WIDTH), section, LEFT);
}

/** Draws what is open and the notes; nothing where there is nothing. */
export function drawTodoAndNotes(paper: Paper, model: PrintModel): void {
  paper.gap(mm(7));
  if (drawColumns(paper, model)) return;
  if (model.todo.length > 0) flowTodo(paper, model.todo);
  if (model.todo.length > 0 && model.note.trim() !== '') paper.gap(mm(7));
  if (model.note.trim() !== '') flowNotes(paper, model.note);
}
