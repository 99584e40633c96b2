// Why a copy that came cannot be merged into the one that is here. Rules: SPEC.md, G6, M4 and D6.
import { isFarAhead } from './compare.ts';
import { LIMITS } from './limits.ts';
import { clockOf, FORMAT, type ChecklistRecord } from './record.ts';

/** What stands in the way. */
export type TakeProblem =
  /** It is another record, or one of another checklist. */
  | 'anotherRecord'
  /** One of the two needs a newer version of the site to be changed, so that no choice could be written. */
  | 'tooNew'
  /** Its clock leaves no room for later edits: nothing could ever win over it. */
  | 'outOfReach';

/** Half of all clocks: nobody edits that often. */
const LARGEST_TAKEN = LIMITS.clock / 2;

/** The first reason why `received` cannot be taken, or undefined where it can be. */
export function takeProblem(held: ChecklistRecord, received: ChecklistRecord): TakeProblem | undefined {
  if (held.id !== received.id || held.template !== received.template) return 'anotherRecord';
  if (Math.max(held.minEdit, received.minEdit) > FORMAT) return 'tooNew';
  return isFarAhead(held, received) && clockOf(received) > LARGEST_TAKEN ? 'outOfReach' : undefined;
}
