// What a link holds that this device's own copy does not.
import { actorOfRow } from '../../core/ids.ts';
import { largerCell } from '../../core/merge.ts';
import { rowOf, type ChecklistRecord } from '../../core/record.ts';

/** Counted answers, names, ticks and notes. */
export interface News {
  /** Nothing stood there before. */
  readonly added: number;
  /** Something older and different stands there. */
  readonly replaced: number;
}

/** Compares without changing either. */
export function newsOf(held: ChecklistRecord, received: ChecklistRecord): News {
  let [added, replaced] = [0, 0];
  for (const [key, row] of received.rows) {
    if (actorOfRow(key)) continue;
    const own = rowOf(held, key);
    for (const [field, cell] of row) {
      const mine = own.get(field);
      if (!mine) added += 1;
      else if (largerCell(mine, cell) === cell && mine.value !== cell.value) replaced += 1;
    }
  }
  return { added, replaced };
}
