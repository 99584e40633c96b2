// Which device can have known which value. Decides notices, never data. Rules: SPEC.md, D.
import type { ActorId } from './ids.ts';
import type { Cell, ChecklistRecord } from './record.ts';

type Seen = ChecklistRecord['seen'];

/** Whether `earlier` had reached the device that wrote `later`, the larger of the two: it wrote both, or one of the copies says so. */
export function knew(later: Cell, earlier: Cell, ...copies: readonly Seen[]): boolean {
  return had(later.actor, earlier, copies);
}

/** Whether some device had both values before: one of the two knew the other, or a third one brought them together. */
export function isSettled(a: Cell, b: Cell, ...copies: readonly Seen[]): boolean {
  const devices = new Set([a.actor, b.actor, ...copies.flatMap((seen) => [...seen.keys()])]);
  return [...devices].some((device) => had(device, a, copies) && had(device, b, copies));
}

/** Whether a device wrote a value, or one of the copies says that the value's clock had reached it. */
function had(device: ActorId, { actor, n }: Cell, copies: readonly Seen[]): boolean {
  return device === actor || copies.some((seen) => (seen.get(device)?.get(actor) ?? 0) >= n);
}
