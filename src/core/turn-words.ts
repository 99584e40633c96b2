// 'Your turn: log in to 2 accounts.' Rules: SPEC.md, W.
import { atStart, otherSide, shortName } from './names.ts';
import type { ChecklistRecord } from './record.ts';
import { whoseTurn, type NextStep } from './steps.ts';
import type { Side } from './template.ts';

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

/** '1 account', '2 accounts'. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
