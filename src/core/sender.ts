// Who a record that came as a link is from, as far as it says.
import { actorOfRow } from './ids.ts';
import { largerCell } from './merge.ts';
import { sideOf, type Cell, type ChecklistRecord } from './record.ts';
import type { Side } from './template.ts';

/** The side of the device that wrote last, or undefined where the record does not say. */
export function senderSide(record: ChecklistRecord): Side | undefined {
  const cells = [...record.rows.values()].flatMap((row) => [...row.values()]);
  const last = cells.reduce<Cell | undefined>((a, b) => (a ? largerCell(a, b) : b), undefined);
  return last && sideOf(record, last.actor);
}

/** The sides that wrote anything: whoever began it first. */
export function writers(record: ChecklistRecord): readonly Side[] {
  const rows = [...record.rows].filter(([key]) => !actorOfRow(key));
  const cells = rows.flatMap(([, row]) => [...row.values()]).sort((a, b) => a.n - b.n);
  const sides = cells.map(({ actor }) => sideOf(record, actor)).filter((side) => side !== undefined);
  return [...new Set(sides)];
}
