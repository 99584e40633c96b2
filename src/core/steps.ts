// What is left to do, for whom, in which order, and whose turn it is. Rules: SPEC.md, W.
import { isUnused, listedAccounts, type ListedAccount } from './accounts.ts';
import { doneField } from './fields.ts';
import { itemRow, RECORD_ROW, type RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import { isMarked, isMet } from './marks.ts';
import { isOn, numberOf, rowOf, textOf, type ChecklistRecord, type Row } from './record.ts';
import {
  MARK_SIDE,
  SIDES,
  templateItems,
  type Item,
  type MarkName,
  type QuestionItem,
  type Section,
  type Side,
  type StepItem,
  type Template,
} from './template.ts';

/** Something that one side can do now. */
export type NextStep =
  | { readonly kind: 'mark'; readonly side: Side; readonly account: ListedAccount; readonly mark: MarkName }
  | { readonly kind: 'step'; readonly side: Side; readonly row: RowKey; readonly item: StepItem }
  | { readonly kind: 'question'; readonly side: Side; readonly row: RowKey; readonly item: QuestionItem };

/** The next mark of an account, or undefined when it needs none now. */
export function nextMark(account: ListedAccount, row: Row, ending: boolean): MarkName | undefined {
  if (isUnused(row)) return undefined;
  const met = (mark: MarkName): boolean => isMet(row, account.marks, mark);
  const clientIsIn = isMarked(row, 'logged-in') || (!account.marks.includes('logged-in') && isMarked(row, 'in-our-name'));
  if (!met('handed-over') && !clientIsIn) return 'handed-over';
  if (!met('logged-in')) return 'logged-in';
  if (!met('in-our-name')) return 'in-our-name';
  return ending && !met('changed') ? 'changed' : undefined;
}

/** Whether the work is ending: passwords change hands at the end, so nobody is asked to change them before a last day is set. */
export function isEnding(record: ChecklistRecord): boolean {
  return numberOf(rowOf(record, RECORD_ROW), 'last-day') !== undefined;
}

/** What is open in one section, or that it still waits. */
interface SectionSteps {
  readonly section: Section;
  readonly steps: readonly NextStep[];
  readonly waits: boolean;
}

/** Everything that somebody can do now, in page order. */
export function nextSteps(template: Template, record: ChecklistRecord): readonly NextStep[] {
  return sectionSteps(template, record).flatMap(({ steps }) => steps);
}

/** The ids of the sections that are not open yet, because something above them is left to do. */
export function waitingSections(template: Template, record: ChecklistRecord): ReadonlySet<string> {
  return new Set(sectionSteps(template, record).flatMap(({ section, waits }) => (waits ? [section.id] : [])));
}

/** Accounts that someone added belong to the section before the first one that waits. */
function sectionSteps(template: Template, record: ChecklistRecord): readonly SectionSteps[] {
  const ending = isEnding(record);
  const listed = new Map(listedAccounts(template, record).map((account) => [account.row, account]));
  const own = [...listed.values()].filter((account) => !account.item).flatMap((account) => accountSteps(account, record, ending));
  const found: SectionSteps[] = [];
  for (const [at, section] of template.sections.entries()) {
    const waits = section.waits && found.some(({ steps }) => steps.length > 0);
    const steps = section.items.flatMap((item) => itemSteps(item, listed, record, ending));
    found.push({ section, waits, steps: [...(waits ? [] : steps), ...(at === ownPlace(template) ? own : [])] });
  }
  return found;
}

/** The section after which accounts stand that someone added. */
export function ownPlace(template: Template): number {
  const waiting = template.sections.findIndex((section) => section.waits);
  return waiting < 1 ? template.sections.length - 1 : waiting - 1;
}

function itemSteps(item: Item, listed: ReadonlyMap<RowKey, ListedAccount>, record: ChecklistRecord, ending: boolean): NextStep[] {
  const row = itemRow(item.number);
  if (item.kind !== 'account') return openSides(item, rowOf(record, row), ending).map((side) => itemStep(item, row, side));
  const account = listed.get(row);
  return account ? accountSteps(account, record, ending) : [];
}

function itemStep(item: StepItem | QuestionItem, row: RowKey, side: Side): NextStep {
  return item.kind === 'step' ? { kind: 'step', side, row, item } : { kind: 'question', side, row, item };
}

function accountSteps(account: ListedAccount, record: ChecklistRecord, ending: boolean): NextStep[] {
  const mark = nextMark(account, rowOf(record, account.row), ending);
  return mark ? [{ kind: 'mark', side: MARK_SIDE[mark], account, mark }] : [];
}

/** The steps and questions that are asked today; retired ones are not. */
export function activeItems(template: Template): readonly (StepItem | QuestionItem)[] {
  return template.sections.flatMap((section) => section.items.flatMap((item) => (item.kind === 'account' ? [] : [item])));
}

/** The sides that have something left in a step or question. Of two sides the first named goes first. */
export function openSides(item: StepItem | QuestionItem, row: Row, ending: boolean): readonly Side[] {
  if (isUnused(row)) return [];
  if (item.kind === 'question') return textOf(row, 'answer') ? [] : item.by;
  if (item.ending && !ending) return [];
  const open = item.by.find((side) => numberOf(row, doneField(side)) === undefined);
  return open ? [open] : [];
}

/** Whose turn it is, as one reader sees it: theirs as long as they can do something; 'nobody' when nothing is left. */
export function whoseTurn(steps: readonly NextStep[], reader: Side): Side | 'nobody' {
  if (steps.some((step) => step.side === reader)) return reader;
  return SIDES.find((side) => steps.some((step) => step.side === side)) ?? 'nobody';
}

/** Whether one device may set the marks of both sides: the two fill it in together, or only one side fills it in. */
export function isTogether(template: Template, record: ChecklistRecord): boolean {
  return template.filledBy !== 'both' || isOn(rowOf(record, RECORD_ROW), 'together');
}

/** Retired items that the record still holds something about. */
export function keptRetired(template: Template, record: ChecklistRecord): readonly (StepItem | QuestionItem)[] {
  return template.retired.flatMap((item) => (item.kind !== 'account' && isListed(rowOf(record, itemRow(item.number))) ? [item] : []));
}

/** Every item by number, for looking one up. */
export function itemsByNumber(template: Template): ReadonlyMap<number, ReturnType<typeof templateItems>[number]> {
  return new Map(templateItems(template).map((item) => [item.number, item]));
}
