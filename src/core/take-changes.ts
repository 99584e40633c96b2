// Taking what came back, with the reader's choices, and taking it back again. Rules: SPEC.md, G5 and D.
import { isSame, type Difference } from './compare.ts';
import { ACCOUNT_TEXTS } from './fields.ts';
import { actorOfRow, isOwnRow, type ActorId, type RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import { mergeRecords } from './merge.ts';
import { editRecord, noteReached, rowOf, type ChecklistRecord, type Edit, type Row } from './record.ts';
import { takeProblem } from './take-problem.ts';
import { MARKS } from './template.ts';

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
  const edits = choices.flatMap((choice) => (choice.chosen === choice.difference.winner ? [] : [choiceEdit(held, choice)]));
  return noteReached(editRecord(merged, me, [...keptOff(merged, edits), ...edits]), me, held, received);
}

/** Whatever is written puts an account on the list (SPEC.md, A1), so one that is off it goes off it anew. A choice about that comes later. */
function keptOff({ rows }: ChecklistRecord, edits: readonly Edit[]): readonly Edit[] {
  const touched = [...new Set(edits.map(({ row }) => row))];
  const off = touched.filter((row) => rows.get(row)?.has('listed') && !isListed(rows.get(row) ?? new Map()));
  return off.map((row): Edit => ({ row, field: 'listed', value: false }));
}

/** Whether an account is on the list here is more than one cell says (SPEC.md, A1). */
function choiceEdit(held: ChecklistRecord, { difference: { row, field, mine, theirs }, chosen }: Choice): Edit {
  const here = field === 'listed' ? isListed(rowOf(held, row)) : (mine?.value ?? '');
  return { row, field, value: chosen === 'mine' ? here : theirs.value };
}

/** The edits that put every value back that differs between `before` and `now`. Devices stay: they did write. */
export function valuesBack(before: ChecklistRecord, now: ChecklistRecord): readonly Edit[] {
  return [...now.rows]
    .filter(([row]) => !actorOfRow(row))
    .flatMap(([row, cells]) => rowBack(row, before.rows.get(row) ?? new Map(), cells));
}

function rowBack(row: RowKey, before: Row, now: Row): readonly Edit[] {
  const changed = [...now].filter(([field, { value }]) => field !== 'listed' && !isSame(before.get(field)?.value, value));
  const edits = changed.map(([field]): Edit => ({ row, field, value: before.get(field)?.value ?? '' }));
  const willBeListed = edits.length > 0 || isListed(now);
  if (!isAccount(row, now) || isListed(before) === willBeListed) return edits;
  return [...edits, { row, field: 'listed', value: isListed(before) }];
}

const OF_ACCOUNTS: ReadonlySet<string> = new Set(['listed', ...ACCOUNT_TEXTS, 'kept', 'renews', ...MARKS]);

function isAccount(row: RowKey, cells: Row): boolean {
  return isOwnRow(row) || [...cells.keys()].some((field) => OF_ACCOUNTS.has(field));
}
