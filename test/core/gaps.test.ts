import { describe, expect, it } from 'vitest';
import { hasGaps, rankGaps } from '../../src/core/gaps.ts';
import { NORA, sampleRecord, write, type Write } from './sample-records.ts';
import { account, CHECK_UP, HANDOVER, question, section, template } from './sample-templates.ts';

function ranked(...writes: readonly Write[]) {
  const { today, week, covered, open } = rankGaps(CHECK_UP, write(sampleRecord(CHECK_UP), NORA, ...writes));
  const numbers = (items: typeof today): number[] => items.map(({ number }) => number);
  return { today: numbers(today), week: numbers(week), covered: numbers(covered), open };
}

describe('gaps', () => {
  it('[Q1] end a checklist of questions alone, some with a gap', () => {
    expect(hasGaps(CHECK_UP)).toBe(true);
    expect(hasGaps(HANDOVER)).toBe(false);
    expect(hasGaps(template([section('one', [question(1), question(2)])]))).toBe(false);
    expect(hasGaps(template([section('one', [question(1, { gap: 'week' }), account(2)])]))).toBe(false);
    expect(hasGaps(template([section('one', [question(1, { gap: 'week' }), question(2)])]))).toBe(true);
    expect(hasGaps(template([]))).toBe(false);
  });

  it('[Q2] stand under today or this week, No before Not sure, in page order', () => {
    expect(ranked([1, 'answer', 'unsure'], [4, 'answer', 'no'], [2, 'answer', 'no'], [5, 'answer', 'unsure'])).toEqual({
      today: [4, 1],
      week: [2, 5],
      covered: [],
      open: 1,
    });
  });

  it('[Q2] are none for Yes, Does not apply, not used and questions without an answer', () => {
    expect(ranked([1, 'answer', 'yes'], [2, 'answer', 'na'], [4, 'answer', 'no'], [4, 'unused', true])).toEqual({
      today: [],
      week: [],
      covered: [1],
      open: 2,
    });
  });

  it('[Q2] are none for a No that is as good as a Yes', () => {
    expect(ranked([3, 'answer', 'no'])).toEqual({ today: [], week: [], covered: [], open: 4 });
  });
});
