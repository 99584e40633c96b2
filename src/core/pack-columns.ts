// The cells of a record, field by field: what stands below each other is alike, and alike things compress well. Format: SPEC.md, L.
import { ACCOUNT_TEXTS, codeOfField, FIELD_CODES } from './fields.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ActorId } from './ids.ts';
import type { Cell, CellValue, ChecklistRecord } from './record.ts';

/** What a packing is written with. */
export interface Pen {
  readonly write: (...numbers: readonly number[]) => void;
  readonly writeText: (text: string) => void;
}

/** The first fields of this build have a number in links, in the order of FIELD_CODES; a field without one is written by its code. */
export const NUMBERED_FIELDS: readonly string[] = Object.keys(FIELD_CODES).slice(0, 32);

/** How the values of a column are written. */
export const VALUES = { texts: 0, numbers: 1, mixed: 2 } as const;

/** What a value in a mixed column is: 0 and 1 are no and yes. */
export const MIXED = { number: 2, text: 3 } as const;

/** One field of all rows that have it. */
interface Column {
  readonly field: string;
  /** Places in the row order, rising. */
  readonly rows: readonly number[];
  readonly cells: readonly Cell[];
  /** What a number is written as the difference from; undefined for the number before it. */
  readonly likely: readonly number[] | undefined;
}

/** What a confirmation most likely says: the fingerprint of what stands in the account now. */
export function likelyConfirmed(valueOf: (field: string) => unknown): number {
  return fingerprintOf(ACCOUNT_TEXTS.map(valueOf).map((value) => (typeof value === 'string' ? value : '')));
}

/** Writes all cells of a record. `rows` is the order that packing and unpacking share. */
export function packColumns(pen: Pen, record: ChecklistRecord, rows: readonly string[], devices: readonly ActorId[]): void {
  const columns = columnsOf(record, rows);
  const cells = columns.flatMap((column) => column.cells);
  const writers = writersOf(cells, devices);
  pen.write(columns.length);
  writeFields(pen, columns);
  writeRows(pen, columns);
  writeValues(pen, columns);
  writeClocks(pen, columns);
  writeTurns(pen, writers);
  writeStrays(pen, cells, writers, devices);
}

function columnsOf(record: ChecklistRecord, rows: readonly string[]): readonly Column[] {
  const byKey: ReadonlyMap<string, ReadonlyMap<string, Cell>> = record.rows;
  return fieldsOf(record).map((field) => {
    const found = rows.flatMap((key, at) => {
      const row = byKey.get(key);
      const cell = row?.get(field);
      return row && cell ? [{ at, row, cell }] : [];
    });
    const likely = field === 'confirms' ? found.map(({ row }) => likelyConfirmed((each) => row.get(each)?.value)) : undefined;
    return { field, rows: found.map(({ at }) => at), cells: found.map(({ cell }) => cell), likely };
  });
}

/** Numbered fields in their order, then the others in the order of their names. */
function fieldsOf(record: ChecklistRecord): readonly string[] {
  const present = new Set([...record.rows.values()].flatMap((row) => [...row.keys()]));
  const others = [...present].filter((field) => !NUMBERED_FIELDS.includes(field));
  return [...NUMBERED_FIELDS.filter((field) => present.has(field)), ...others.sort()];
}

function writeFields({ write, writeText }: Pen, columns: readonly Column[]): void {
  let last = -1;
  for (const { field } of columns) {
    const number = NUMBERED_FIELDS.indexOf(field);
    write(number < 0 ? 0 : number - last);
    if (number < 0) writeText(codeOfField(field));
    last = number;
  }
}

/** The rows of each column, or how many columns ago the same ones stood. */
function writeRows({ write }: Pen, columns: readonly Column[]): void {
  const earlier: string[] = [];
  for (const { rows } of columns) {
    const back = earlier.indexOf(rows.join()) + 1;
    earlier.unshift(rows.join());
    write(back);
    if (back === 0) write(rows.length, ...rows.map((row, at) => row - (rows[at - 1] ?? 0)));
  }
}

function writeValues(pen: Pen, columns: readonly Column[]): void {
  let before = 0;
  for (const { cells, likely } of columns) {
    const values = cells.map(({ value }) => value);
    const numbers = values.filter((value) => typeof value === 'number');
    const differences = numbers.map((number, at) => number - (likely?.[at] ?? numbers[at - 1] ?? before));
    if (numbers.length < values.length || !differences.every(Number.isSafeInteger)) writeOthers(pen, values);
    else pen.write(VALUES.numbers, ...differences);
    before = numbers.at(-1) ?? before;
  }
}

function writeOthers({ write, writeText }: Pen, values: readonly CellValue[]): void {
  const kind = values.every((value) => typeof value === 'string') ? VALUES.texts : VALUES.mixed;
  write(kind);
  for (const value of values) {
    if (kind === VALUES.mixed) write(typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? MIXED.number : MIXED.text);
    if (typeof value === 'number') write(value);
    if (typeof value === 'string') writeText(value);
  }
}

/** Each clock less the one above it in its column, or less the last one in its row: whichever is smaller in all. */
function writeClocks({ write }: Pen, columns: readonly Column[]): void {
  const lastInRow = new Map<number, number>();
  let above = 0;
  for (const { rows, cells } of columns) {
    const down = cells.map(({ n }, at) => n - (cells[at - 1]?.n ?? above));
    const along = cells.map(({ n }, at) => n - (lastInRow.get(rows[at] ?? 0) ?? cells[at - 1]?.n ?? above));
    const isAlong = sizeOf(along) < sizeOf(down);
    write(isAlong ? 1 : 0, ...(isAlong ? along : down));
    cells.forEach(({ n }, at) => lastInRow.set(rows[at] ?? 0, n));
    above = cells.at(-1)?.n ?? above;
  }
}

function sizeOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + Math.abs(number), 0);
}

/** Who wrote at each clock: the first cell with that clock decides. */
function writersOf(cells: readonly Cell[], devices: readonly ActorId[]): ReadonlyMap<number, number> {
  const writers = new Map<number, number>();
  for (const { n, actor } of cells) if (!writers.has(n)) writers.set(n, devices.indexOf(actor));
  return writers;
}

/** The clocks at which another device takes over, with the device. */
function writeTurns({ write }: Pen, writers: ReadonlyMap<number, number>): void {
  const sorted = [...writers].sort(([a], [b]) => a - b);
  const turns = sorted.filter(([, writer], at) => writer !== sorted[at - 1]?.[1]);
  write(turns.length);
  turns.forEach(([n, writer], at) => write(n - (turns[at - 1]?.[0] ?? 0), writer));
}

/** The cells that another device wrote than the one whose turn it was: two people wrote at once. */
function writeStrays({ write }: Pen, cells: readonly Cell[], writers: ReadonlyMap<number, number>, devices: readonly ActorId[]): void {
  const all = cells.map(({ n, actor }, at) => ({ at, n, writer: devices.indexOf(actor) }));
  const strays = all.filter(({ n, writer }) => writers.get(n) !== writer);
  write(strays.length);
  strays.forEach(({ at, writer }, each) => write(at - (strays[each - 1]?.at ?? 0), writer));
}
