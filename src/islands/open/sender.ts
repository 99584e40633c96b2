// Who a record that came as a link is from, as far as it says.
import { actorOfRow } from '../../core/ids.ts';
import { largerCell } from '../../core/merge.ts';
import { sideOf, type Cell, type ChecklistRecord } from '../../core/record.ts';
import { SIDES, type Side } from '../../core/template.ts';

/** The side of the device that wrote last, or undefined where the record does not say. */
export function senderSide(record: ChecklistRecord): Side | undefined {
  const cells = [...record.rows.values()].flatMap((row) => [...row.values()]);
  const last = cells.reduce<Cell | undefined>((a, b) => (a ? largerCell(a, b) : b), undefined);
  return last && sideOf(record, last.actor);
}

/** The sides that wrote anything: the last writer first. */
export function writers(record: ChecklistRecord): readonly Side[] {
  const wrote = new Set<Side | undefined>();
  for (const [key, row] of record.rows) if (!actorOfRow(key)) for (const { actor } of row.values()) wrote.add(sideOf(record, actor));
  const first = senderSide(record);
  return SIDES.filter((side) => wrote.has(side)).sort((a, b) => Number(b === first) - Number(a === first));
}
