// The table of accounts: who has what, where it is kept, what was confirmed and when.
import type { PdfElement } from 'pdfkit';
import type { PrintAccount } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawRule } from '../shapes.ts';
import type { TextBlock } from '../text/block.ts';
import { LINE, NOTE } from '../text/styles.ts';
import { WORDS } from '../words.ts';
import { createCells, spanColumns } from './account-row.ts';
import type { Cell } from './account-row.ts';
import { drawParagraphs, flowParagraphs, heightOfParagraphs, openSection, setParagraphs } from './rows.ts';
import { createColumns } from './table-columns.ts';
import type { Columns } from './table-columns.ts';
import { createTableHead } from './table-head.ts';
import type { TableHead } from './table-head.ts';

interface Table {
  readonly paper: Paper;
  readonly columns: Columns;
  readonly head: TableHead;
}

/** A row and what stands below it in the table's full width. */
interface Entry {
  readonly cells: readonly Cell[];
  readonly below: readonly TextBlock[];
}

const PAD = 4.5;
const NOTE_GAP = 3;
const NOTE_LINES_KEPT = 2;

const heightOfCells = (cells: readonly Cell[]) => Math.max(...cells.map(({ height }) => height)) + PAD * 2;

const heightOfNote = (below: readonly TextBlock[]) => (below.length === 0 ? 0 : heightOfParagraphs(below) + NOTE_GAP);

function createEntry({ paper, columns, head }: Table, account: PrintAccount): Entry {
  const set = (text: string) => setParagraphs(paper, text, NOTE, WIDTH - columns.account.indent);
  const cells = createCells(paper, account, columns, true);
  if (heightOfCells(cells) + head.height <= paper.pageRoom) return { cells, below: set(account.note) };
  // Too tall for any page: the facts run on below the row instead.
  const facts = account.facts.map(({ label, value }) => `${label}: ${value}`);
  return { cells: createCells(paper, account, columns, false), below: set([...facts, account.note].join('\n')) };
}

/** Paper on which every new page starts with the head of the table. */
function withHead(paper: Paper, head: TableHead): Paper {
  const newPage = () => {
    paper.newPage();
    head.repeat(paper.take(head.height));
  };
  return { ...paper, newPage };
}

function drawCells({ paper }: Table, cells: readonly Cell[], body: PdfElement): void {
  const { pen } = paper;
  const top = paper.take(heightOfCells(cells));
  const row = pen.element(body, 'TR');
  for (const cell of cells) cell.draw(row, top + PAD);
}

function openNote({ paper, columns }: Table, body: PdfElement): PdfElement {
  const { pen } = paper;
  const cell = pen.element(pen.element(body, 'TR'), 'TD');
  spanColumns(cell, 1 + columns.facts.length + columns.marks.length);
  return cell;
}

function drawNote(table: Table, below: readonly TextBlock[], body: PdfElement): void {
  const { paper, columns } = table;
  if (below.length === 0) return;
  const cell = openNote(table, body);
  const height = heightOfParagraphs(below);
  if (height > paper.room()) flowParagraphs(paper, below, cell, LEFT + columns.account.indent);
  else drawParagraphs(paper, below, cell, LEFT + columns.account.indent, paper.take(height));
  paper.gap(NOTE_GAP);
}

/** A row stays whole with its note, unless no page has room for both. */
function roomFor({ paper, head }: Table, cells: readonly Cell[], below: readonly TextBlock[]): number {
  const [row, note] = [heightOfCells(cells), heightOfNote(below)];
  if (row + note + head.height <= paper.pageRoom) return row + note;
  return row + NOTE_LINES_KEPT * NOTE.leading;
}

function drawEntry(table: Table, account: PrintAccount, body: PdfElement): void {
  const { paper } = table;
  const { cells, below } = createEntry(table, account);
  if (roomFor(table, cells, below) > paper.room()) paper.newPage();
  drawCells(table, cells, body);
  drawNote(table, below, body);
  paper.placed();
  paper.pen.artifact(() => drawRule(paper.pen.doc, LEFT, paper.y() - 0.75, WIDTH, 0.75, LINE));
}

/** Draws the table, or nothing when there are no accounts. */
export function drawAccounts(paper: Paper, accounts: readonly PrintAccount[]): void {
  if (accounts.length === 0) return;
  const columns = createColumns(accounts, WORDS.account);
  const head = createTableHead(paper, columns);
  const table = { paper: withHead(paper, head), columns, head };
  const [first] = accounts.map((account) => createEntry(table, account));
  paper.gap(mm(9));
  const section = openSection(paper, WORDS.accounts, head.height + (first ? roomFor(table, first.cells, first.below) : 0));
  const element = paper.pen.element(section, 'Table');
  head.draw(element, paper.take(head.height));
  const body = paper.pen.element(element, 'TBody');
  for (const account of accounts) drawEntry(table, account, body);
}
