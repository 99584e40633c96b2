import { describe, expect, it } from 'vitest';
import type { ListedAccount } from '../../src/core/accounts.ts';
import { itemRow } from '../../src/core/ids.ts';
import type { CellValue } from '../../src/core/record.ts';
import { activeItems, isEnding, nextMark, nextSteps, openSides, whoseTurn, type NextStep } from '../../src/core/steps.ts';
import { MARK_SIDE, MARKS, type MarkName } from '../../src/core/template.ts';
import { cells, NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { account, HANDOVER, question, section, step, template } from './sample-templates.ts';
import { fits, subsets, tableOf } from './spec-rules.ts';

const CLIENTS_OWN = ['logged-in', 'in-our-name'] as const;
const KINDS = subsets(MARKS).filter((applies) => CLIENTS_OWN.some((mark) => applies.includes(mark)));

function listed(applies: readonly MarkName[], marks = applies): ListedAccount {
  return { row: itemRow(1), item: undefined, applies, marks };
}

function rowWith(set: readonly MarkName[], unused: boolean) {
  const marks: [string, CellValue][] = MARKS.map((mark) => [mark, set.includes(mark) ? TODAY : false]);
  return cells({ ...Object.fromEntries(marks), unused });
}

/** What the table in SPEC.md says: next mark and side of its first line that fits. */
function nextInTable(applies: readonly MarkName[], set: readonly MarkName[], unused: boolean, ending: boolean): readonly string[] {
  const met = (mark: MarkName): boolean => !applies.includes(mark) || set.includes(mark);
  const isIn = set.includes('logged-in') || (!applies.includes('logged-in') && set.includes('in-our-name'));
  const facts = [!unused, met('handed-over'), isIn, met('logged-in'), met('in-our-name'), ending, met('changed')];
  return (
    tableOf('W1')
      .find((line) => facts.every((fact, at) => fits(line[at], fact)))
      ?.slice(-2) ?? []
  );
}

function described(steps: readonly NextStep[]): readonly string[] {
  return steps.map((each) =>
    each.kind === 'mark' ? `${each.side} ${each.account.row} ${each.mark}` : `${each.side} ${each.row} ${each.kind}`,
  );
}

describe('the next mark of an account', () => {
  it('[W1] is the one of the first line that fits, for all marks that apply and are set', () => {
    expect(tableOf('W1')).toHaveLength(6);
    for (const applies of KINDS)
      for (const set of subsets(MARKS))
        for (const unused of [true, false])
          for (const ending of [true, false]) {
            const next = nextMark(listed(applies), rowWith(set, unused), ending);
            expect([next ?? 'none', next ? MARK_SIDE[next] : '']).toEqual(nextInTable(applies, set, unused, ending));
          }
  });

  it('[W1] is never one that the checklist does not ask for, or that is set', () => {
    for (const applies of KINDS)
      for (const asked of subsets(applies))
        for (const set of subsets(MARKS)) {
          const next = nextMark(listed(applies, asked), rowWith(set, false), true);
          expect(next === undefined || (asked.includes(next) && !set.includes(next))).toBe(true);
        }
  });

  it('[W2] is the password only once the record has a last day', () => {
    const row = rowWith(['handed-over', 'logged-in', 'in-our-name'], false);
    expect([nextMark(listed(MARKS), row, false), nextMark(listed(MARKS), row, true)]).toEqual([undefined, 'changed']);
    const record = sampleRecord();
    expect(isEnding(record)).toBe(false);
    expect(isEnding(write(record, SAM, ['r', 'last-day', TODAY]))).toBe(true);
    expect(isEnding(write(record, SAM, ['r', 'last-day', TODAY], ['r', 'started', TODAY]))).toBe(true);
  });
});

describe('open steps', () => {
  it('[W3] are open for the first side that has not ticked, and none for what is not used', () => {
    const both = step(1, { by: ['client', 'developer'] });
    expect(openSides(both, cells({}), false)).toEqual(['client']);
    expect(openSides(both, cells({ 'done-developer': TODAY }), false)).toEqual(['client']);
    expect(openSides(both, cells({ 'done-client': TODAY }), false)).toEqual(['developer']);
    expect(openSides(both, cells({ 'done-client': TODAY, 'done-developer': TODAY }), false)).toEqual([]);
    expect(openSides(both, cells({ 'done-client': false }), false)).toEqual(['client']);
    expect(openSides(both, cells({ unused: true }), false)).toEqual([]);
  });

  it('[W3] of a question are open for every side until it has an answer', () => {
    const asked = question(1, { by: ['client', 'developer'] });
    expect(openSides(asked, cells({}), false)).toEqual(['client', 'developer']);
    expect(openSides(asked, cells({ answer: '' }), false)).toEqual(['client', 'developer']);
    expect(openSides(asked, cells({ answer: 'unsure' }), false)).toEqual([]);
    expect(openSides(asked, cells({ unused: true }), false)).toEqual([]);
  });

  it('[W4] stand in page order, accounts that someone added before the first section that waits', () => {
    const mixed = template([
      section('one', [step(5), account(9)]),
      section('two', [question(2, { by: ['developer'] }), account(1, { start: false })]),
    ]);
    const record = write(sampleRecord(mixed), SAM, ['a-own01', 'name', 'Printer'], [9, 'handed-over', TODAY]);
    expect(described(nextSteps(mixed, record))).toEqual([
      'client i5 step',
      'client i9 logged-in',
      'developer i2 question',
      'developer a-own01 handed-over',
    ]);
    const [one, two] = mixed.sections;
    const waiting = one && two ? template([one, { ...two, waits: true }]) : mixed;
    expect(described(nextSteps(waiting, record))).toEqual(['client i5 step', 'client i9 logged-in', 'developer a-own01 handed-over']);
  });

  it('go from side to side until nothing is left', () => {
    let record = sampleRecord();
    const seen: string[] = [];
    for (let steps = nextSteps(HANDOVER, record); steps[0]; steps = nextSteps(HANDOVER, record)) {
      const next = steps[0];
      const actor = next.side === 'client' ? NORA : SAM;
      seen.push(described([next]).join());
      if (next.kind === 'mark') record = write(record, actor, [next.account.row, next.mark, TODAY]);
      else record = write(record, actor, next.kind === 'step' ? [next.row, `done-${next.side}`, TODAY] : [next.row, 'answer', 'yes']);
      if (seen.length === 10) record = write(record, SAM, ['r', 'last-day', TODAY]);
    }
    expect(seen).toEqual([
      'developer i1 handed-over',
      'client i1 logged-in',
      'client i1 in-our-name',
      'developer i2 handed-over',
      'client i2 logged-in',
      'client i2 in-our-name',
      'developer i10 step',
      'developer i11 step',
      'client i11 step',
      'client i12 question',
      'client i1 changed',
      'client i2 changed',
      'developer i20 step',
      'client i20 step',
      'client i21 step',
    ]);
  });

  it('lists steps and questions that are asked today, in page order', () => {
    expect(activeItems(HANDOVER).map(({ number }) => number)).toEqual([10, 11, 12, 20, 21]);
  });
});

describe('whose turn it is', () => {
  const steps = nextSteps(HANDOVER, write(sampleRecord(), SAM, [1, 'handed-over', TODAY]));
  const only = (side: 'client' | 'developer'): readonly NextStep[] => steps.filter((each) => each.side === side);

  it('[W5] is the reader’s as long as their side has an open step, so that both may have a turn at once', () => {
    expect([whoseTurn(steps, 'client'), whoseTurn(steps, 'developer')]).toEqual(['client', 'developer']);
  });

  it('[W5] is else the other side’s, and nobody’s when nothing is left', () => {
    expect([whoseTurn(only('client'), 'client'), whoseTurn(only('client'), 'developer')]).toEqual(['client', 'client']);
    expect([whoseTurn(only('developer'), 'client'), whoseTurn(only('developer'), 'developer')]).toEqual(['developer', 'developer']);
    expect([whoseTurn([], 'client'), whoseTurn([], 'developer')]).toEqual(['nobody', 'nobody']);
  });
});
