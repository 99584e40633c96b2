import { describe, expect, it } from 'vitest';
import { compareRecords, isFarAhead, isSame, isWrittenElsewhere } from '../../src/core/compare.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { clockOf, FORMAT, rowOf, type CellValue, type ChecklistRecord } from '../../src/core/record.ts';
import { takeChanges } from '../../src/core/take-changes.ts';
import { takeProblem } from '../../src/core/take-problem.ts';
import { actorRow } from '../../src/core/ids.ts';
import { NORA, NORA_PHONE, recordId, rowKey, SAM, SAM_PHONE, sampleRecord, TODAY, write } from './sample-records.ts';

const base = write(sampleRecord(), SAM, [1, 'login', 'office@rye.example']);

/** What is shown, in short: 'i1 login mine!' where the reader's own value wins a conflict. */
function shown(held: ChecklistRecord, received: ChecklistRecord): readonly string[] {
  return compareRecords(held, received).map(({ row, field, winner, isConflict }) => `${row} ${field} ${winner}${isConflict ? '!' : ''}`);
}

describe('what would change', () => {
  it.each<[a: CellValue | undefined, b: CellValue | undefined, same: boolean]>([
    [undefined, '', true],
    [undefined, false, true],
    ['', false, true],
    ['a', 'a', true],
    [TODAY, TODAY, true],
    [undefined, 'a', false],
    ['', TODAY, false],
    [false, true, false],
    [1, '1', false],
    [0, false, false],
  ])('[D1] takes %j and %j for the same: %j', (a, b, same) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([same, same]);
  });

  it('[D1] is every cell that would show something else here, and nothing that would not', () => {
    const theirs = write(base, NORA, [1, 'login', 'nora@rye.example'], [1, 'logged-in', TODAY], [2, 'note', ''], [2, 'handed-over', false]);
    expect(shown(base, theirs)).toEqual(['i1 login theirs', 'i1 logged-in theirs']);
    expect(shown(theirs, base)).toEqual([]);
    expect(shown(theirs, theirs)).toEqual([]);
  });

  it('[D1] leaves out device rows and fingerprints', () => {
    const theirs = write(base, NORA, [actorRow(NORA_PHONE), 'side', 'client'], [1, 'confirms', 12], [1, 'side', 'client']);
    expect(shown(base, theirs)).toEqual([]);
  });

  it('[D1] [A1] follows the list as it is shown, not the cell alone', () => {
    const off = write(base, SAM, [1, 'listed', false]);
    const back = write(off, SAM, [1, 'note', 'still used']);
    expect(shown(back, write(back, NORA, [1, 'listed', false]))).toEqual(['i1 listed theirs']);
    expect(shown(back, write(back, NORA, [1, 'listed', true]))).toEqual([]);
    expect(shown(write(base, SAM, [3, 'login', 'x']), write(write(base, SAM, [3, 'login', 'x']), NORA, [3, 'listed', false]))).toEqual([
      'i3 listed theirs',
    ]);
  });

  it('[D1] [G6] is nothing between different records or checklists', () => {
    const theirs = write(base, NORA, [1, 'login', 'nora@rye.example']);
    expect(shown({ ...base, id: recordId('sample-record-02') }, theirs)).toEqual([]);
    expect(shown({ ...base, template: 8 }, theirs)).toEqual([]);
  });
});

describe('a conflict', () => {
  const ours = write(base, SAM, [1, 'login', 'ours']);
  const theirs = write(base, NORA, [1, 'login', 'theirs']);

  it('[D2] is a cell that both wrote without knowing of each other, on either copy', () => {
    expect(shown(ours, theirs)).toEqual(['i1 login mine!']);
    expect(shown(theirs, ours)).toEqual(['i1 login theirs!']);
  });

  it.each<[what: string, held: ChecklistRecord, received: ChecklistRecord]>([
    ['only one side wrote', base, theirs],
    ['the later writer knew the other value', ours, write(mergeRecords(base, ours), NORA, [1, 'login', 'theirs'])],
    ['the same device wrote both', ours, write(ours, SAM, [1, 'login', 'again'])],
    ['both wrote the same', ours, write(base, NORA, [1, 'login', 'ours'])],
    ['both emptied it', write(base, SAM, [1, 'login', '']), write(base, NORA, [1, 'login', false])],
  ])('[D2] is none where %s', (_what, held, received) => {
    expect(compareRecords(held, received).filter(({ isConflict }) => isConflict)).toEqual([]);
    expect(compareRecords(received, held).filter(({ isConflict }) => isConflict)).toEqual([]);
  });

  it('[D2] is shown once: whoever has seen both has chosen, for everybody', () => {
    const settled = takeChanges(ours, theirs, SAM, []);
    expect(shown(settled, theirs)).toEqual([]);
    expect(shown(theirs, settled)).toEqual(['i1 login theirs']);
    const phone = write(base, NORA_PHONE, [1, 'login', 'a third one']);
    expect(shown(settled, phone)).toEqual(['i1 login mine!']);
  });

  it('[D2] is settled by a third device that brought both together', () => {
    const third = takeChanges(takeChanges(base, ours, SAM_PHONE, []), theirs, SAM_PHONE, []);
    expect(shown(theirs, third)).toEqual(['i1 login theirs']);
    expect(shown(takeChanges(ours, third, SAM, []), theirs)).toEqual([]);
  });

  it('[D2] knows what reached a writer through somebody else', () => {
    const phone = takeChanges(base, ours, SAM_PHONE, []);
    const nora = takeChanges(base, phone, NORA, []);
    expect(shown(ours, write(nora, NORA, [1, 'login', 'knowing']))).toEqual(['i1 login theirs']);
  });
});

describe('a suspicious copy', () => {
  it.each([
    [2 ** 20, false],
    [2 ** 20 + 1, true],
  ])('[D6] is %i clocks ahead: %s', (ahead, suspicious) => {
    const row = new Map(rowOf(base, rowKey('i1'))).set('login', { value: 'x', n: clockOf(base) + ahead, actor: NORA });
    expect(isFarAhead(base, { ...base, rows: new Map(base.rows).set(rowKey('i1'), row) })).toBe(suspicious);
    expect(isFarAhead(base, base)).toBe(false);
  });

  it.each<[what: string, received: ChecklistRecord, problem: string | undefined]>([
    ['another copy', write(base, NORA, [1, 'login', 'x']), undefined],
    ['another record', { ...base, id: recordId('sample-record-02') }, 'anotherRecord'],
    ['another checklist', { ...base, template: 8 }, 'anotherRecord'],
    ['a newer version', { ...base, minEdit: FORMAT + 1 }, 'tooNew'],
  ])('[D6] %s is taken or not for one reason', (_what, received, problem) => {
    expect(takeProblem(base, received)).toBe(problem);
  });
});

describe('a copied storage', () => {
  const mine = write(base, SAM, [1, 'login', 'mine']);

  it('[D7] has written as this device what this device never wrote', () => {
    const elsewhere = write(base, SAM, [2, 'login', 'in the copy']);
    expect(isWrittenElsewhere(base, elsewhere, SAM)).toBe(true);
    expect(isWrittenElsewhere(mine, elsewhere, SAM)).toBe(true);
    expect(isWrittenElsewhere(mine, write(base, SAM, [1, 'login', 'in the copy']), SAM)).toBe(true);
    expect(isWrittenElsewhere(mine, write(base, SAM, [1, 'login', 'later in the order']), SAM)).toBe(true);
    const busy = write(write(mine, NORA, [1, 'note', 'x']), NORA, [1, 'note', 'y']);
    expect(isWrittenElsewhere(busy, write(write(base, SAM, [2, 'note', 'a']), SAM, [2, 'login', 'small clock']), SAM)).toBe(true);
  });

  it('[D7] is not suspected where everything under this id stands here, or was replaced here', () => {
    const theirs = write(mine, NORA, [1, 'login', 'theirs']);
    expect(isWrittenElsewhere(mine, base, SAM)).toBe(false);
    expect(isWrittenElsewhere(mine, theirs, SAM)).toBe(false);
    expect(isWrittenElsewhere(takeChanges(mine, theirs, SAM, []), mine, SAM)).toBe(false);
    expect(isWrittenElsewhere(mine, write(mine, NORA, [2, 'login', 'x']), NORA)).toBe(true);
  });
});
