// A record: rows of cells, each cell a flat value with its stamp. Edits return a new record. Rules: SPEC.md, R.
import { actorRow, RECORD_ROW, type ActorId, type RecordId, type RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import { passedLimit } from './passed-limit.ts';
import type { Side } from './template.ts';

/** A flat value: tick, number, day number, choice code or text. */
export type CellValue = boolean | number | string;

/** A value with its stamp: the record's clock when it was written (1 to 2^40), and the device that wrote it. */
export interface Cell {
  readonly value: CellValue;
  readonly n: number;
  readonly actor: ActorId;
}

/** The cells of one row by field name. */
export type Row = ReadonlyMap<string, Cell>;

/** One filled-in checklist of one project. Nothing about the page that shows it is in here. */
export interface ChecklistRecord {
  readonly id: RecordId;
  /** Permanent number of the checklist. */
  readonly template: number;
  /** The checklist's version when the record was made. */
  readonly templateVersion: number;
  /** The smallest format number that may edit it; a build below that only shows it. */
  readonly minEdit: number;
  readonly rows: ReadonlyMap<RowKey, Row>;
  /** For each device the largest clock of each other device that had reached it. Decides notices only, never data. */
  readonly seen: ReadonlyMap<ActorId, ReadonlyMap<ActorId, number>>;
}

/** One cell to write. */
export interface Edit {
  readonly row: RowKey;
  readonly field: string;
  readonly value: CellValue;
}

/** The format number of this build: what it writes, and the largest `minEdit` that it may edit. */
export const FORMAT = 1;

const NO_ROW: Row = new Map();

/** A row, empty where the record has none. The same row object as long as nothing in it changed. */
export function rowOf(record: ChecklistRecord, row: RowKey): Row {
  return record.rows.get(row) ?? NO_ROW;
}

/** The text of a cell, or '' where there is none. */
export function textOf(row: Row, field: string): string {
  const value = row.get(field)?.value;
  return typeof value === 'string' ? value : '';
}

/** The whole number of a cell (a day, a count), or undefined where there is none. */
export function numberOf(row: Row, field: string): number | undefined {
  const value = row.get(field)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** Whether a cell holds a plain yes. */
export function isOn(row: Row, field: string): boolean {
  return row.get(field)?.value === true;
}

/** The largest clock anywhere in the record; 0 for an empty one. */
export function clockOf(record: ChecklistRecord): number {
  let largest = 0;
  for (const row of record.rows.values()) for (const cell of row.values()) largest = Math.max(largest, cell.n);
  return largest;
}

/** The record after one person's edit: changed cells carry one new stamp. The same object when nothing changes or may change. */
export function editRecord(record: ChecklistRecord, actor: ActorId, edits: readonly Edit[]): ChecklistRecord {
  const changes = changesIn(record, edits);
  if (changes.length === 0 || record.minEdit > FORMAT) return record;
  const n = clockOf(record) + 1;
  const rows = new Map(record.rows);
  for (const { row, field, value } of changes) rows.set(row, new Map(rows.get(row)).set(field, { value, n, actor }));
  // With the record of before: what this edit takes the place of may stand in no cell any more.
  const edited = noteReached({ ...record, rows }, actor, record);
  return passedLimit(edited) ? record : edited;
}

/** The edits that change a value. Those that keep a row on the list or off it although their cell says so already: SPEC.md, R5. */
function changesIn(record: ChecklistRecord, edits: readonly Edit[]): readonly Edit[] {
  const values = edits.filter(({ row, field, value }) => (rowOf(record, row).get(field)?.value ?? '') !== value);
  const touched = new Set(values.map(({ row }) => row));
  const isMove = ({ row, field, value }: Edit): boolean =>
    field === 'listed' && (touched.has(row) || isListed(rowOf(record, row))) !== (value === true);
  return edits.filter((edit) => values.includes(edit) || isMove(edit));
}

/**
 * The record in which `actor` says that everything in it has reached it, and all that was in the `copies` that went into it: a value
 * that lost in the merge is in no cell any more. The same object when that was said already.
 */
export function noteReached(record: ChecklistRecord, actor: ActorId, ...copies: readonly ChecklistRecord[]): ChecklistRecord {
  const said = record.seen.get(actor);
  const reached = reachedClocks(record, actor, copies);
  const isNew = [...reached].some(([author, n]) => (said?.get(author) ?? 0) < n);
  return isNew && record.minEdit <= FORMAT ? { ...record, seen: new Map(record.seen).set(actor, reached) } : record;
}

/** The largest clock of each device. The observer's own is left out as long as others can tell it from a cell or from `seen`. */
function reachedClocks(record: ChecklistRecord, observer: ActorId, copies: readonly ChecklistRecord[]): ReadonlyMap<ActorId, number> {
  const clocks = largestClocks([record, ...copies]);
  const told = new Map([...record.seen].filter(([device]) => device !== observer));
  const shown = largestClocks([{ ...record, seen: told }]).get(observer) ?? 0;
  if (shown >= (clocks.get(observer) ?? 0)) clocks.delete(observer);
  return clocks;
}

/** The largest clock of each device that the copies hold in a cell, or that somebody's copy had reached. */
export function largestClocks(copies: readonly ChecklistRecord[]): Map<ActorId, number> {
  const clocks = new Map<ActorId, number>();
  const reach = (actor: ActorId, n: number): void => {
    if (n > (clocks.get(actor) ?? 0)) clocks.set(actor, n);
  };
  for (const { rows, seen } of copies) {
    for (const row of rows.values()) for (const { actor, n } of row.values()) reach(actor, n);
    for (const reached of seen.values()) for (const [actor, n] of reached) reach(actor, n);
  }
  return clocks;
}

/** The side that a device said it is on, or undefined. */
export function sideOf(record: ChecklistRecord, actor: ActorId): Side | undefined {
  const side = textOf(rowOf(record, actorRow(actor)), 'side');
  return side === 'client' || side === 'developer' ? side : undefined;
}

/** The project's name. */
export function projectOf(record: ChecklistRecord): string {
  return textOf(rowOf(record, RECORD_ROW), 'project');
}
