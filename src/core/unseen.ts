// What the other side has not seen yet. Rules: SPEC.md, N.
import { changeKey } from './change-key.ts';
import { isSharedField } from './fields.ts';
import { actorOfRow, type ActorId } from './ids.ts';
import { sideOf, type ChecklistRecord } from './record.ts';
import type { Side } from './template.ts';

/** How many changes our side made since `sentAt`, the record's clock when this device last made a link or file; 0 before. */
export function unseenCount(record: ChecklistRecord, side: Side, sentAt: number): number {
  const arrived = arrivedAt(record, side);
  const changes = new Set<string>();
  for (const [key, row] of record.rows) {
    if (actorOfRow(key)) continue;
    for (const [field, { n, actor }] of row) {
      const isNew = n > sentAt && n > (arrived.get(actor) ?? 0) && sideOf(record, actor) === side;
      if (isNew && isSharedField(field)) changes.add(changeKey(key, field));
    }
  }
  return changes.size;
}

/** The largest clock of each of our devices that the other side's devices say they have. */
function arrivedAt(record: ChecklistRecord, side: Side): ReadonlyMap<ActorId, number> {
  const arrived = new Map<ActorId, number>();
  for (const [observer, clocks] of record.seen) {
    if (sideOf(record, observer) === side || sideOf(record, observer) === undefined) continue;
    for (const [actor, n] of clocks) arrived.set(actor, Math.max(n, arrived.get(actor) ?? 0));
  }
  return arrived;
}

/** Whether the other side can have seen the list at all: it was sent from here, or a device of theirs is in it. */
export function isKnownToOther(record: ChecklistRecord, side: Side, sentAt: number): boolean {
  if (sentAt > 0) return true;
  return [...record.rows.keys()].some((row) => {
    const actor = actorOfRow(row);
    const theirs = actor && sideOf(record, actor);
    return theirs !== undefined && theirs !== side;
  });
}
