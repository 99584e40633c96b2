// Which accounts a record lists, and what an account row holds. Rules: SPEC.md, A.
import { ACCOUNT_TEXTS } from './fields.ts';
import { isOwnRow, itemOfRow, itemRow, type RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import { isOn, numberOf, rowOf, textOf, type ChecklistRecord, type Row } from './record.ts';
import { MARKS, templateItems, type AccountItem, type MarkName, type Template } from './template.ts';

/** An account as a record lists it. */
export interface ListedAccount {
  readonly row: RowKey;
  /** The checklist's item, or undefined for an account that someone added by hand. */
  readonly item: AccountItem | undefined;
  /** The marks that apply to its kind. */
  readonly applies: readonly MarkName[];
  /** The marks that the checklist asks for. */
  readonly marks: readonly MarkName[];
}

/** The accounts on the rack: the checklist's in page order, then the added ones in the order of their rows. */
export function listedAccounts(template: Template, record: ChecklistRecord): readonly ListedAccount[] {
  const known = templateItems(template).flatMap((item) => (item.kind === 'account' ? [listedItem(item)] : []));
  const own = [...record.rows.keys()].filter(isOwnRow).sort(byListing(record)).map(listedOwn);
  return [...known, ...own].filter((account) => isListed(rowOf(record, account.row)));
}

function listedItem(item: AccountItem): ListedAccount {
  return { row: itemRow(item.number), item, applies: item.applies, marks: item.marks };
}

function listedOwn(row: RowKey): ListedAccount {
  return { row, item: undefined, applies: MARKS, marks: MARKS };
}

/** Added accounts stand in the order in which they were added; ties by row, so that every copy agrees. */
function byListing(record: ChecklistRecord): (a: RowKey, b: RowKey) => number {
  const added = (row: RowKey): number => rowOf(record, row).get('name')?.n ?? 0;
  return (a, b) => added(a) - added(b) || (a < b ? -1 : 1);
}

/** The account's name: what someone wrote, else the catalogue's. */
export function accountName(account: ListedAccount, row: Row): string {
  return textOf(row, 'name').trim() || (account.item?.name ?? 'Account');
}

const OF_ACCOUNTS: ReadonlySet<string> = new Set<string>(['listed', ...ACCOUNT_TEXTS, 'kept', 'renews', ...MARKS]);

/** Whether a row is an account's as far as its cells tell: steps and questions are on no list. */
export function isAccountRow(row: RowKey, cells: Row): boolean {
  return isOwnRow(row) || (itemOfRow(row) !== undefined && [...cells.keys()].some((field) => OF_ACCOUNTS.has(field)));
}

/** Whether anything is known about the account: any of its fields is filled. */
export function isFilled(row: Row): boolean {
  return [...ACCOUNT_TEXTS, 'kept'].some((field) => textOf(row, field) !== '') || numberOf(row, 'renews') !== undefined;
}

/** Whether the two agreed that this one is not used. */
export function isUnused(row: Row): boolean {
  return isOn(row, 'unused');
}
