// Column-wise packing: all values of one field together, then all their clocks. Format: SPEC.md, L.
import { devicesOf } from './devices.ts';
import { codeOfField, FIELD_CODES } from './fields.ts';
import { actorOfRow, isOwnRow, itemOfRow, RECORD_ROW, type ActorId } from './ids.ts';
import type { Cell, CellValue, ChecklistRecord } from './record.ts';

/** One field's cells: code, rows (deltas, or the index of an earlier column with the same rows), values, clocks, devices. */
export type PackedColumn = readonly [
  code: string,
  rows: number | readonly number[],
  values: CellValue | readonly (CellValue | null)[],
  clocks: number | readonly number[],
  devices: number | readonly number[],
];

/** A record as a link carries it, before compression. */
export type PackedRecord = readonly [
  minEdit: number,
  id: string,
  template: number,
  templateVersion: number,
  devices: string,
  seen: readonly (readonly number[])[],
  items: readonly number[],
  own: string,
  others: readonly string[],
  columns: readonly PackedColumn[],
];

/** The row order that packing and unpacking share: the record, items, own accounts, devices, rows of newer kinds. */
export function packedRows(
  items: readonly number[],
  own: readonly string[],
  devices: readonly string[],
  others: readonly string[],
): readonly string[] {
  return [RECORD_ROW, ...items.map((item) => `i${item}`), ...own, ...devices.map((device) => `p${device}`), ...others];
}

/** Packs a record. Equal records give equal packings. */
export function packRecord(record: ChecklistRecord): PackedRecord {
  const devices = devicesOf(record);
  const keys = [...record.rows.keys()].sort();
  const items = keys.flatMap((key) => itemOfRow(key) ?? []).sort((a, b) => a - b);
  const own = keys.filter(isOwnRow);
  const others = keys.filter((key) => key !== RECORD_ROW && itemOfRow(key) === undefined && !isOwnRow(key) && !actorOfRow(key));
  return [
    record.minEdit,
    record.id,
    record.template,
    record.templateVersion,
    devices.join(''),
    devices.map((observer) => trimZeros(devices.map((author) => record.seen.get(observer)?.get(author) ?? 0))),
    deltas(items),
    own.map((row) => row.slice(1)).join(''),
    others,
    packColumns(record, packedRows(items, own, devices, others), devices),
  ];
}

function packColumns(record: ChecklistRecord, rows: readonly string[], devices: readonly ActorId[]): readonly PackedColumn[] {
  const rowSets: string[] = [];
  return fieldsOf(record).map((field): PackedColumn => {
    const cells = cellsOf(record, rows, field);
    const clocks = cells.map(([, cell]) => cell.n);
    const authors = cells.map(([, cell]) => devices.indexOf(cell.actor));
    const values = packValues(cells.map(([, cell]) => cell.value));
    const rowSet = packRows(
      cells.map(([index]) => index),
      rowSets,
    );
    return [codeOfField(field), rowSet, values, once(deltas(clocks), clocks), once(authors, authors)];
  });
}

/** Known fields in the order of their codes, then unknown ones: neighbours hold alike things, which compresses better. */
function fieldsOf(record: ChecklistRecord): readonly string[] {
  const present = new Set([...record.rows.values()].flatMap((row) => [...row.keys()]));
  const known = Object.keys(FIELD_CODES).filter((field) => present.has(field));
  return [...known, ...[...present].filter((field) => codeOfField(field) === field).sort()];
}

function cellsOf(record: ChecklistRecord, rows: readonly string[], field: string): readonly (readonly [number, Cell])[] {
  const byKey: ReadonlyMap<string, ReadonlyMap<string, Cell>> = record.rows;
  return rows.flatMap((key, index) => {
    const cell = byKey.get(key)?.get(field);
    return cell ? [[index, cell] as const] : [];
  });
}

function packRows(indexes: readonly number[], rowSets: string[]): number | readonly number[] {
  const set = indexes.join();
  const earlier = rowSets.indexOf(set);
  rowSets.push(set);
  return earlier < 0 ? deltas(indexes) : earlier;
}

function packValues(values: readonly CellValue[]): PackedColumn[2] {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length) return once(values, values);
  const steps = deltas(numbers);
  // Differences of huge numbers are not exact: such a list stands as it is, and a null at its end says so.
  return once(steps.every(Number.isSafeInteger) ? steps : [...numbers, null], numbers);
}

/** The list, or its one value when `plain` (the list before deltas) repeats it throughout. */
function once<Value, Packed = Value>(packed: readonly Packed[], plain: readonly Value[]): Value | readonly Packed[] {
  const [first] = plain;
  return first !== undefined && plain.every((value) => value === first) ? first : packed;
}

/** Each number less the one before it; the first one as it is. */
function deltas(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function trimZeros(numbers: readonly number[]): readonly number[] {
  return numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1);
}
