// Everything that the record page shows, worked out once for each change of the record.
import { accountName, listedAccounts, type ListedAccount } from '../../core/accounts.ts';
import type { RowKey } from '../../core/ids.ts';
import { itemNumbers } from '../../core/item-numbers.ts';
import { keyState } from '../../core/key-state.ts';
import { atStart, otherSide, shortName } from '../../core/names.ts';
import { tallyOf, type Tally } from '../../core/progress.ts';
import { rowOf, sideOf, type ChecklistRecord } from '../../core/record.ts';
import { isTogether, nextSteps, waitingSections, type NextStep } from '../../core/steps.ts';
import type { Side, Template } from '../../core/template.ts';
import { gapWords, turnWords, unseenWords } from '../../core/turn-words.ts';
import { captionWords, stepWords } from '../../core/wording.ts';
import type { MyCopy } from '../../stores/record-stores.ts';

/** The page's view of a record. */
export interface RecordView {
  readonly side: Side;
  readonly other: string;
  readonly together: boolean;
  readonly client: string;
  readonly developer: string;
  readonly accounts: readonly ListedAccount[];
  readonly tally: Tally;
  readonly steps: readonly NextStep[];
  /** What this device can do now: its own side's steps, or everybody's when one device serves both. */
  readonly mine: readonly NextStep[];
  /** The step of each row that has one; the reader's own first. */
  readonly stepOf: ReadonlyMap<RowKey, NextStep>;
  /** Whose move it is, or what the answers show. */
  readonly turn: string;
  /** What the other side has not seen, or ''. */
  readonly unseen: string;
  /** Sections that are not open yet. */
  readonly waiting: ReadonlySet<string>;
  /** Numbers of steps and questions. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Works the view out. */
export function viewRecord(template: Template, record: ChecklistRecord, me: MyCopy): RecordView {
  const side = sideOf(record, me.actor) ?? 'client';
  const steps = nextSteps(template, record);
  const together = isTogether(template, record);
  const mine = together ? steps : steps.filter((step) => step.side === side);
  return {
    side,
    other: shortName(record, otherSide(side)),
    together,
    mine,
    client: atStart(shortName(record, 'client')),
    developer: atStart(shortName(record, 'developer')),
    accounts: listedAccounts(template, record),
    tally: tallyOf(template, record),
    steps,
    stepOf: stepsByRow(steps, side),
    // A checklist that one side fills in is always theirs at this device; of two people at one device the words name whose turn it is.
    turn: gapWords(template, record) || turnWords(record, steps, together ? (steps[0]?.side ?? side) : side),
    unseen: together ? '' : unseenWords(record, side, me.sentAt),
    waiting: waitingSections(template, record),
    numbers: itemNumbers(template, record),
  };
}

function stepsByRow(steps: readonly NextStep[], side: Side): ReadonlyMap<RowKey, NextStep> {
  const theirsFirst = [...steps].sort((a, b) => Number(a.side === side) - Number(b.side === side));
  return new Map(theirsFirst.map((step) => [rowOfStep(step), step]));
}

/** The row that a step is about. */
export function rowOfStep(step: NextStep): RowKey {
  return step.kind === 'mark' ? step.account.row : step.row;
}

/** What hooks and rows say about one account. */
export function viewAccount(record: ChecklistRecord, view: RecordView, account: ListedAccount, at: number) {
  const cells = rowOf(record, account.row);
  const step = view.stepOf.get(account.row);
  const state = keyState(account, cells);
  return {
    cells,
    state,
    number: at + 1,
    name: accountName(account, cells),
    stateWords: captionWords(record, account, view.side),
    next: step ? stepWords(record, step, view.side) : nothingLeft(state),
    isYours: step !== undefined && view.mine.includes(step),
  };
}

function nothingLeft(state: string): string {
  if (state === 'unused') return 'Nothing to do';
  return state === 'yours' ? 'Change the password when the work ends' : '';
}
