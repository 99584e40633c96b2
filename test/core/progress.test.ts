import { describe, expect, it } from 'vitest';
import { stepsDone, tallyOf } from '../../src/core/progress.ts';
import { NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { CHECK_UP, HANDOVER, question, section, step, template } from './sample-templates.ts';

describe('the tally', () => {
  it('[P1] counts held keys out of listed accounts that are used', () => {
    const record = write(
      sampleRecord(),
      NORA,
      ...([1, 2, 3] as const).flatMap((number) => [[number, 'logged-in', TODAY] as const, [number, 'in-our-name', TODAY] as const]),
      [2, 'changed', TODAY],
      ['a-own01', 'login', 'printer'],
      ['a-own02', 'unused', true],
      ['a-own03', 'name', 'Fax'],
      ['a-own04', 'handed-over', TODAY],
    );
    const { held, of, states } = tallyOf(HANDOVER, record);
    expect([held, of]).toEqual([3, 6]);
    expect(Object.fromEntries(states)).toEqual({ yours: 2, clean: 1, dev: 1, unused: 1, unlisted: 1, both: 1 });
  });

  it('[P1] is 0 of 0 with no accounts, and with none that is used', () => {
    expect(tallyOf(CHECK_UP, sampleRecord(CHECK_UP))).toEqual({ held: 0, of: 0, states: new Map() });
    const unused = write(sampleRecord(), SAM, [1, 'unused', true], [2, 'listed', false]);
    expect(tallyOf(HANDOVER, unused)).toEqual({ held: 0, of: 0, states: new Map([['unused', 1]]) });
  });
});

describe('the count of steps', () => {
  const both = template([section('one', [step(1, { by: ['client', 'developer'] }), step(2), question(3), step(4, { ending: true })])]);

  it('[P2] takes a step as done when every side has ticked it, and a question when it has an answer', () => {
    const record = sampleRecord(both);
    expect(stepsDone(both, record)).toEqual({ done: 0, of: 4 });
    const half = write(record, NORA, [1, 'done-client', TODAY], [2, 'done-client', TODAY], [3, 'answer', 'na']);
    expect(stepsDone(both, half)).toEqual({ done: 2, of: 4 });
    expect(stepsDone(both, write(half, SAM, [1, 'done-developer', TODAY]))).toEqual({ done: 3, of: 4 });
  });

  it('[P2] takes a cleared tick as open and leaves out what is not used', () => {
    const record = write(sampleRecord(both), NORA, [2, 'done-client', false], [3, 'answer', ''], [4, 'unused', true]);
    expect(stepsDone(both, record)).toEqual({ done: 0, of: 3 });
  });
});
