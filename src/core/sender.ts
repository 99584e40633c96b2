// Who a record that came as a link is from, as far as it says.
import { devicesOf } from './devices.ts';
import { actorOfRow, type ActorId } from './ids.ts';
import { largerCell } from './merge.ts';
import { largestClocks, sideOf, type Cell, type ChecklistRecord } from './record.ts';
import type { Side } from './template.ts';

/**
 * The side of the device that sent the record, or undefined where the record does not say. A sender has all that is in it: where one
 * took in what the other had written last, the last writing is not its own. `reader` is the device that it came to, if it is known there.
 */
export function senderSide(record: ChecklistRecord, reader?: ActorId): Side | undefined {
  const cells = [...record.rows.values()].flatMap((row) => [...row.values()]).filter(({ actor }) => actor !== reader);
  const haveAll = devicesOf(record).filter((device) => device !== reader && hasAll(record, device));
  const theirs = cells.filter(({ actor }) => haveAll.includes(actor));
  const last = (theirs.length > 0 ? theirs : cells).reduce<Cell | undefined>((a, b) => (a ? largerCell(a, b) : b), undefined);
  return last && sideOf(record, last.actor);
}

/** Whether a device says that everything in the record has reached it. */
function hasAll(record: ChecklistRecord, device: ActorId): boolean {
  const reached = record.seen.get(device);
  return [...largestClocks([record])].every(([author, n]) => author === device || (reached?.get(author) ?? 0) >= n);
}

/** The sides that wrote anything: whoever began it first. */
export function writers(record: ChecklistRecord): readonly Side[] {
  const rows = [...record.rows].filter(([key]) => !actorOfRow(key));
  const cells = rows.flatMap(([, row]) => [...row.values()]).sort((a, b) => a.n - b.n);
  const sides = cells.map(({ actor }) => sideOf(record, actor)).filter((side) => side !== undefined);
  return [...new Set(sides)];
}
