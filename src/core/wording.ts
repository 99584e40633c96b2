// What a record says in words, for pages and copies alike. Rules: SPEC.md, S.
import { accountName, isFilled, type ListedAccount } from './accounts.ts';
import { keyState, type KeyState } from './key-state.ts';
import { isMarked } from './marks.ts';
import { atStart, otherSide, shortName } from './names.ts';
import { rowOf, type ChecklistRecord } from './record.ts';
import type { NextStep } from './steps.ts';
import type { Answer, MarkName, Side } from './template.ts';

/** What a mark's box says. */
export const MARK_WORDS: Readonly<Record<MarkName, string>> = {
  'handed-over': 'Handed over',
  'logged-in': 'I logged in',
  'in-our-name': 'It is in our name',
  changed: 'Password changed',
};

/** What an answer says. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = { yes: 'Yes', no: 'No', unsure: 'Not sure', na: 'Does not apply' };

/** What a mark means, in the smaller line below it. */
export const MARK_HINTS: Readonly<Record<MarkName, string>> = {
  'handed-over': 'The client can get in now',
  'logged-in': 'On my own device, without help',
  'in-our-name': 'Name, billing and recovery are ours',
  changed: 'And the developer is removed',
};

/** The state of a key in two or three words, as `reader` sees it; null for a copy that both read. */
export function stateWords(record: ChecklistRecord, state: KeyState, reader: Side | null): string {
  const holder = reader === 'client' ? 'Yours' : `With ${shortName(record, 'client')}`;
  const words: Readonly<Record<KeyState, string>> = {
    unlisted: 'Not listed yet',
    dev: reader === 'developer' ? 'With you' : `With ${shortName(record, 'developer')}`,
    both: 'Shared',
    yours: holder,
    clean: `${holder}, clean`,
    unused: 'Not used',
  };
  return words[state];
}

/** The state of one account's key: for a key that is shared, which part of the way is done. */
export function captionWords(record: ChecklistRecord, account: ListedAccount, reader: Side | null): string {
  const row = rowOf(record, account.row);
  const state = keyState(account, row);
  if (state !== 'both') return stateWords(record, state, reader);
  if (isMarked(row, 'logged-in')) return 'Check the name';
  return isMarked(row, 'handed-over') ? 'Handed over' : 'Part done';
}

/** What a state means, as one line of the legend. */
export function stateMeaning(record: ChecklistRecord, state: KeyState): string {
  const [client, developer] = [shortName(record, 'client'), shortName(record, 'developer')];
  const words: Readonly<Record<KeyState, string>> = {
    unlisted: 'Not listed yet',
    dev: `${atStart(developer)} holds it`,
    both: 'Handed over: log in and check the name',
    yours: `In ${client}’s name; ${developer} may still get in`,
    clean: `Password changed, ${developer} removed`,
    unused: 'Not used',
  };
  return words[state];
}

/** 'You hold 3 of 8 keys', 'Nora holds 3 of 8 keys': the words before and after the figure. */
export function tallyWords(record: ChecklistRecord, reader: Side | null): string {
  return reader === 'client' ? 'You hold' : `${atStart(shortName(record, 'client'))} holds`;
}

/** The next step as a sentence for `reader`: 'You: log in, then tick', 'Sam: hand it over'. */
export function stepWords(record: ChecklistRecord, step: NextStep, reader: Side | null): string {
  const who = step.side === reader ? 'You' : atStart(shortName(record, step.side));
  return `${who}: ${actionWords(record, step)}`;
}

/** The action of a step, without who does it: 'log in to the hosting'. */
export function actionWords(record: ChecklistRecord, step: NextStep): string {
  if (step.kind !== 'mark') return step.item.title;
  const developer = shortName(record, otherSide('client'));
  const listed = isFilled(rowOf(record, step.account.row));
  const words: Readonly<Record<MarkName, string>> = {
    'handed-over': listed ? 'hand it over' : 'list it and hand it over',
    'logged-in': 'log in, then tick',
    'in-our-name': 'check whose name it is in',
    changed: `change the password, remove ${developer}`,
  };
  return words[step.mark];
}

/** The account of a step by name, or '' for other steps. */
export function stepAccount(record: ChecklistRecord, step: NextStep): string {
  return step.kind === 'mark' ? accountName(step.account, rowOf(record, step.account.row)) : '';
}
