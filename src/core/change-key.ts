// Which cells people count as one change. Rules: SPEC.md, D3 and N1.
import type { RowKey } from './ids.ts';
import { isSignOffField } from './sign-off-fields.ts';

/** The same for all cells of one row that belong together: 'i1 kept', 'r signed-client'. */
export function changeKey(row: RowKey, field: string): string {
  if (isSignOffField(field)) return `${row} ${field.split('-').slice(0, 2).join('-')}`;
  return `${row} ${field === 'kept-note' ? 'kept' : field}`;
}
