// Record -> print model: every word that a copy of it shows.
import { accountName, isUnused, listedAccounts, type ListedAccount } from '../accounts.ts';
import { formatDay } from '../days.ts';
import { doneField } from '../fields.ts';
import { hasGaps, rankGaps } from '../gaps.ts';
import { itemRow, RECORD_ROW } from '../ids.ts';
import { itemNumbers } from '../item-numbers.ts';
import { KEY_STATES, keyState } from '../key-state.ts';
import { keptWords } from '../kept-words.ts';
import { markDay } from '../marks.ts';
import { atStart, fullName, givenName, shortName } from '../names.ts';
import { tallyOf } from '../progress.ts';
import { numberOf, projectOf, rowOf, textOf, type ChecklistRecord, type Row } from '../record.ts';
import { isAsSigned, signers, signOffOf } from '../sign-off.ts';
import { keptRetired, nextSteps } from '../steps.ts';
import { MARK_SIDE, SIDES, type Item, type MarkName, type QuestionItem, type Side, type StepItem, type Template } from '../template.ts';
import { ANSWER_WORDS, actionWords, captionWords, MARK_WORDS, stateMeaning, stepAccount, tallyWords } from '../wording.ts';
import type { PrintAccount, PrintBox, PrintFact, PrintItem, PrintModel, PrintSection, PrintSignOff } from './print-model.ts';

/** What a copy needs beyond the record. */
export interface PrintSetting {
  readonly siteName: string;
  /** The blank checklist's full address. */
  readonly address: string;
  /** When the record was saved, in words. */
  readonly saved: string;
}

/** The document of a record. */
export function toPrintModel(template: Template, record: ChecklistRecord, setting: PrintSetting): PrintModel {
  const listed = listedAccounts(template, record);
  const tally = tallyOf(template, record);
  return {
    ...setting,
    lang: 'en-GB',
    title: projectOf(record),
    checklist: template.title,
    parties: partiesOf(template, record).map((side) => ({ side, role: atStart(side), name: givenName(record, side) })),
    dates: printDates(record),
    tally: listed.length === 0 ? '' : `${tallyWords(record, null)} ${tally.held} of ${tally.of} keys`,
    accounts: listed.map((account, at) => printAccount(record, account, at + 1)),
    legend: KEY_STATES.map((state) => ({ state, words: stateMeaning(record, state) })),
    todo: [...(hasGaps(template) ? printGaps(template, record) : []), ...printTodo(template, record, listed)],
    sections: printSections(template, record),
    note: textOf(rowOf(record, RECORD_ROW), 'note'),
    signOffs: signers(template).map((side) => printSignOff(record, side, listed.length > 0)),
  };
}

/** Both sides, or the one that fills the list in and the other where it has a name. */
function partiesOf(template: Template, record: ChecklistRecord): readonly Side[] {
  return SIDES.filter((side) => template.filledBy === 'both' || template.filledBy === side || givenName(record, side) !== '');
}

function printSignOff(record: ChecklistRecord, side: Side, hasAccounts: boolean): PrintSignOff {
  const statement = hasAccounts ? ACCOUNT_STATEMENTS[side] : 'I did what is ticked as mine, on the days that stand beside it.';
  const blank = { side, role: atStart(side), name: givenName(record, side), statement, on: '' };
  const signed = signOffOf(record, side);
  if (!signed) return blank;
  const since = isAsSigned(record, signed) ? `Nothing has changed since. Check code ${signed.code}.` : 'The list has changed since.';
  return { ...blank, name: signed.name || blank.name, statement: `${statement} ${since}`, on: formatDay(signed.day) };
}

const ACCOUNT_STATEMENTS = {
  client: 'I can get in everywhere, and I changed every password.',
  developer: 'I handed over every account I know of, and kept none.',
} as const;

function printGaps(template: Template, record: ChecklistRecord): PrintModel['todo'] {
  const { today, week } = rankGaps(template, record);
  const numbers = itemNumbers(template, record);
  const line = (when: string) => (item: QuestionItem) => ({
    number: numbers.get(item.number) ?? item.number,
    words: `${when}: ${item.title}`,
  });
  return [...today.map(line('Close today')), ...week.map(line('Close this week'))];
}

function printDates(record: ChecklistRecord): string[] {
  const row = rowOf(record, RECORD_ROW);
  const [started, last] = [numberOf(row, 'started'), numberOf(row, 'last-day')];
  return [
    ...(started === undefined ? [] : [`Started ${formatDay(started)}`]),
    ...(last === undefined ? [] : [`Last day ${formatDay(last)}`]),
  ];
}

function printAccount(record: ChecklistRecord, account: ListedAccount, number: number): PrintAccount {
  const row = rowOf(record, account.row);
  const state = keyState(account, row);
  return {
    number,
    name: accountName(account, row),
    state,
    caption: captionWords(record, account, null),
    facts: printFacts(row),
    boxes: account.marks.map((mark) => markBox(record, row, mark)),
    note: textOf(row, 'note'),
  };
}

function markBox(record: ChecklistRecord, row: Row, mark: MarkName): PrintBox {
  const day = markDay(row, mark);
  const who = atStart(shortName(record, MARK_SIDE[mark]));
  return { label: `${who}: ${MARK_WORDS[mark]}`, ...boxState(day, isUnused(row)) };
}

function boxState(day: number | undefined, unused: boolean): Pick<PrintBox, 'state' | 'on'> {
  if (day !== undefined) return { state: 'done', on: formatDay(day) };
  return { state: unused ? 'not-needed' : 'open', on: '' };
}

/** What is asked about every account, in order. */
export const FACT_LABELS = ['Service', 'Web address', 'Login', 'Owner', 'Password kept', 'Renews on'] as const;

type FactLabel = (typeof FACT_LABELS)[number];

/** What is copied letter by letter. */
const EXACT: ReadonlySet<FactLabel> = new Set<FactLabel>(['Web address', 'Login']);

function printFacts(row: Row): PrintFact[] {
  const kept = [keptWords(textOf(row, 'kept')), textOf(row, 'kept-note')].filter(Boolean).join(': ');
  const renews = numberOf(row, 'renews');
  const values: Readonly<Record<FactLabel, string>> = {
    Service: textOf(row, 'service'),
    'Web address': textOf(row, 'address'),
    Login: textOf(row, 'login'),
    Owner: textOf(row, 'owner'),
    'Password kept': kept,
    'Renews on': renews === undefined ? '' : formatDay(renews),
  };
  return FACT_LABELS.map((label) => ({ label, value: values[label], exact: EXACT.has(label) })).filter(({ value }) => value !== '');
}

function printTodo(template: Template, record: ChecklistRecord, listed: readonly ListedAccount[]): PrintModel['todo'] {
  const numbers = itemNumbers(template, record);
  return nextSteps(template, record).map((step) => {
    const who = atStart(shortName(record, step.side));
    if (step.kind !== 'mark') return { number: numbers.get(step.item.number) ?? step.item.number, words: `${who}: ${step.item.title}` };
    const number = listed.findIndex((account) => account.row === step.account.row) + 1;
    return { number, words: `${who}: ${stepAccount(record, step)}: ${actionWords(record, step)}` };
  });
}

function printSections(template: Template, record: ChecklistRecord): PrintSection[] {
  const numbers = itemNumbers(template, record);
  const sections = template.sections.map(({ title, items }) => ({
    title,
    items: items.flatMap((item) => printItem(record, item, numbers)),
  }));
  const retired = keptRetired(template, record).flatMap((item) => printItem(record, item, numbers));
  return [...sections, { title: 'No longer asked', items: retired }].filter(({ items }) => items.length > 0);
}

function printItem(record: ChecklistRecord, item: Item, numbers: ReadonlyMap<number, number>): PrintItem[] {
  if (item.kind === 'account') return [];
  const row = rowOf(record, itemRow(item.number));
  const boxes = item.kind === 'step' ? stepBoxes(record, item, row) : answerBoxes(row);
  return [{ number: numbers.get(item.number) ?? item.number, title: item.title, boxes, unused: isUnused(row), note: textOf(row, 'note') }];
}

function stepBoxes(record: ChecklistRecord, item: StepItem, row: Row): PrintBox[] {
  return item.by.map((side) => ({ label: `Done: ${fullName(record, side)}`, ...boxState(numberOf(row, doneField(side)), isUnused(row)) }));
}

function answerBoxes(row: Row): PrintBox[] {
  const answer = textOf(row, 'answer');
  return Object.entries(ANSWER_WORDS).map(([code, label]) => ({ label, state: code === answer ? 'done' : 'open', on: '' }));
}
