// The way back from pack-columns.ts. What makes no sense is read as nothing; whoever reads notices, and refuses the whole.
import { fieldOfCode } from './fields.ts';
import { LIMITS, MAX_ROWS } from './limits.ts';
import { likelyConfirmed, MIXED, NUMBERED_FIELDS, VALUES } from './pack-columns.ts';

/** What a packing is read with. */
export interface Eye {
  /** The next number; NaN where there is none. */
  readonly next: () => number;
  /** The next number where it is from 0 to `most`; else 0, and the whole is refused. */
  readonly count: (most: number) => number;
  readonly text: () => string;
  /** The whole is refused. */
  readonly refuse: () => void;
}

/** A cell: its row and its writer by their places in the shared orders. */
export interface UnpackedCell {
  readonly row: number;
  readonly field: string;
  readonly value: unknown;
  readonly n: number;
  readonly writer: number;
}

const MAX_CELLS = MAX_ROWS * LIMITS.fields;

interface Column {
  readonly field: string;
  readonly rows: readonly number[];
}

/** All cells of a packing with so many rows, column by column. */
export function unpackColumns(eye: Eye, rowCount: number): readonly UnpackedCell[] {
  const columns = readRows(eye, readFields(eye), rowCount);
  const values = readValues(eye, columns);
  const clocks = readClocks(eye, columns);
  const writers = readWriters(eye, clocks.flat());
  let at = 0;
  return columns.flatMap(({ field, rows }, column) =>
    rows.map((row, each) => ({ row, field, value: values[column]?.[each], n: clocks[column]?.[each] ?? 0, writer: writers[at++] ?? 0 })),
  );
}

function readFields({ next, count, text }: Eye): readonly string[] {
  let last = -1;
  return Array.from({ length: count(MAX_CELLS) }, () => {
    const step = next();
    if (step === 0) return fieldOfCode(text());
    last += step;
    return NUMBERED_FIELDS[last] ?? '';
  });
}

function readRows({ count, refuse }: Eye, fields: readonly string[], rowCount: number): readonly Column[] {
  const columns: Column[] = [];
  let left = MAX_CELLS;
  for (const field of fields) {
    const back = count(columns.length);
    const rows = columns[columns.length - back]?.rows ?? readPlaces(count, rowCount, left);
    left -= rows.length;
    // A few letters may stand for millions of cells.
    if (left < 0) refuse();
    else columns.push({ field, rows });
  }
  return columns;
}

function readPlaces(count: Eye['count'], rowCount: number, most: number): readonly number[] {
  let place = 0;
  return Array.from({ length: count(Math.max(0, Math.min(rowCount, most))) }, () => (place += count(rowCount - 1 - place)));
}

function readValues(eye: Eye, columns: readonly Column[]): readonly (readonly unknown[])[] {
  const known = new Map<string, ReadonlyMap<number, unknown>>();
  let before = 0;
  return columns.map(({ field, rows }) => {
    const isConfirmed = field === 'confirms';
    const kind = eye.count(VALUES.mixed);
    const values = rows.map((row): unknown => {
      if (kind !== VALUES.numbers) return kind === VALUES.texts ? eye.text() : readMixed(eye);
      const likely = isConfirmed ? likelyConfirmed((each) => known.get(each)?.get(row)) : before;
      return (before = likely + eye.next());
    });
    known.set(field, new Map(rows.map((row, at) => [row, values[at]])));
    before = values.findLast((value) => typeof value === 'number') ?? before;
    return values;
  });
}

function readMixed({ next, count, text }: Eye): unknown {
  const kind = count(MIXED.text);
  if (kind < MIXED.number) return kind === 1;
  return kind === MIXED.number ? next() : text();
}

function readClocks({ next, count }: Eye, columns: readonly Column[]): readonly (readonly number[])[] {
  const lastInRow = new Map<number, number>();
  let above = 0;
  return columns.map(({ rows }) => {
    const isAlong = count(1) === 1;
    const clocks = rows.map((row) => (above = ((isAlong ? lastInRow.get(row) : undefined) ?? above) + next()));
    rows.forEach((row, at) => lastInRow.set(row, clocks[at] ?? 0));
    return clocks;
  });
}

/** Who wrote each cell: whose turn it was at its clock, but for the strays. */
function readWriters({ next, count }: Eye, clocks: readonly number[]): readonly number[] {
  let start = 0;
  const turns = Array.from({ length: count(clocks.length) }, () => ({ start: (start += next()), writer: next() }));
  const writers = clocks.map((n) => writerAt(turns, n));
  let at = 0;
  for (let strays = count(clocks.length); strays > 0; strays -= 1) writers[(at += count(clocks.length - 1 - at))] = next();
  return writers;
}

/** The writer of the last turn that began by then, found by halving: a record may have thousands. */
function writerAt(turns: readonly { readonly start: number; readonly writer: number }[], n: number): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.start ?? 0) <= n) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1]?.writer ?? -1;
}
