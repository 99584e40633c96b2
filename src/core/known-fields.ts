// Which cells this build can show: what else stands in a record was written by a newer version, or by nobody's build at all.
import { ACCOUNT_TEXTS, doneField, nameField } from './fields.ts';
import { itemOf } from './field-words.ts';
import { isOwnRow, RECORD_ROW, type RowKey } from './ids.ts';
import { isSignOffField } from './sign-off-fields.ts';
import { MARKS, SIDES, type Item, type Template } from './template.ts';

const ASKED = ['note', 'unused', 'listed'];

const FIELDS_OF: Readonly<Record<Item['kind'] | 'record', ReadonlySet<string>>> = {
  record: new Set(['project', ...SIDES.map(nameField), 'started', 'last-day', 'together', 'note']),
  account: new Set([...ASKED, 'name', ...ACCOUNT_TEXTS, 'kept', 'kept-note', 'renews', ...MARKS]),
  step: new Set([...ASKED, ...SIDES.map(doneField)]),
  question: new Set([...ASKED, 'answer']),
};

/** Whether this build knows what a cell says. */
export function isKnownCell(template: Template, row: RowKey, field: string): boolean {
  if (row === RECORD_ROW) return FIELDS_OF.record.has(field) || isSignOffField(field);
  const kind = isOwnRow(row) ? 'account' : itemOf(template, row)?.kind;
  return kind !== undefined && FIELDS_OF[kind].has(field);
}
