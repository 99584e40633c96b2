// Packed columns -> plain record. Total: whatever comes in, a plain value or undefined comes out. Format: SPEC.md, L.
import { fieldOfCode } from './fields.ts';
import { LIMITS, MAX_ROWS } from './limits.ts';
import { packedRows } from './packing.ts';

const MAX_CELLS = MAX_ROWS * LIMITS.fields;

type List = readonly unknown[];

/** The plain form of a packed record, for parseRecord to check; undefined where the packing makes no sense. */
export function unpackRecord(packed: unknown): unknown {
  if (!isList(packed) || packed.length < 10) return undefined;
  const [minEdit, id, template, templateVersion, devices, seen, items, own, others, columns] = packed;
  if (typeof devices !== 'string' || typeof own !== 'string' || !isList(seen) || !isList(others) || !isList(columns)) return undefined;
  const numbers = sums(items);
  const names = chunks(devices, 8);
  if (!numbers || numbers.length > MAX_ROWS || names.length > LIMITS.actors) return undefined;
  const ownRows = chunks(own, 6).map((row) => `a${row}`);
  const rows = packedRows(
    numbers,
    ownRows,
    names,
    others.filter((row) => typeof row === 'string'),
  );
  const cells = unpackColumns(columns, rows, names);
  return cells && { minEdit, id, template, templateVersion, rows: cells, seen: unpackSeen(seen, names) };
}

function unpackSeen(seen: List, devices: readonly string[]): Record<string, unknown> {
  const entries = devices.map((observer, at): readonly [string, unknown] => {
    const clocks = seen[at];
    const reached = isList(clocks) ? clocks : [];
    return [
      observer,
      objectFrom(reached.map((n, author): readonly [string, unknown] => [devices[author] ?? '', n]).filter(([, n]) => n !== 0)),
    ];
  });
  return objectFrom(entries.filter((_, at) => isList(seen[at]) && seen[at].length > 0));
}

function unpackColumns(columns: List, rows: readonly string[], devices: readonly string[]): Record<string, unknown> | undefined {
  const cells = new Map<string, Map<string, unknown>>();
  const rowSets: (readonly number[])[] = [];
  let count = 0;
  for (const column of columns) {
    if (!isList(column) || column.length < 5) return undefined;
    const indexes = typeof column[1] === 'number' ? rowSets[column[1]] : sums(column[1]);
    if (!indexes || (count += indexes.length) > MAX_CELLS) return undefined;
    rowSets.push(indexes);
    if (!unpackColumn(column, indexes, rows, devices, cells)) return undefined;
  }
  return objectFrom([...cells].map(([key, row]): readonly [string, unknown] => [key, objectFrom([...row])]));
}

function unpackColumn(
  column: List,
  indexes: readonly number[],
  rows: readonly string[],
  devices: readonly string[],
  cells: Map<string, Map<string, unknown>>,
): boolean {
  const [code, , packedValues, packedClocks, packedDevices] = column;
  const values = spread(unpackValues(packedValues), indexes.length);
  const clocks = spread(isList(packedClocks) ? sums(packedClocks) : packedClocks, indexes.length);
  const authors = spread(packedDevices, indexes.length);
  if (typeof code !== 'string' || !values || !clocks || !authors) return false;
  const field = fieldOfCode(code);
  indexes.forEach((index, at) => {
    const key = rows[index] ?? '';
    const row = cells.get(key) ?? new Map<string, unknown>();
    cells.set(key, row.set(field, [values[at], clocks[at], deviceAt(devices, authors[at])]));
  });
  return true;
}

function deviceAt(devices: readonly string[], index: unknown): string | undefined {
  return typeof index === 'number' ? devices[index] : undefined;
}

/** Numbers are differences, unless a null at the end of the list says that they stand as they are. */
function unpackValues(values: unknown): unknown {
  if (!isList(values)) return values;
  if (values.at(-1) === null) return values.slice(0, -1);
  return values.every((value) => typeof value === 'number') ? sums(values) : values;
}

/** One value for every row, or a list of as many values as rows; undefined where the list is of another length. */
function spread(values: unknown, length: number): List | undefined {
  if (!isList(values)) return Array.from({ length }, () => values);
  return values.length === length ? values : undefined;
}

function sums(packed: unknown): readonly number[] | undefined {
  if (!isList(packed)) return undefined;
  let sum = 0;
  const numbers = packed.map((delta) => (sum += typeof delta === 'number' ? delta : Number.NaN));
  return numbers.every(Number.isSafeInteger) ? numbers : undefined;
}

function chunks(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) => text.slice(at * length, (at + 1) * length));
}

function isList(value: unknown): value is List {
  return Array.isArray(value);
}

/** An object with own keys only: Object.fromEntries defines, so '__proto__' stays a plain key. */
function objectFrom(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}
