// Whatever is written in a row puts its account on the list (SPEC.md, A1): the edits that keep it off, or put it back where it was.
import { isAccountRow } from './accounts.ts';
import { isSame } from './compare.ts';
import type { RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import { rowOf, type Cell, type ChecklistRecord, type Edit, type Row } from './record.ts';

/** For a merge with some choices written: an account that is off the list stays off, and so does one of which nothing is taken. */
export function keptOff(held: ChecklistRecord, merged: ChecklistRecord, edits: readonly Edit[]): readonly Edit[] {
  const touched = [...new Set(edits.map(({ row }) => row))];
  const isOff = (row: RowKey): boolean => {
    const [before, after] = [rowOf(held, row), rowOf(merged, row)];
    const stays = !isListed(after) || (!isListed(before) && isUntaken(before, after, edits, row));
    return stays && isAccountRow(row, after);
  };
  return touched.filter(isOff).map((row) => ({ row, field: 'listed', value: false }));
}

/** Whether a row says after the edits what it said before. */
function isUntaken(before: Row, after: Row, edits: readonly Edit[], row: RowKey): boolean {
  const written = new Map(edits.filter((edit) => edit.row === row).map(({ field, value }) => [field, value]));
  const isAsBefore = (field: string, { value }: Cell): boolean => isSame(before.get(field)?.value, written.get(field) ?? value);
  return [...after].every(([field, cell]) => field === 'listed' || isAsBefore(field, cell));
}

/** For an undo that writes `edits` in a row: the account goes on the list or off it as it was in `before`. */
export function asListed(row: RowKey, before: Row, now: Row, edits: readonly Edit[]): readonly Edit[] {
  const willBeListed = edits.length > 0 || isListed(now);
  return isAccountRow(row, now) && isListed(before) !== willBeListed ? [{ row, field: 'listed', value: isListed(before) }] : [];
}
