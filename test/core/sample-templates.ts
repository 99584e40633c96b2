// Checklists for tests: small ones with every kind of item, and the size of a real one.
import {
  MARKS,
  type AccountItem,
  type QuestionItem,
  type Section,
  type Side,
  type StepItem,
  type Template,
} from '../../src/core/template.ts';

const ASKED = { why: 'Because', check: 'Look', done: 'Done when seen', ifNot: 'Ask' } as const;

/** An account that asks for all four marks, unless told otherwise. */
export function account(number: number, more: Partial<AccountItem> = {}): AccountItem {
  const own = { id: `t-account-${number}`, number, account: `account-${number}`, name: `Account ${number}` };
  return { kind: 'account', ...own, what: 'What it is', check: 'Check', role: 'Owner', applies: MARKS, marks: MARKS, start: true, ...more };
}

/** A step for the client. */
export function step(number: number, more: Partial<StepItem> = {}): StepItem {
  return { kind: 'step', id: `t-step-${number}`, number, title: `Step ${number}`, by: ['client'], ...ASKED, ending: false, ...more };
}

/** A question for the client, without a gap. */
export function question(number: number, more: Partial<QuestionItem> = {}): QuestionItem {
  const open = { gap: undefined, close: undefined, letter: undefined, noteLabel: undefined };
  return { kind: 'question', id: `t-question-${number}`, number, title: `Question ${number}`, by: ['client'], ...ASKED, ...open, ...more };
}

/** A section of some items. */
export function section(id: string, items: Section['items'], waits = false): Section {
  return { id, title: `Section ${id}`, waits, items };
}

/** A checklist of some sections, filled in by both. */
export function template(sections: readonly Section[], more: Partial<Template> = {}): Template {
  return { slug: 'sample', number: 7, version: 3, title: 'Sample', filledBy: 'both', sections, retired: [], ...more };
}

const BOTH: readonly Side[] = ['developer', 'client'];

/** Every kind of item: two accounts from the start and one later, steps for one side and for both, an ending, a section that waits. */
export const HANDOVER: Template = template(
  [
    section('accounts', [account(1), account(2, { name: 'Hosting' }), account(3, { start: false })]),
    section('work', [step(10, { by: ['developer'] }), step(11, { by: BOTH }), question(12)]),
    section('end', [step(20, { ending: true, by: BOTH }), step(21)], true),
  ],
  { retired: [account(30, { name: 'Fax' }), step(31)] },
);

/** Questions alone, filled in by the client. */
export const CHECK_UP: Template = template(
  [
    section('can-you', [question(1, { gap: 'today' }), question(2, { gap: 'week' }), question(3)]),
    section('is-it', [question(4, { gap: 'today' }), question(5, { gap: 'week' })]),
  ],
  { slug: 'check-up', number: 8, filledBy: 'client' },
);

/** 15 accounts and 25 steps: the size of a real checklist. */
export const FULL: Template = template([
  section(
    'accounts',
    Array.from({ length: 15 }, (_, at) => account(at + 1)),
  ),
  section(
    'steps',
    Array.from({ length: 25 }, (_, at) => step(at + 16, { by: at % 3 === 0 ? BOTH : [at % 2 === 0 ? 'client' : 'developer'] })),
  ),
]);
