// Marks of an account: who may set them, when they count, and what they confirmed. Rules: SPEC.md, K.
import { ACCOUNT_TEXTS, markField } from './fields.ts';
import { fingerprintOf, isAnother } from './fingerprint.ts';
import type { RowKey } from './ids.ts';
import { numberOf, textOf, type CellValue, type Edit, type Row } from './record.ts';
import { MARK_SIDE, type MarkName } from './template.ts';

/** The day on which a mark was set, or undefined while it is not. */
export function markDay(row: Row, mark: MarkName): number | undefined {
  return numberOf(row, markField(mark));
}

/** Whether a mark is set. */
export function isMarked(row: Row, mark: MarkName): boolean {
  return markDay(row, mark) !== undefined;
}

/** Whether a mark asks for nothing more: it is set, or it does not apply to this kind of account. */
export function isMet(row: Row, marks: readonly MarkName[], mark: MarkName): boolean {
  return !marks.includes(mark) || isMarked(row, mark);
}

/** The edits that set or clear a mark. A client's mark also keeps a fingerprint of what it confirms. */
export function markEdits(row: RowKey, cells: Row, mark: MarkName, day: number | undefined): Edit[] {
  const edit: Edit = { row, field: markField(mark), value: day ?? false };
  if (day === undefined || MARK_SIDE[mark] === 'developer') return [edit];
  return [edit, { row, field: 'confirms', value: confirmable(cells) }];
}

/** Whether the service, address, login or owner changed after the client confirmed them. */
export function isChangedSince(row: Row): boolean {
  const confirmed = numberOf(row, 'confirms');
  const marked = isMarked(row, 'logged-in') || isMarked(row, 'in-our-name') || isMarked(row, 'changed');
  return marked && confirmed !== undefined && isAnother(confirmed, confirmable(row), ACCOUNT_TEXTS.length);
}

/** The edits that write a fact of an account. Where the client's side writes what it has confirmed, that confirms it anew. */
export function factEdits(row: RowKey, cells: Row, field: string, value: CellValue, isClient: boolean): Edit[] {
  const edit: Edit = { row, field, value };
  if (!isClient || numberOf(cells, 'confirms') === undefined || isChangedSince(cells)) return [edit];
  return [edit, { row, field: 'confirms', value: confirmable(cells, { field, value }) }];
}

/** The edit with which the client says that what changed is still right. */
export function stillRight(row: RowKey, cells: Row): Edit {
  return { row, field: 'confirms', value: confirmable(cells) };
}

function confirmable(row: Row, written?: { readonly field: string; readonly value: CellValue }): number {
  return fingerprintOf(ACCOUNT_TEXTS.map((field) => (field === written?.field ? String(written.value) : textOf(row, field))));
}

/** Whether setting `mark` now would remove the old owner before the new one got in: worth a warning, never refused. */
export function isTooEarly(row: Row, marks: readonly MarkName[], mark: MarkName): boolean {
  return mark === 'changed' && !isMet(row, marks, 'logged-in');
}
