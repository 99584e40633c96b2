// What of a record fits into a letter: names, the project, the accounts, the last day. Rules: SPEC.md, Z.
import { accountName, isUnused, listedAccounts, type ListedAccount } from '../accounts.ts';
import { RECORD_ROW } from '../ids.ts';
import { isHeld, keyState } from '../key-state.ts';
import { givenName, shortName } from '../names.ts';
import { numberOf, projectOf, rowOf, type ChecklistRecord } from '../record.ts';
import type { Template } from '../template.ts';
import { counted } from '../turn-words.ts';
import type { FieldValue } from './draft.ts';
import { letterFields, type Letter, type TakenFromRecord } from './letter.ts';

/** The fields of a letter that a record fills in, by id. What the record does not know stays out, so that it empties nothing. */
export function takeFromRecord(letter: Letter, template: Template, record: ChecklistRecord): ReadonlyMap<string, FieldValue> {
  const taken = new Map<string, FieldValue>();
  for (const { id, take } of letterFields(letter)) {
    const value = take && valueOf(take, template, record);
    if (value !== undefined && value !== '' && (typeof value !== 'object' || value.length > 0)) taken.set(id, value);
  }
  return taken;
}

function valueOf(take: TakenFromRecord, template: Template, record: ChecklistRecord): FieldValue | undefined {
  switch (take) {
    case 'client-name':
      return givenName(record, 'client');
    case 'developer-name':
      return givenName(record, 'developer');
    case 'project':
      return projectOf(record);
    case 'accounts':
      return namesOf(record, usedAccounts(template, record));
    case 'missing-accounts':
      return missingAccounts(template, record);
    case 'last-day':
      return numberOf(rowOf(record, RECORD_ROW), 'last-day');
  }
}

/** The same for a gap of a list of questions, whose letter names the accounts that it is about. */
export function takeForGap(
  letter: Letter,
  template: Template,
  record: ChecklistRecord,
  accounts: readonly string[],
): ReadonlyMap<string, FieldValue> {
  const taken = new Map(takeFromRecord(letter, template, record));
  for (const { id, take } of letterFields(letter)) if (take === 'missing-accounts' && accounts.length > 0) taken.set(id, accounts);
  return taken;
}

/** The names of the accounts whose keys the client does not hold yet, in the order of the rack. */
export function missingAccounts(template: Template, record: ChecklistRecord): readonly string[] {
  const isMissing = (account: ListedAccount): boolean => !isHeld(keyState(account, rowOf(record, account.row)));
  return namesOf(record, usedAccounts(template, record).filter(isMissing));
}

/** 'Ask Sam for the 3 missing keys', or '' where none is missing. */
export function askForMissingWords(template: Template, record: ChecklistRecord): string {
  const count = missingAccounts(template, record).length;
  const keys = count === 1 ? 'the missing key' : `the ${counted(count, 'missing key')}`;
  return count === 0 ? '' : `Ask ${shortName(record, 'developer')} for ${keys}`;
}

function usedAccounts(template: Template, record: ChecklistRecord): readonly ListedAccount[] {
  return listedAccounts(template, record).filter(({ row }) => !isUnused(rowOf(record, row)));
}

function namesOf(record: ChecklistRecord, accounts: readonly ListedAccount[]): readonly string[] {
  return accounts.map((account) => accountName(account, rowOf(record, account.row)));
}
