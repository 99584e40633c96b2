// 'Your turn: log in to 2 accounts.' Rules: SPEC.md, W.
import { hasGaps, rankGaps } from './gaps.ts';
import { atStart, otherSide, shortName } from './names.ts';
import type { ChecklistRecord } from './record.ts';
import { whoseTurn, type NextStep } from './steps.ts';
import type { Side, Template } from './template.ts';
import { isKnownToOther, unseenCount } from './unseen.ts';

/** Whose move it is, in one sentence for `reader`. */
export function turnWords(record: ChecklistRecord, steps: readonly NextStep[], reader: Side): string {
  const turn = whoseTurn(steps, reader);
  if (turn === 'nobody') return 'Nothing is left to do';
  const who = turn === reader ? 'Your turn' : `${atStart(shortName(record, otherSide(reader)))}’s turn`;
  return `${who}: ${sumUp(steps.filter((step) => step.side === turn))}`;
}

/** The first kind of work among the steps, counted: 'log in to 2 accounts'. */
function sumUp(steps: readonly NextStep[]): string {
  const [first] = steps;
  if (!first) return '';
  const like = steps.filter((step) => kindOf(step) === kindOf(first));
  return SUMS[kindOf(first)](like.length);
}

function kindOf(step: NextStep): keyof typeof SUMS {
  return step.kind === 'mark' ? step.mark : step.kind;
}

const SUMS = {
  'handed-over': (count: number) => `hand over ${counted(count, 'account')}`,
  'logged-in': (count: number) => `log in to ${counted(count, 'account')}`,
  'in-our-name': (count: number) => `check the name on ${counted(count, 'account')}`,
  changed: (count: number) => `change ${counted(count, 'password')}`,
  step: (count: number) => `${counted(count, 'step')} to do`,
  question: (count: number) => `${counted(count, 'question')} to answer`,
} as const;

/** What the other side has not seen, without the way to mend it; '' where they have seen everything. Rules: SPEC.md, N. */
export function unseenWords(record: ChecklistRecord, side: Side, sentAt: number): string {
  const count = unseenCount(record, side, sentAt);
  if (count === 0) return '';
  const what = isKnownToOther(record, side, sentAt) ? counted(count, 'change') : 'this list yet';
  return `${atStart(shortName(record, otherSide(side)))} has not seen ${what}`;
}

/** What the answers of a list of questions show, in one sentence; '' while some are open or the list has no gaps. */
export function gapWords(template: Template, record: ChecklistRecord): string {
  if (!hasGaps(template)) return '';
  const { today, week, open } = rankGaps(template, record);
  if (open > 0) return '';
  const gaps = today.length + week.length;
  return gaps === 0 ? 'No gaps: you could leave tomorrow' : `You have ${counted(gaps, 'gap')}, ${today.length} to close today`;
}

/** '1 account', '2 accounts'. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
