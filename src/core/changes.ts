// Differences as people count them: what belongs together is one change. Rules: SPEC.md, D.
import { changeKey } from './change-key.ts';
import type { Difference } from './compare.ts';
import { itemOf } from './field-words.ts';
import { isOwnRow, itemOfRow, RECORD_ROW, type RowKey } from './ids.ts';
import { isKnownCell } from './known-fields.ts';
import { isListed } from './listed.ts';
import { largerCell, mergeRecords } from './merge.ts';
import { rowOf, type ChecklistRecord } from './record.ts';
import { isSignOffField } from './sign-off-fields.ts';
import type { Template } from './template.ts';

/** What kind of sentence a change gets. `back` is an account that A1 brings back. */
export type ChangeKind = 'cell' | 'kept' | 'added' | 'signed' | 'unknown' | 'back';

/** One change as the return screen counts it. */
export interface Change {
  /** Unlike every other change's of the same comparison. */
  readonly key: string;
  readonly kind: ChangeKind;
  readonly row: RowKey;
  /** What is taken or refused together: at least one. */
  readonly differences: readonly Difference[];
}

/** The changes behind some differences, in the order of the checklist. */
export function changesOf(
  template: Template,
  held: ChecklistRecord,
  received: ChecklistRecord,
  differences: readonly Difference[],
): readonly Change[] {
  const changes = new Map<string, Change>();
  const put = (kind: ChangeKind, key: string, difference: Difference): void => {
    const before = changes.get(key)?.differences ?? [];
    changes.set(key, { key, kind, row: difference.row, differences: [...before, difference] });
  };
  for (const difference of differences) put(...kindOf(template, held, difference), difference);
  for (const difference of comeBack(template, held, received, differences)) {
    const { row } = difference;
    if (rowOf(held, row).size === 0) put('added', row, difference);
    else put('back', `${row} back`, difference);
  }
  return [...changes.values()].sort((a, b) => placeOf(template, a.row) - placeOf(template, b.row));
}

function kindOf(template: Template, held: ChecklistRecord, { row, field }: Difference): readonly [ChangeKind, string] {
  if (isAccount(template, row) && rowOf(held, row).size === 0) return ['added', row];
  if (!isKnownCell(template, row, field)) return ['unknown', `${row} unknown`];
  const key = changeKey(row, field);
  if (isSignOffField(field)) return ['signed', key];
  return [field === 'kept' || field === 'kept-note' ? 'kept' : 'cell', key];
}

function isAccount(template: Template, row: RowKey): boolean {
  return isOwnRow(row) || itemOf(template, row)?.kind === 'account';
}

/** Accounts that would be on the list because somebody wrote about them, and not because somebody put them there (SPEC.md, A1). */
function comeBack(
  template: Template,
  held: ChecklistRecord,
  received: ChecklistRecord,
  differences: readonly Difference[],
): readonly Difference[] {
  const merged = mergeRecords(held, received);
  const moved = new Set(differences.flatMap(({ row, field }) => (field === 'listed' ? row : [])));
  const rows = [...received.rows].filter(([row, cells]) => cells.size > 0 && isAccount(template, row) && !moved.has(row));
  return rows.flatMap(([row, cells]) => {
    const newest = [...cells.values()].reduce(largerCell);
    const isBack = !isListed(rowOf(held, row)) && isListed(rowOf(merged, row));
    const mine = rowOf(held, row).get('listed');
    return isBack ? [{ row, field: 'listed', mine, theirs: { ...newest, value: true }, winner: 'theirs', isConflict: false }] : [];
  });
}

/** The record first, then items in page order, then added accounts, then rows of newer kinds. */
function placeOf(template: Template, row: RowKey): number {
  const number = itemOfRow(row);
  if (number === undefined) return row === RECORD_ROW ? -1 : 2_000;
  const numbers = template.sections.flatMap(({ items }) => items.map((item) => item.number));
  const at = numbers.indexOf(number);
  return at < 0 ? 1_000 + number : at;
}
