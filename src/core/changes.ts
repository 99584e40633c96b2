// Differences as people count them: what belongs together is one change. Rules: SPEC.md, D.
import { changeKey } from './change-key.ts';
import type { Difference } from './compare.ts';
import { isOwnRow, itemOfRow, type RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import { mergeRecords } from './merge.ts';
import { rowOf, type ChecklistRecord } from './record.ts';
import { isSignOffField } from './sign-off-fields.ts';
import { FIELD_CODES } from './fields.ts';
import type { Template } from './template.ts';
import { itemOf } from './field-words.ts';

/** What kind of sentence a change gets. */
export type ChangeKind = 'cell' | 'kept' | 'added' | 'signed' | 'unknown' | 'back';

/** One change as the return screen counts it. */
export interface Change {
  /** Unlike every other change's of the same comparison. */
  readonly key: string;
  readonly kind: ChangeKind;
  readonly row: RowKey;
  /** What is taken or refused together; none for what only follows from other changes. */
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
  for (const difference of differences) {
    const { row } = difference;
    const [kind, key] = kindOf(template, held, difference);
    const before = changes.get(key)?.differences ?? [];
    changes.set(key, { key, kind, row, differences: [...before, difference] });
  }
  const all = [...changes.values(), ...rowsBack(held, received, differences)];
  return all.sort((a, b) => placeOf(template, a.row) - placeOf(template, b.row));
}

function kindOf(template: Template, held: ChecklistRecord, { row, field }: Difference): readonly [ChangeKind, string] {
  const key = changeKey(row, field);
  if (isSignOffField(field)) return ['signed', key];
  if (isNewAccount(template, held, row)) return ['added', row];
  if (field === 'kept' || field === 'kept-note') return ['kept', key];
  return isKnown(template, row, field) ? ['cell', key] : ['unknown', `${row} unknown`];
}

/** Whether a row is an account that this copy knows nothing of. */
function isNewAccount(template: Template, held: ChecklistRecord, row: RowKey): boolean {
  const isAccount = isOwnRow(row) || itemOf(template, row)?.kind === 'account';
  return isAccount && rowOf(held, row).size === 0;
}

function isKnown(template: Template, row: RowKey, field: string): boolean {
  const isRow = row === 'r' || isOwnRow(row) || itemOf(template, row) !== undefined;
  return isRow && Object.hasOwn(FIELD_CODES, field);
}

/** Accounts that were taken off the list here and that the other side went on writing about (SPEC.md, A1). */
function rowsBack(held: ChecklistRecord, received: ChecklistRecord, differences: readonly Difference[]): readonly Change[] {
  const merged = mergeRecords(held, received);
  const listed = new Set(differences.filter(({ field }) => field === 'listed').map(({ row }) => row));
  const rows = new Set(differences.map(({ row }) => row).filter((row) => !listed.has(row)));
  return [...rows]
    .filter((row) => rowOf(held, row).size > 0 && !isListed(rowOf(held, row)) && isListed(rowOf(merged, row)))
    .map((row) => ({ key: `${row} back`, kind: 'back', row, differences: [] }) satisfies Change);
}

/** The record first, then items in page order, then added accounts, then rows of newer kinds. */
function placeOf(template: Template, row: RowKey): number {
  const number = itemOfRow(row);
  if (number === undefined) return row === 'r' ? -1 : 2_000;
  const numbers = template.sections.flatMap(({ items }) => items.map((item) => item.number));
  const at = numbers.indexOf(number);
  return at < 0 ? 1_000 + number : at;
}
