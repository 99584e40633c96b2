// The columns of the table of accounts, found from what the accounts have.
import type { PrintAccount } from '../../core/exports/print-model.ts';
import { WIDTH } from '../paper.ts';

/** Where a column stands, and what it shows. */
export interface Column {
  readonly x: number;
  readonly width: number;
  /** Labels of facts, one below the other, or the label of one mark. */
  readonly labels: readonly string[];
}

/** The column of the names, which stand beside their numbers. */
export interface NameColumn extends Column {
  /** How far in the names stand: behind the longest number. */
  readonly indent: number;
}

/** All columns of the table. */
export interface Columns {
  readonly account: NameColumn;
  readonly facts: readonly Column[];
  readonly marks: readonly Column[];
}

const ACCOUNT_WIDTH = 97;
const MARK_WIDTH = 50;
const NAME_INDENT = 28;
const THIRD_DIGIT = 7;
const MARKS_SHARE = 0.44;
const FIRST_FACTS_SHARE = 0.52;

/** The labels of all accounts in one order: a label that an account leaves out keeps its place. */
function mergeLabels(lists: readonly (readonly string[])[]): readonly string[] {
  const merged: string[] = [];
  for (const list of lists) {
    let after = -1;
    for (const label of list) {
      const known = merged.indexOf(label);
      if (known < 0) merged.splice(after + 1, 0, label);
      after = known < 0 ? after + 1 : known;
    }
  }
  return merged;
}

function placeFacts(labels: readonly string[], width: number): readonly Column[] {
  const half = Math.ceil(labels.length / 2);
  const [first, second] = [labels.slice(0, half), labels.slice(half)];
  if (first.length === 0) return [];
  if (second.length === 0) return [{ x: ACCOUNT_WIDTH, width, labels: first }];
  const share = width * FIRST_FACTS_SHARE;
  return [
    { x: ACCOUNT_WIDTH, width: share, labels: first },
    { x: ACCOUNT_WIDTH + share, width: width - share, labels: second },
  ];
}

/** The columns for these accounts: the account, its facts in two stacks, a narrow one for each mark. */
export function createColumns(accounts: readonly PrintAccount[], accountLabel: string): Columns {
  const facts = mergeLabels(accounts.map((account) => account.facts.map(({ label }) => label)));
  const marks = mergeLabels(accounts.map((account) => account.boxes.map(({ label }) => label)));
  const markWidth = Math.min(MARK_WIDTH, (WIDTH * MARKS_SHARE) / Math.max(1, marks.length));
  const indent = accounts.some(({ number }) => number > 99) ? NAME_INDENT + THIRD_DIGIT : NAME_INDENT;
  const start = WIDTH - markWidth * marks.length;
  return {
    account: { x: 0, width: ACCOUNT_WIDTH, labels: [accountLabel], indent },
    facts: placeFacts(facts, start - ACCOUNT_WIDTH),
    marks: marks.map((label, index) => ({ x: start + index * markWidth, width: markWidth, labels: [label] })),
  };
}
