// A merge taken back as if it had never been. Rules: SPEC.md, D8.
import { actorOfRow, actorRow, type ActorId, type RowKey } from './ids.ts';
import { clockOf, rowOf, type Cell, type ChecklistRecord, type Row } from './record.ts';

/**
 * The record `now` without what the merge from `before` to `after` brought. What was written since stays, and so do devices that came.
 * `me` is who merged.
 */
export function undoMerge(now: ChecklistRecord, before: ChecklistRecord, after: ChecklistRecord, me: ActorId): ChecklistRecord {
  const rows = [...now.rows].map(([key, cells]): [RowKey, Row] => [
    key,
    actorOfRow(key) ? cells : mapBefore(cells, rowOf(before, key), rowOf(after, key), isSameCell),
  ]);
  const seen = [...now.seen].map(([device, clocks]): [ActorId, ReadonlyMap<ActorId, number>] => [
    device,
    mapBefore(clocks, before.seen.get(device), after.seen.get(device), Object.is),
  ]);
  const undone = {
    ...now,
    minEdit: before.minEdit,
    rows: new Map(rows.filter(([, cells]) => cells.size > 0)),
    seen: new Map(seen.filter(([, clocks]) => clocks.size > 0)),
  };
  return clockOf(undone) < clockOf(now) ? keepClock(undone, clockOf(now), me) : undone;
}

/** What stands as the merge left it is as before; what there was not is gone. */
function mapBefore<Key, Value>(
  now: ReadonlyMap<Key, Value>,
  before: ReadonlyMap<Key, Value> | undefined,
  after: ReadonlyMap<Key, Value> | undefined,
  isSame: (a: Value, b: Value | undefined) => boolean,
): ReadonlyMap<Key, Value> {
  const kept = [...now].flatMap(([key, value]): [Key, Value][] => {
    const old = isSame(value, after?.get(key)) ? before?.get(key) : value;
    return old === undefined ? [] : [[key, old]];
  });
  return new Map(kept);
}

/** A stamp is never used twice: the device's own row, which nobody is shown, carries the clock on. */
function keepClock(record: ChecklistRecord, clock: number, me: ActorId): ChecklistRecord {
  const own = rowOf(record, actorRow(me));
  const side = own.get('side');
  if (!side) return record;
  return { ...record, rows: new Map(record.rows).set(actorRow(me), new Map(own).set('side', { ...side, n: clock + 1, actor: me })) };
}

function isSameCell(a: Cell, b: Cell | undefined): boolean {
  return b !== undefined && a.n === b.n && a.actor === b.actor && a.value === b.value;
}
