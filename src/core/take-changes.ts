// Taking what came back, with the reader's choices, and taking it back again. Rules: SPEC.md, G5 and D.
import { isSame, type Difference } from './compare.ts';
import { ACCOUNT_TEXTS } from './fields.ts';
import { actorOfRow, isOwnRow, type ActorId, type RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import { mergeRecords } from './merge.ts';
import { editRecord, noteReached, type ChecklistRecord, type Edit, type Row } from './record.ts';
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
  const edits = choices.flatMap(({ difference, chosen }) => (chosen === difference.winner ? [] : [choiceEdit(difference, chosen)]));
  return noteReached(editRecord(mergeRecords(held, received), me, edits), me, held, received);
}

function choiceEdit({ row, field, mine, theirs }: Difference, chosen: Chosen): Edit {
  return { row, field, value: (chosen === 'mine' ? mine : theirs)?.value ?? '' };
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
  // Whatever is written puts an account on the list (SPEC.md, A1), so one that was not on it goes off it anew.
  const willBeListed = edits.length > 0 || isListed(now);
  if (!isAccount(row, now) || isListed(before) === willBeListed) return edits;
  return [...edits, { row, field: 'listed', value: isListed(before) }];
}

const OF_ACCOUNTS: ReadonlySet<string> = new Set(['listed', ...ACCOUNT_TEXTS, 'kept', 'renews', ...MARKS]);

function isAccount(row: RowKey, cells: Row): boolean {
  return isOwnRow(row) || [...cells.keys()].some((field) => OF_ACCOUNTS.has(field));
}
