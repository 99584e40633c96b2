// What each field and row is called within a sentence: 'the login of Hosting'. Rules: SPEC.md, S and D.
import { accountName } from './accounts.ts';
import { isOwnRow, itemOfRow, RECORD_ROW, type RowKey } from './ids.ts';
import { rowOf, type ChecklistRecord } from './record.ts';
import { itemName, templateItems, type Item, type Template } from './template.ts';

const FIELD_WORDS: ReadonlyMap<string, string> = new Map([
  ['project', 'the project’s name'],
  ['client-name', 'the client’s name'],
  ['developer-name', 'the developer’s name'],
  ['started', 'the first day of the list'],
  ['last-day', 'the last day of the work'],
  ['name', 'the name'],
  ['service', 'the service'],
  ['address', 'the web address'],
  ['login', 'the login'],
  ['owner', 'the owner'],
  ['kept', 'where the password is kept'],
  ['kept-note', 'where the password is kept'],
  ['renews', 'the renewal day'],
  ['note', 'the note'],
  ['answer', 'the answer'],
]);

/** A field within a sentence, or undefined for one that only a newer version of the site knows. */
export function fieldWords(field: string): string | undefined {
  return FIELD_WORDS.get(field);
}

/** The item of a row, or undefined where the row is another kind or the checklist does not have it. */
export function itemOf(template: Template, row: RowKey): Item | undefined {
  const number = itemOfRow(row);
  return number === undefined ? undefined : templateItems(template).find((item) => item.number === number);
}

/** What a row is called: the account's name, the item's title; '' for the record as a whole and rows without a name. */
export function rowWords(template: Template, record: ChecklistRecord, row: RowKey): string {
  if (row === RECORD_ROW) return '';
  const item = itemOf(template, row);
  if (item && item.kind !== 'account') return itemName(item);
  if (!item && !isOwnRow(row)) return '';
  return accountName({ row, item, applies: [], marks: [] }, rowOf(record, row));
}
