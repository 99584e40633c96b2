// Two copies of one record become one: the larger stamp wins cell by cell, absence never deletes. Rules: SPEC.md, G.
import type { ActorId } from './ids.ts';
import type { Cell, CellValue, ChecklistRecord, Row } from './record.ts';

/** The merge of two copies of one record. A maximum, so order, repetition and grouping make no difference. What is no copy of `a` is left out. */
export function mergeRecords(a: ChecklistRecord, b: ChecklistRecord): ChecklistRecord {
  if (a.id !== b.id || a.template !== b.template) return a;
  return {
    ...a,
    templateVersion: Math.max(a.templateVersion, b.templateVersion),
    minEdit: Math.max(a.minEdit, b.minEdit),
    rows: mergeMaps(a.rows, b.rows, mergeRows),
    seen: mergeMaps(a.seen, b.seen, (x, y) => mergeMaps(x, y, Math.max)),
  };
}

function mergeRows(a: Row, b: Row): Row {
  return [...b].every(([field, cell]) => largerCell(a.get(field) ?? cell, cell) === a.get(field)) ? a : mergeMaps(a, b, largerCell);
}

/** The cell with the larger stamp: by clock, then by device, then by value, so that every copy decides alike. */
export function largerCell(a: Cell, b: Cell): Cell {
  const order = a.n - b.n || compareText(a.actor, b.actor) || compareText(canonical(a.value), canonical(b.value));
  return order >= 0 ? a : b;
}

function canonical(value: CellValue): string {
  return JSON.stringify(value);
}

function compareText(a: ActorId | string, b: ActorId | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mergeMaps<Key, Value>(
  a: ReadonlyMap<Key, Value>,
  b: ReadonlyMap<Key, Value>,
  merge: (x: Value, y: Value) => Value,
): ReadonlyMap<Key, Value> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const held = merged.get(key);
    merged.set(key, held === undefined ? value : merge(held, value));
  }
  return merged;
}
