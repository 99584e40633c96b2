import { describe, expect, it } from 'vitest';
import { ACCOUNT_TEXTS } from '../../src/core/fields.ts';
import { fingerprintOf, isAnother } from '../../src/core/fingerprint.ts';
import { itemRow } from '../../src/core/ids.ts';
import { factEdits, isChangedSince, isMarked, isMet, isTooEarly, markDay, markEdits, stillRight } from '../../src/core/marks.ts';
import { editRecord, rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { MARK_SIDE, MARKS, type MarkName } from '../../src/core/template.ts';
import { cells, NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';

function mark(record: ChecklistRecord, name: MarkName, day: number | undefined): ChecklistRecord {
  return editRecord(record, NORA, markEdits(itemRow(1), rowOf(record, itemRow(1)), name, day));
}

describe('a mark', () => {
  it('[K1] is the developer’s statement or the client’s', () => {
    expect(MARKS.map((name) => [name, MARK_SIDE[name]])).toEqual([
      ['handed-over', 'developer'],
      ['logged-in', 'client'],
      ['in-our-name', 'client'],
      ['changed', 'client'],
    ]);
  });

  it('[K1] holds the day on which it was set, and false once it is cleared', () => {
    const marked = mark(sampleRecord(), 'handed-over', TODAY);
    expect([markDay(rowOf(marked, itemRow(1)), 'handed-over'), isMarked(rowOf(marked, itemRow(1)), 'handed-over')]).toEqual([TODAY, true]);
    const cleared = mark(marked, 'handed-over', undefined);
    expect(rowOf(cleared, itemRow(1)).get('handed-over')?.value).toBe(false);
    expect(isMarked(rowOf(cleared, itemRow(1)), 'handed-over')).toBe(false);
    expect(isMarked(cells({ 'handed-over': 0 }), 'handed-over')).toBe(true);
  });

  it('[K2] is met when it is set or does not apply', () => {
    expect(isMet(cells({}), ['logged-in'], 'logged-in')).toBe(false);
    expect(isMet(cells({ 'logged-in': TODAY }), ['logged-in'], 'logged-in')).toBe(true);
    expect(isMet(cells({}), ['in-our-name'], 'logged-in')).toBe(true);
  });

  it('[K6] of a changed password gives a warning before the client has logged in, and is not refused', () => {
    expect(isTooEarly(cells({}), MARKS, 'changed')).toBe(true);
    expect(isTooEarly(cells({ 'logged-in': TODAY }), MARKS, 'changed')).toBe(false);
    expect(isTooEarly(cells({}), ['in-our-name', 'changed'], 'changed')).toBe(false);
    expect(MARKS.filter((name) => isTooEarly(cells({}), MARKS, name))).toEqual(['changed']);
    expect(isMarked(rowOf(mark(sampleRecord(), 'changed', TODAY), itemRow(1)), 'changed')).toBe(true);
  });
});

describe('what a mark confirms', () => {
  const base = write(
    sampleRecord(),
    SAM,
    [1, 'service', 'Gull'],
    [1, 'address', 'my.gull.example'],
    [1, 'login', 'office'],
    [1, 'owner', 'Nora'],
  );

  it.each(ACCOUNT_TEXTS)('[K7] differs once the %s is changed, and fits again once it is changed back', (field) => {
    const marked = mark(base, 'logged-in', TODAY);
    const before = rowOf(base, itemRow(1)).get(field)?.value ?? '';
    expect(isChangedSince(rowOf(marked, itemRow(1)))).toBe(false);
    const changed = write(marked, SAM, [1, field, 'other']);
    expect(isChangedSince(rowOf(changed, itemRow(1)))).toBe(true);
    expect(isChangedSince(rowOf(write(changed, SAM, [1, field, before]), itemRow(1)))).toBe(false);
  });

  it.each(['logged-in', 'in-our-name', 'changed'] as const)('[K7] is kept with %s, until no mark of the client is left', (name) => {
    const changed = write(mark(base, name, TODAY), SAM, [1, 'login', 'other']);
    expect(isChangedSince(rowOf(changed, itemRow(1)))).toBe(true);
    expect(isChangedSince(rowOf(mark(changed, name, undefined), itemRow(1)))).toBe(false);
    expect(isChangedSince(rowOf(mark(changed, name, TODAY + 1), itemRow(1)))).toBe(false);
  });

  it('[K7] is nothing for the developer’s mark, a cleared one and a change of another field', () => {
    expect(markEdits(itemRow(1), cells({}), 'handed-over', TODAY)).toHaveLength(1);
    expect(markEdits(itemRow(1), cells({}), 'logged-in', undefined)).toHaveLength(1);
    expect(markEdits(itemRow(1), cells({}), 'logged-in', TODAY).map(({ field }) => field)).toEqual(['logged-in', 'confirms']);
    expect(isChangedSince(rowOf(write(mark(base, 'logged-in', TODAY), SAM, [1, 'note', 'new']), itemRow(1)))).toBe(false);
    expect(isChangedSince(cells({ 'logged-in': TODAY }))).toBe(false);
  });
});

describe('a fingerprint', () => {
  it('[K7] keeps 12 bits of FNV-1a for each text, 0 for an empty one', () => {
    expect([fingerprintOf([]), fingerprintOf(['', '']), fingerprintOf(['a'])]).toEqual([0, 0, (0xe40c292c % 4095) + 1]);
    expect(fingerprintOf(['a', ''])).toBe(fingerprintOf(['a']) * 4096);
    expect(fingerprintOf(['a', 'b', 'c', 'd'])).toBeLessThan(2 ** 48);
  });

  it('[K7] sees a known text that became another or none, and not one that was filled in', () => {
    const before = fingerprintOf(['a', '', 'c', '']);
    expect(isAnother(before, fingerprintOf(['a', 'new', 'c', 'new']), 4)).toBe(false);
    expect(isAnother(before, fingerprintOf(['a', '', 'other', '']), 4)).toBe(true);
    expect(isAnother(before, fingerprintOf(['', '', 'c', '']), 4)).toBe(true);
  });
});

describe('what the client confirmed', () => {
  const confirmed = cells({ 'logged-in': TODAY, login: 'office', confirms: fingerprintOf(['', '', 'office', '']) });

  it('[K7] is confirmed anew when the client’s own side writes', () => {
    expect(factEdits(itemRow(1), confirmed, 'login', 'shop', true)).toEqual([
      { row: itemRow(1), field: 'login', value: 'shop' },
      { row: itemRow(1), field: 'confirms', value: fingerprintOf(['', '', 'shop', '']) },
    ]);
    expect(factEdits(itemRow(1), confirmed, 'login', 'shop', false)).toHaveLength(1);
    expect(factEdits(itemRow(1), cells({ login: 'office' }), 'login', 'shop', true)).toHaveLength(1);
  });

  it('[K7] stays in doubt until the client says that it is still right', () => {
    const changed = cells({ 'logged-in': TODAY, login: 'shop', confirms: fingerprintOf(['', '', 'office', '']) });
    expect(isChangedSince(changed)).toBe(true);
    expect(factEdits(itemRow(1), changed, 'owner', 'Nora', true)).toHaveLength(1);
    const { value } = stillRight(itemRow(1), changed);
    expect(isChangedSince(cells({ 'logged-in': TODAY, login: 'shop', confirms: value }))).toBe(false);
  });
});
