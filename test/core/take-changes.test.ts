import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../src/core/compare.ts';
import { isListed } from '../../src/core/listed.ts';
import { clockOf, editRecord, FORMAT, rowOf, sideOf, type CellValue, type ChecklistRecord } from '../../src/core/record.ts';
import { takeChanges, valuesBack, type Chosen } from '../../src/core/take-changes.ts';
import { actorRow } from '../../src/core/ids.ts';
import { NORA, NORA_PHONE, rowKey, SAM, sampleRecord, TODAY, write } from './sample-records.ts';

const base = write(sampleRecord(), SAM, [1, 'login', 'office@rye.example']);

const valueOf = (record: ChecklistRecord, row: string, field: string): CellValue | undefined =>
  rowOf(record, rowKey(row)).get(field)?.value;

/** Takes a copy with the same choice for every cell. */
function take(held: ChecklistRecord, received: ChecklistRecord, chosen: Chosen): ChecklistRecord {
  const choices = compareRecords(held, received).map((difference) => ({ difference, chosen }));
  return takeChanges(held, received, SAM, choices);
}

describe('taking changes', () => {
  const theirs = write(base, NORA, [1, 'login', 'theirs'], [2, 'note', 'theirs']);

  it('[G5] writes nothing where the reader takes it all, and tells that it came', () => {
    const after = take(base, theirs, 'theirs');
    expect([valueOf(after, 'i1', 'login'), clockOf(after)]).toEqual(['theirs', clockOf(theirs)]);
    expect(after.seen.get(SAM)?.get(NORA)).toBe(clockOf(theirs));
  });

  it('[G5] writes the reader’s values anew, with one stamp, so that the same link offers nothing', () => {
    const after = take(base, theirs, 'mine');
    expect([valueOf(after, 'i1', 'login'), valueOf(after, 'i2', 'note')]).toEqual(['office@rye.example', '']);
    expect(rowOf(after, rowKey('i1')).get('login')).toEqual({ value: 'office@rye.example', n: clockOf(theirs) + 1, actor: SAM });
    expect(compareRecords(after, theirs)).toEqual([]);
    expect(compareRecords(theirs, after).map(({ winner, isConflict }) => [winner, isConflict])).toEqual([
      ['theirs', false],
      ['theirs', false],
    ]);
  });

  it.each<[Chosen, CellValue]>([
    ['mine', 'ours'],
    ['theirs', 'theirs'],
  ])('[D2] lets %s stand in a conflict, whichever of the two has the larger stamp', (chosen, value) => {
    const ours = write(base, SAM, [1, 'login', 'ours']);
    for (const received of [theirs, write(write(base, NORA, [2, 'note', 'x']), NORA, [1, 'login', 'theirs'])]) {
      const after = take(ours, received, chosen);
      expect(valueOf(after, 'i1', 'login')).toBe(value);
      expect(compareRecords(after, received)).toEqual([]);
    }
  });

  it('[D5] keeps off the list what was off it, when a value there is kept as it is', () => {
    const off = write(base, SAM, [1, 'listed', false]);
    const received = write(write(base, NORA, [2, 'note', 'first']), NORA, [1, 'note', 'still used']);
    const after = take(off, received, 'mine');
    expect([isListed(rowOf(after, rowKey('i1'))), valueOf(after, 'i1', 'note')]).toEqual([false, '']);
  });

  it('[D5] puts it on the list where some of what was written there is taken', () => {
    const off = write(base, SAM, [1, 'listed', false], [2, 'listed', false]);
    const received = write(write(base, NORA, [21, 'note', 'first']), NORA, [1, 'note', 'a'], [1, 'owner', 'b'], [2, 'note', 'c']);
    const choices = compareRecords(off, received).map((difference) => {
      return { difference, chosen: difference.field === 'owner' ? ('theirs' as const) : ('mine' as const) };
    });
    const after = takeChanges(off, received, SAM, choices);
    expect(['i1', 'i2'].map((row) => isListed(rowOf(after, rowKey(row))))).toEqual([true, false]);
    expect([valueOf(after, 'i1', 'note'), valueOf(after, 'i1', 'owner'), valueOf(after, 'i2', 'note')]).toEqual(['', 'b', '']);
  });

  it.each<[Chosen, boolean]>([
    ['mine', false],
    ['theirs', true],
  ])('[D2] lets %s decide about the list where both wrote about it, whatever else came', (chosen, listed) => {
    const off = write(write(base, SAM, [2, 'note', 'x']), SAM, [1, 'listed', false]);
    const received = write(write(write(base, NORA, [1, 'listed', false]), NORA, [1, 'listed', true]), NORA, [1, 'confirms', 7]);
    const after = take(off, received, chosen);
    expect([isListed(rowOf(after, rowKey('i1'))), compareRecords(after, received)]).toEqual([listed, []]);
  });

  it('[D5] keeps on the list what was on it, by whichever cell', () => {
    const unlisted = write(base, SAM, [3, 'login', 'written without listing it']);
    const received = write(unlisted, NORA, [3, 'listed', false]);
    expect(isListed(rowOf(take(unlisted, received, 'mine'), rowKey('i3')))).toBe(true);
    expect(isListed(rowOf(take(unlisted, received, 'theirs'), rowKey('i3')))).toBe(false);
  });

  it('[G6] [M4] changes nothing where the copy cannot be taken', () => {
    expect(takeChanges(base, { ...theirs, template: 8 }, SAM, [])).toBe(base);
    expect(takeChanges(base, { ...theirs, minEdit: FORMAT + 1 }, SAM, [])).toBe(base);
  });
});

describe('bringing a whole version back', () => {
  const received = write(
    write(base, NORA_PHONE, [actorRow(NORA_PHONE), 'side', 'client'], [1, 'login', 'theirs'], [1, 'logged-in', TODAY]),
    NORA,
    ['a-own01', 'listed', true],
    ['a-own01', 'name', 'Fax'],
  );
  const undo = (before: ChecklistRecord, after: ChecklistRecord): ChecklistRecord => editRecord(after, SAM, valuesBack(before, after));

  it('[H4] writes the values of before with new stamps, and devices that came stay', () => {
    const after = take(base, received, 'theirs');
    const undone = undo(base, after);
    expect([valueOf(undone, 'i1', 'login'), valueOf(undone, 'i1', 'logged-in')]).toEqual(['office@rye.example', '']);
    expect(isListed(rowOf(undone, rowKey('a-own01')))).toBe(false);
    expect([clockOf(undone), sideOf(undone, NORA_PHONE)]).toEqual([clockOf(after) + 1, 'client']);
  });

  it('[H4] is final: the same link offers nothing new', () => {
    const undone = undo(base, take(base, received, 'theirs'));
    expect(compareRecords(undone, received)).toEqual([]);
    expect(valuesBack(base, undone)).toEqual([]);
  });

  it('[H4] takes an account off the list again that came back, and puts one back that went off it', () => {
    const off = write(base, SAM, [1, 'listed', false]);
    const about = write(write(base, NORA, [2, 'note', 'first']), NORA, [1, 'note', 'still used']);
    const back = take(off, about, 'theirs');
    expect([isListed(rowOf(back, rowKey('i1'))), isListed(rowOf(undo(off, back), rowKey('i1')))]).toEqual([true, false]);
    const gone = take(base, write(base, NORA, [1, 'listed', false]), 'theirs');
    expect([isListed(rowOf(gone, rowKey('i1'))), isListed(rowOf(undo(base, gone), rowKey('i1')))]).toEqual([false, true]);
    expect(valueOf(undo(base, gone), 'i1', 'login')).toBe('office@rye.example');
  });

  it('[H4] puts no step on a list', () => {
    const ticked = take(base, write(base, NORA, [11, 'done-client', TODAY], [12, 'answer', 'yes']), 'theirs');
    expect(valuesBack(base, ticked).map(({ field }) => field)).toEqual(['done-client', 'answer']);
  });
});
