// The rack: one key for every account, as on the site.
import type { PdfElement } from 'pdfkit';
import type { PrintAccount, PrintModel } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { KEY_SIZE, drawAt, drawKey, drawPlate, drawRule, needsPlate } from '../shapes.ts';
import { baseline, setPieces, setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { breakLines } from '../text/lines.ts';
import { NOTE_BOLD, SMALL_BOLD, SMALL_QUIET, TALLY, TALLY_BOLD } from '../text/styles.ts';
import type { TextStyle } from '../text/styles.ts';
import { formatRack } from '../words.ts';
import { drawLegend, heightOfLegend } from './legend.ts';

interface Layout {
  readonly columns: number;
  readonly column: number;
  readonly keyWidth: number;
}

interface Hook {
  readonly account: PrintAccount;
  readonly style: TextStyle;
  readonly name: TextBlock;
  readonly caption: TextBlock;
}

const RAIL = mm(1.2);
const ROW_GAP = mm(3);
const KEY_GAP = 3;
const FEW_KEYS = 20;
const TALLY_ABOVE = mm(7);
const TALLY_BELOW = mm(2.5);
const LEGEND_ABOVE = mm(1);

function chooseLayout(count: number): Layout {
  if (count > FEW_KEYS) return { columns: 8, column: WIDTH / 8, keyWidth: mm(11.5) };
  // Six across where that saves a row; else five, which gives the words more room.
  const columns = Math.ceil(count / 6) < Math.ceil(count / 5) ? 6 : 5;
  return { columns, column: WIDTH / columns, keyWidth: mm(16.5) };
}

function createHook({ fonts }: Paper, account: PrintAccount, { columns, column }: Layout): Hook {
  const style = columns > 6 ? SMALL_BOLD : NOTE_BOLD;
  const name = setText(account.name, style, fonts, column - 6, 'centre');
  return { account, style, name, caption: setText(account.caption, SMALL_QUIET, fonts, column - 6, 'centre') };
}

const keyHeight = ({ keyWidth }: Layout) => (keyWidth * KEY_SIZE.height) / KEY_SIZE.width;

function heightOfRow(hooks: readonly Hook[], layout: Layout): number {
  const words = Math.max(...hooks.map(({ name, caption }) => name.height + caption.height));
  return RAIL + keyHeight(layout) + KEY_GAP + words;
}

/** The number on a key, in the key's own units. */
function drawNumber({ pen, fonts }: Paper, { number, state }: PrintAccount): void {
  const size = number < 100 ? 24 : 19;
  const [line] = breakLines([{ text: String(number), style: { ...TALLY_BOLD, size } }], fonts, KEY_SIZE.width);
  if (!line) return;
  if (needsPlate(state)) drawPlate(pen.doc, line.width + 9);
  pen.plainLine(line, (KEY_SIZE.width - line.width) / 2, 52);
}

function drawLines({ pen }: Paper, block: TextBlock, style: TextStyle, middle: number, y: number): void {
  block.lines.forEach((line, index) => {
    pen.plainLine(line, middle - line.width / 2, baseline(y + index * style.leading, style));
  });
}

function drawHook(paper: Paper, { account, style, name, caption }: Hook, layout: Layout, x: number, y: number): void {
  const { doc } = paper.pen;
  const middle = x + layout.column / 2;
  drawAt(doc, middle - layout.keyWidth / 2, y + RAIL - 0.5, layout.keyWidth / KEY_SIZE.width, () =>
    drawKey(doc, account.state, () => drawNumber(paper, account)),
  );
  const below = y + RAIL + keyHeight(layout) + KEY_GAP;
  drawLines(paper, name, style, middle, below);
  drawLines(paper, caption, SMALL_QUIET, middle, below + name.height);
}

function drawRow(paper: Paper, hooks: readonly Hook[], layout: Layout, y: number): void {
  drawRule(paper.pen.doc, LEFT, y, WIDTH, RAIL);
  hooks.forEach((hook, index) => drawHook(paper, hook, layout, LEFT + index * layout.column, y));
}

function splitRows(hooks: readonly Hook[], columns: number): readonly (readonly Hook[])[] {
  const count = Math.ceil(hooks.length / columns);
  return Array.from({ length: count }, (_, index) => hooks.slice(index * columns, (index + 1) * columns));
}

/** The tally with its numbers in bold. */
function setTally({ fonts }: Paper, tally: string): TextBlock {
  const cut = /^(.*?)(\d+ \S+ \d+)(.*)$/.exec(tally) ?? ['', tally, '', ''];
  const [, before = '', count = '', after = ''] = cut;
  const pieces = [
    { text: before, style: TALLY },
    { text: count, style: TALLY_BOLD },
    { text: after, style: TALLY },
  ];
  return setPieces(pieces, fonts, WIDTH);
}

function drawTally(paper: Paper, section: PdfElement, tally: string, follows: number): void {
  const { pen } = paper;
  const block = setTally(paper, tally);
  paper.gap(TALLY_ABOVE);
  if (block.height + TALLY_BELOW + follows > paper.room()) paper.newPage();
  paper.bookmark(tally);
  block.draw(pen, pen.element(section, 'H2'), LEFT, paper.take(block.height));
  paper.gap(TALLY_BELOW);
}

/** The rack with its tally above and its legend below. */
function heightOfRack(paper: Paper, { tally, accounts, legend }: PrintModel): number {
  const layout = chooseLayout(accounts.length);
  const rows = splitRows(
    accounts.map((account) => createHook(paper, account, layout)),
    layout.columns,
  );
  const keys = rows.reduce((sum, row) => sum + heightOfRow(row, layout) + ROW_GAP, 0);
  return (
    (tally === '' ? 0 : TALLY_ABOVE + setTally(paper, tally).height + TALLY_BELOW) + keys + LEGEND_ABOVE + heightOfLegend(paper, legend)
  );
}

/** The rack if it is at most so high; otherwise how many keys are in which state. */
export function drawRackWithin(paper: Paper, model: PrintModel, most: number): void {
  const { tally, accounts, legend } = model;
  if (heightOfRack(paper, model) <= most) {
    drawRack(paper, model);
    return;
  }
  const section = paper.pen.element(paper.root, 'Sect');
  if (tally !== '') drawTally(paper, section, tally, 0);
  const counts = legend.map(({ state, words }) => ({ state, words, count: accounts.filter((account) => account.state === state).length }));
  const counted = counts.filter(({ count }) => count > 0).map(({ state, words, count }) => ({ state, words: `${words}: ${count}` }));
  drawLegend(paper, section, counted);
}

/** The tally, the rack and what the keys mean. A row of keys is a picture; its words say who holds which key. */
export function drawRack(paper: Paper, { tally, accounts, legend }: PrintModel): void {
  if (accounts.length === 0) return;
  const layout = chooseLayout(accounts.length);
  const hooks = accounts.map((account) => createHook(paper, account, layout));
  const rows = splitRows(hooks, layout.columns);
  const [first = []] = rows;
  const section = paper.pen.element(paper.root, 'Sect');
  if (tally !== '') drawTally(paper, section, tally, heightOfRow(first, layout));
  for (const row of rows) {
    const height = heightOfRow(row, layout);
    const y = paper.take(height);
    const alt = formatRack(row.map(({ account }) => account));
    paper.pen.figure(section, alt, { x: LEFT, y, width: WIDTH, height }, () => drawRow(paper, row, layout, y));
    paper.gap(ROW_GAP);
  }
  paper.gap(LEGEND_ABOVE);
  drawLegend(paper, section, legend);
}
