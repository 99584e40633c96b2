// unknown -> record: the one way in for stored copies, links and files. Rules: SPEC.md, M and X.
import { parseField } from './fields.ts';
import { parseActorId, parseRecordId, parseRowKey, type ActorId, type RowKey } from './ids.ts';
import { LIMITS, MAX_ROWS } from './limits.ts';
import { largerCell } from './merge.ts';
import { HISTORY, migrateRecord } from './migrations.ts';
import { passedLimit } from './passed-limit.ts';
import { FORMAT, type Cell, type CellValue, type ChecklistRecord, type Row } from './record.ts';
import { createRefusals } from './refusal.ts';
import type { Result } from './result.ts';

/** Why something is not a record that this build can hold. */
export type RecordProblem =
  | { readonly kind: 'notARecord' }
  /** Made in a format of a newer version of the site. */
  | { readonly kind: 'tooNew' }
  /** Over a limit of SPEC.md, X; `what` names it. */
  | { readonly kind: 'tooLarge'; readonly what: string }
  /** The right shape, but a value that no build writes; `what` names the place. */
  | { readonly kind: 'invalid'; readonly what: string };

const refusals = createRefusals<RecordProblem>();

/** The record in a plain value (see plain-record.ts) of a version, or why there is none. Never throws. */
export function parseRecord(plain: unknown, version: number = FORMAT, history = HISTORY): Result<ChecklistRecord, RecordProblem> {
  const current = migrateRecord(plain, version, history);
  return current.ok ? refusals.guarded(() => readRecord(objectOf(current.value))) : current;
}

function readRecord(plain: ReadonlyMap<string, unknown>): ChecklistRecord {
  const id = parseRecordId(plain.get('id'));
  if (!id) return refusals.refuse({ kind: 'notARecord' });
  const record = {
    id,
    template: wholeNumber(plain.get('template'), 'template', 999),
    templateVersion: wholeNumber(plain.get('templateVersion'), 'templateVersion', 9_999),
    minEdit: wholeNumber(plain.get('minEdit'), 'minEdit', 9_999),
    rows: readRows(objectOf(plain.get('rows'))),
    seen: readSeen(objectOf(plain.get('seen'))),
  };
  const passed = passedLimit(record);
  return passed ? refuseSize(passed) : record;
}

function readRows(plain: ReadonlyMap<string, unknown>): ReadonlyMap<RowKey, Row> {
  atMost(plain.size, MAX_ROWS, 'rows');
  const rows = [...plain].map(([key, row]) => [rowKey(key), readRow(key, objectOf(row))] as const);
  return new Map(rows.filter(([, row]) => row.size > 0));
}

/** A field that an older build kept under its code gets its name; where both are there, the later cell counts. */
function readRow(key: string, plain: ReadonlyMap<string, unknown>): Row {
  atMost(plain.size, LIMITS.fields, 'fields');
  const row = new Map<string, Cell>();
  for (const [name, plainCell] of plain) {
    const field = fieldName(name);
    const cell = readCell(plainCell, `${key} ${field}`);
    row.set(field, largerCell(row.get(field) ?? cell, cell));
  }
  return row;
}

function readCell(plain: unknown, where: string): Cell {
  if (!Array.isArray(plain) || plain.length !== 3) return refuse(where);
  const parts: readonly unknown[] = plain;
  const n = wholeNumber(parts[1], where, LIMITS.clock);
  if (n === 0) return refuse(where);
  return { value: cellValue(parts[0], where), n, actor: actorId(parts[2], where) };
}

function cellValue(value: unknown, where: string): CellValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value !== 'string') return refuse(where);
  atMost(value.length, LIMITS.text, `letters in ${where}`);
  return value;
}

/** A device that has seen nothing says nothing: it is left out, so that equal records have one form. */
function readSeen(plain: ReadonlyMap<string, unknown>): ReadonlyMap<ActorId, ReadonlyMap<ActorId, number>> {
  const seen = [...plain].map(([observer, clocks]) => [actorId(observer, 'seen'), readClocks(objectOf(clocks))] as const);
  return new Map(seen.filter(([, clocks]) => clocks.size > 0));
}

function readClocks(plain: ReadonlyMap<string, unknown>): ReadonlyMap<ActorId, number> {
  const clocks = [...plain].map(([actor, n]) => [actorId(actor, 'seen'), wholeNumber(n, 'seen', LIMITS.clock)] as const);
  return new Map(clocks.filter(([, n]) => n > 0));
}

/** Own keys only, as a map: a key such as `__proto__` is a key like any other. */
function objectOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refusals.refuse({ kind: 'notARecord' });
  return new Map(Object.entries(value));
}

function rowKey(key: string): RowKey {
  return parseRowKey(key) ?? refuse(key);
}

function actorId(text: unknown, where: string): ActorId {
  return parseActorId(text) ?? refuse(where);
}

function fieldName(text: string): string {
  return parseField(text) ?? refuse(text);
}

function wholeNumber(value: unknown, where: string, most: number): number {
  const isWhole = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
  return isWhole ? value : refuse(where);
}

function atMost(count: number, most: number, what: string): void {
  if (count > most) refuseSize(what);
}

function refuseSize(what: string): never {
  return refusals.refuse({ kind: 'tooLarge', what });
}

function refuse(what: string): never {
  return refusals.refuse({ kind: 'invalid', what: what.slice(0, 60) });
}
