// A record as a table for a spreadsheet (CSV, RFC 4180). No cell is a formula, and none loses a letter. Rules: SPEC.md, U.
import { FACT_LABELS } from './to-print-model.ts';
import type { PrintAccount, PrintBox, PrintItem, PrintModel } from './print-model.ts';

const HEAD = ['Part', 'Number', 'Name', 'State', ...FACT_LABELS, 'Done', 'Open', 'Note'] as const;

/** What a spreadsheet takes for the beginning of a formula, half and full width. */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** The file: every cell in quotes, lines of CRLF, a mark of the encoding in front. */
export function toSpreadsheet(model: PrintModel): string {
  return `\ufeff${tableOf(model).map(writeRow).join('')}`;
}

/** The cells as they are written: what would be a formula has an apostrophe in front. */
export function tableOf({ accounts, sections }: PrintModel): readonly (readonly string[])[] {
  const items = sections.flatMap(({ title, items: all }) => all.map((item) => itemRow(title, item)));
  return [[...HEAD], ...accounts.map(accountRow), ...items].map((row) => row.map(disarm));
}

function accountRow({ number, name, caption, facts, boxes, note }: PrintAccount): string[] {
  const values = FACT_LABELS.map((label) => facts.find((fact) => fact.label === label)?.value ?? '');
  return ['Accounts', String(number), name, caption, ...values, ...boxCells(boxes), note];
}

function itemRow(section: string, { number, title, boxes, unused, note }: PrintItem): string[] {
  return [section, String(number), title, unused ? 'Not used' : '', ...FACT_LABELS.map(() => ''), ...boxCells(unused ? [] : boxes), note];
}

function boxCells(boxes: readonly PrintBox[]): [done: string, open: string] {
  const done = boxes.filter(({ state }) => state === 'done').map(({ label, on }) => (on === '' ? label : `${label} (${on})`));
  const open = boxes.filter(({ state }) => state === 'open').map(({ label }) => label);
  return [done.join('; '), open.join('; ')];
}

function disarm(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function writeRow(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}

/** The cells of such a file: how the site reads its own back. */
export function readSpreadsheet(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of text.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(cell.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
