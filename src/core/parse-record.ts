// unknown -> record: the one way in for stored copies, links and files. Rules: SPEC.md, M and X.
import { itemOfRow, isOwnRow, parseActorId, parseRecordId, parseRowKey, actorOfRow, type ActorId, type RowKey } from './ids.ts';
import { LIMITS } from './limits.ts';
import type { Cell, CellValue, ChecklistRecord, Row } from './record.ts';
import { failure, success, type Result } from './result.ts';

/** Why something is not a record that this build can hold. */
export type RecordProblem =
  | { readonly kind: 'notARecord' }
  /** Made in a format of a newer version of the site. */
  | { readonly kind: 'tooNew' }
  /** Over a limit of SPEC.md, X; `what` names it. */
  | { readonly kind: 'tooLarge'; readonly what: string }
  /** The right shape, but a value that no build writes; `what` names the place. */
  | { readonly kind: 'invalid'; readonly what: string };

/** A problem on its way out of the small parsers below; caught by parseRecord and nowhere else. */
class Refusal extends Error {
  readonly problem: RecordProblem;
  constructor(problem: RecordProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** The record in a plain value (see plain-record.ts), or why there is none. Never throws. */
export function parseRecord(plain: unknown): Result<ChecklistRecord, RecordProblem> {
  try {
    return success(readRecord(objectOf(plain)));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.problem);
    throw error;
  }
}

function readRecord(plain: ReadonlyMap<string, unknown>): ChecklistRecord {
  const id = parseRecordId(plain.get('id'));
  if (!id) throw new Refusal({ kind: 'notARecord' });
  const rows = readRows(objectOf(plain.get('rows')));
  return {
    id,
    template: wholeNumber(plain.get('template'), 'template', 999),
    templateVersion: wholeNumber(plain.get('templateVersion'), 'templateVersion', 9_999),
    minEdit: wholeNumber(plain.get('minEdit'), 'minEdit', 9_999),
    rows,
    seen: readSeen(objectOf(plain.get('seen'))),
  };
}

function readRows(plain: ReadonlyMap<string, unknown>): ReadonlyMap<RowKey, Row> {
  const rows = new Map([...plain].map(([key, row]) => [rowKey(key), readRow(key, objectOf(row))] as const));
  const count = (is: (key: RowKey) => unknown): number => [...rows.keys()].filter(is).length;
  atMost(count(isOwnRow), LIMITS.accounts, 'accounts');
  atMost(count((key) => itemOfRow(key) !== undefined), LIMITS.items, 'items');
  atMost(count(actorOfRow), LIMITS.actors, 'devices');
  atMost(rows.size, LIMITS.items + LIMITS.accounts + LIMITS.actors + 1, 'rows');
  return rows;
}

function readRow(key: string, plain: ReadonlyMap<string, unknown>): Row {
  atMost(plain.size, LIMITS.fields, `fields in ${key}`);
  return new Map([...plain].map(([field, cell]) => [fieldName(field), readCell(cell, `${key} ${field}`)] as const));
}

function readCell(plain: unknown, where: string): Cell {
  if (!Array.isArray(plain) || plain.length !== 3) throw new Refusal({ kind: 'invalid', what: where });
  const parts: readonly unknown[] = plain;
  const n = wholeNumber(parts[1], where, LIMITS.clock);
  if (n === 0) throw new Refusal({ kind: 'invalid', what: where });
  return { value: cellValue(parts[0], where), n, actor: actorId(parts[2], where) };
}

function cellValue(value: unknown, where: string): CellValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  if (typeof value !== 'string') throw new Refusal({ kind: 'invalid', what: where });
  atMost(value.length, LIMITS.text, `letters in ${where}`);
  return value;
}

function readSeen(plain: ReadonlyMap<string, unknown>): ReadonlyMap<ActorId, ReadonlyMap<ActorId, number>> {
  atMost(plain.size, LIMITS.actors, 'devices');
  return new Map([...plain].map(([observer, clocks]) => [actorId(observer, 'seen'), readClocks(objectOf(clocks))] as const));
}

function readClocks(plain: ReadonlyMap<string, unknown>): ReadonlyMap<ActorId, number> {
  atMost(plain.size, LIMITS.actors, 'devices');
  return new Map([...plain].map(([actor, n]) => [actorId(actor, 'seen'), wholeNumber(n, 'seen', LIMITS.clock)] as const));
}

/** Own keys only, as a map: a key such as `__proto__` is a key like any other. */
function objectOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal({ kind: 'notARecord' });
  return new Map(Object.entries(value));
}

function rowKey(key: string): RowKey {
  return parseRowKey(key) ?? refuse(key);
}

function actorId(text: unknown, where: string): ActorId {
  return parseActorId(text) ?? refuse(where);
}

function fieldName(text: string): string {
  return /^[a-z][a-z0-9-]{0,31}$/.test(text) ? text : refuse(text);
}

function wholeNumber(value: unknown, where: string, most: number): number {
  const isWhole = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
  return isWhole ? value : refuse(where);
}

function atMost(count: number, most: number, what: string): void {
  if (count > most) throw new Refusal({ kind: 'tooLarge', what });
}

function refuse(what: string): never {
  throw new Refusal({ kind: 'invalid', what: what.slice(0, 60) });
}
