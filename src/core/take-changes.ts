// Taking what came back, with the reader's choices, and taking it back again. Rules: SPEC.md, G5 and D.
import { isSame, type Difference } from './compare.ts';
import { actorOfRow, type ActorId, type RowKey } from './ids.ts';
import { asListed, keptOff } from './list-edits.ts';
import { isListed } from './listed.ts';
import { mergeRecords } from './merge.ts';
import { editRecord, noteReached, rowOf, type ChecklistRecord, type Edit, type Row } from './record.ts';
import { takeProblem } from './take-problem.ts';

/** Whose value of a difference is to stand. */
export type Chosen = 'mine' | 'theirs';

/** A difference with the reader's choice. */
export interface Choice {
  readonly difference: Difference;
  readonly chosen: Chosen;
}

/**
 * The merge of both copies with each choice standing. What stands against the merge is written anew, so that the same link does not
 * offer it again; `me` then says that it knows everything that came. A copy that cannot be taken (take-problem.ts) changes nothing.
 */
export function takeChanges(held: ChecklistRecord, received: ChecklistRecord, me: ActorId, choices: readonly Choice[]): ChecklistRecord {
  if (takeProblem(held, received)) return held;
  const merged = mergeRecords(held, received);
  const edits = choices.flatMap((choice) => (isWritten(choice) ? [choiceEdit(held, choice)] : []));
  return noteReached(editRecord(merged, me, [...keptOff(held, merged, edits), ...edits]), me, held, received);
}

/** What wins anyway need not be written, but for the place on the list: what else came may move an account (SPEC.md, A1). */
function isWritten({ difference: { field, winner }, chosen }: Choice): boolean {
  return chosen !== winner || (field === 'listed' && chosen === 'mine');
}

function choiceEdit(held: ChecklistRecord, { difference: { row, field, mine, theirs }, chosen }: Choice): Edit {
  const here = field === 'listed' ? isListed(rowOf(held, row)) : (mine?.value ?? '');
  return { row, field, value: chosen === 'mine' ? here : theirs.value };
}

/** The edits that put every value back that differs between `before` and `now`. Devices stay: they did write. */
export function valuesBack(before: ChecklistRecord, now: ChecklistRecord): readonly Edit[] {
  const rows = [...now.rows].filter(([row]) => !actorOfRow(row));
  return rows.flatMap(([row, cells]) => rowBack(row, rowOf(before, row), cells));
}

function rowBack(row: RowKey, before: Row, now: Row): readonly Edit[] {
  const changed = [...now].filter(([field, { value }]) => field !== 'listed' && !isSame(before.get(field)?.value, value));
  const edits = changed.map(([field]): Edit => ({ row, field, value: before.get(field)?.value ?? '' }));
  return [...edits, ...asListed(row, before, now, edits)];
}
