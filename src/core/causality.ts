// Whether the writer of one value can have known another one. Decides notices, never data. Rules: SPEC.md, D.
import type { ActorId } from './ids.ts';
import type { Cell, ChecklistRecord } from './record.ts';

type Seen = ChecklistRecord['seen'];

/** Whether `earlier` had reached the device that wrote `later`: it wrote both, or one of the copies says that the clock reached it. */
export function knew(later: Cell, earlier: Cell, ...copies: readonly Seen[]): boolean {
  if (later.actor === earlier.actor) return earlier.n <= later.n;
  return copies.some((seen) => reached(seen, later.actor, earlier.actor) >= earlier.n);
}

/** The largest clock of `author` that `observer` says has reached it; 0 for none. */
function reached(seen: Seen, observer: ActorId, author: ActorId): number {
  return seen.get(observer)?.get(author) ?? 0;
}
