import { describe, expect, it } from 'vitest';
import { changesSinceCopy, copyWords, isCopyDue } from '../../src/core/copies.ts';
import { actorRow } from '../../src/core/ids.ts';
import { clockOf, type ChecklistRecord } from '../../src/core/record.ts';
import { NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';

const base = sampleRecord();

/** The record after so many more edits. */
function edited(record: ChecklistRecord, edits: number): ChecklistRecord {
  let more = record;
  for (let at = 1; at <= edits; at += 1) more = write(more, at % 2 ? SAM : NORA, [100 + at, 'note', `${at}`]);
  return more;
}

describe('the changes since the last copy', () => {
  it('[C2] are none for a list that was just started', () => {
    expect(changesSinceCopy(base, 0)).toBe(0);
  });

  it('[C2] are what anybody wrote after it', () => {
    const record = write(write(base, SAM, [1, 'login', 'office'], [1, 'owner', 'Nora']), NORA, [2, 'logged-in', TODAY]);
    expect([0, clockOf(base), clockOf(base) + 1, clockOf(record)].map((copiedAt) => changesSinceCopy(record, copiedAt))).toEqual([
      3, 3, 1, 0,
    ]);
  });

  it('[C2] leave out devices and fingerprints, and count once what belongs together', () => {
    const record = write(base, SAM, [actorRow(SAM), 'side', 'client'], [1, 'confirms', 7], [1, 'kept', 'safe'], [1, 'kept-note', 'office']);
    expect(changesSinceCopy(record, 0)).toBe(1);
  });

  it('[C2] are said in one line', () => {
    expect(copyWords(edited(base, 7), 0)).toBe('Changes since your last copy: 7');
    expect(copyWords(base, clockOf(base))).toBe('Changes since your last copy: 0');
  });
});

describe('a copy', () => {
  it.each([
    [9, 10, 0],
    [24, 25, clockOf(base)],
  ])('[C3] is due not after %i changes but after %i, where the last one was at clock %i', (few, enough, copiedAt) => {
    expect([isCopyDue(edited(base, few), copiedAt), isCopyDue(edited(base, enough), copiedAt)]).toEqual([false, true]);
  });
});
