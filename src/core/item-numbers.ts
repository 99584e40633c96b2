// The numbers that people say on the phone. Rules: SPEC.md, A2.
import { listedAccounts } from './accounts.ts';
import type { ChecklistRecord } from './record.ts';
import { activeItems } from './steps.ts';
import type { Template } from './template.ts';

/** The number of each step and question by its item number: they count on from the accounts, on the page and on paper. */
export function itemNumbers(template: Template, record: ChecklistRecord): ReadonlyMap<number, number> {
  const accounts = listedAccounts(template, record).length;
  return new Map(activeItems(template).map((item, at) => [item.number, accounts + at + 1]));
}
