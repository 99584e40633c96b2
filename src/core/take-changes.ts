// Taking what came back, with the reader's choices, and taking it back again. Rules: SPEC.md, G5 and D.
import { isSame, type Difference } from './compare.ts';
import { actorOfRow, type ActorId, type RowKey } from './ids.ts';
import { mergeRecords } from './merge.ts';
import { editRecord, noteReached, type ChecklistRecord, type Edit, type Row } from './record.ts';

/** Whose value of a difference is to stand. */
export type Chosen = 'mine' | 'theirs';

/** A difference with the reader's choice. */
export interface Choice {
  readonly difference: Difference;
  readonly chosen: Chosen;
}

/**
 * The merge of both copies with each choice standing. What stands against the merge is written anew, so that the same link does not
 * offer it again; `me` then says that it knows everything that came.
 */
export function takeChanges(held: ChecklistRecord, received: ChecklistRecord, me: ActorId, choices: readonly Choice[]): ChecklistRecord {
  const edits = choices.flatMap(({ difference, chosen }) => (chosen === difference.winner ? [] : [choiceEdit(difference, chosen)]));
  return noteReached(editRecord(mergeRecords(held, received), me, edits), me);
}

function choiceEdit({ row, field, mine, theirs }: Difference, chosen: Chosen): Edit {
  return { row, field, value: (chosen === 'mine' ? mine : theirs)?.value ?? '' };
}

/** The edits that put every value back that differs between `before` and `now`. Devices stay: they did write. */
export function valuesBack(before: ChecklistRecord, now: ChecklistRecord): readonly Edit[] {
  return [...now.rows].filter(([row]) => !actorOfRow(row)).flatMap(([row, cells]) => rowBack(row, before.rows.get(row), cells));
}

/** A row that was not there before leaves the list: empty cells alone would keep it on (SPEC.md, A1). */
function rowBack(row: RowKey, before: Row | undefined, now: Row): readonly Edit[] {
  const edits: Edit[] = [];
  for (const [field, cell] of now) {
    const value = before?.get(field)?.value;
    if (!isSame(value, cell.value)) edits.push({ row, field, value: value ?? '' });
  }
  return before || now.has('listed') ? edits : [...edits, { row, field: 'listed', value: false }];
}
