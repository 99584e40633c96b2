import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareRecords } from '../../src/core/compare.ts';
import { addLost, lostInMerge, MAX_LOST, parseLost, refusedValues, toPlainLost, type LostValue } from '../../src/core/lost-values.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { editRecord, rowOf, type CellValue, type ChecklistRecord } from '../../src/core/record.ts';
import { takeChanges } from '../../src/core/take-changes.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { actorRow } from '../../src/core/ids.ts';
import { runs } from '../nightly.ts';
import { NORA, NORA_PHONE, rowKey, SAM, sampleRecord, TODAY, write } from './sample-records.ts';

vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 1_800_000_000_000;
const base = write(sampleRecord(), SAM, [1, 'login', 'first']);

/** What goes, as 'login: first', when one copy is written over another one `ms` later. */
function lost(stored: ChecklistRecord, change: ChecklistRecord, ms = HOUR): readonly string[] {
  return lostInMerge(stored, change, NOW, NOW - ms).map(({ field, cell }) => `${field}: ${String(cell.value)}`);
}

function lostValue(value: CellValue, at = NOW): LostValue {
  return { row: rowKey('i1'), field: 'login', cell: { value, n: 3, actor: NORA }, at };
}

describe('the history of a record', () => {
  it.each<[field: string, before: CellValue, after: CellValue, kept: readonly string[]]>([
    ['login', 'second', 'third', ['login: second']],
    ['note', 'a note', '', ['note: a note']],
    ['renews', TODAY, TODAY + 1, [`renews: ${TODAY}`]],
    ['answer', 'yes', 'no', ['answer: yes']],
    ['logged-in', TODAY, false, [`logged-in: ${TODAY}`]],
    ['x1', 'of a newer version', 'x', ['x1: of a newer version']],
    ['unused', true, false, []],
    ['handed-over', false, TODAY, []],
    ['owner', '', 'Nora', []],
    ['confirms', 12, 13, []],
  ])('[H1] keeps words, days and answers that an edit replaces: %s', (field, before, after, kept) => {
    const stored = write(base, SAM, [1, field, before]);
    expect(lost(stored, write(stored, SAM, [1, field, after]))).toEqual(kept);
    expect(lost(stored, write(stored, NORA, [1, field, after]))).toEqual(kept);
  });

  it('[H1] keeps nothing of devices, nothing that stands, and says when and where it went', () => {
    const stored = write(base, NORA, [actorRow(NORA), 'name', 'laptop'], [2, 'login', 'same']);
    const change = write(stored, NORA, [actorRow(NORA), 'name', 'phone'], [1, 'login', 'second']);
    expect(lostInMerge(stored, change, NOW, 0)).toEqual([
      { row: 'i1', field: 'login', cell: rowOf(base, rowKey('i1')).get('login'), at: NOW },
    ]);
    expect(lost(change, stored)).toEqual([]);
    expect(lost(change, change)).toEqual([]);
  });

  it('[H1] holds at most 200 values, each once, the newest first', () => {
    const many = Array.from({ length: 150 }, (_, at) => lostValue(`old ${at}`));
    const more = Array.from({ length: 100 }, (_, at) => lostValue(`new ${at}`, NOW + 1));
    const all = addLost(many, more);
    expect([all.length, all[0]?.cell.value, all[100]?.cell.value, all.at(-1)?.cell.value]).toEqual([MAX_LOST, 'new 0', 'old 0', 'old 99']);
    expect(addLost(many, [lostValue('old 7', NOW + 2)])).toHaveLength(150);
    expect(addLost(many, [lostValue('old 7', NOW + 2)])[0]).toEqual(lostValue('old 7', NOW + 2));
    expect(addLost([lostValue('1')], [lostValue(1)])).toHaveLength(2);
  });

  it('[H2] takes edits of one cell by one device within ten minutes for one piece of typing', () => {
    const typed = [...'second'].reduce((record, _letter, at) => write(record, SAM, [1, 'login', 'second'.slice(0, at + 1)]), write(base, NORA, [2, 'note', 'x'])); // prettier-ignore
    const again = write(typed, SAM, [1, 'login', 'second.']);
    expect(lost(base, typed, 9 * MINUTE)).toEqual(['login: first']);
    expect(lost(typed, again, 10 * MINUTE - 1)).toEqual([]);
    expect(lost(typed, again, 10 * MINUTE)).toEqual(['login: second']);
    expect(lost(typed, write(typed, NORA, [1, 'login', 'theirs']), 0)).toEqual(['login: second']);
    const between = write(typed, SAM, [2, 'note', 'y']);
    expect(lost(between, write(between, SAM, [1, 'login', 'later']), 0)).toEqual(['login: second']);
  });

  it('[H2] takes what another tab of the same device wrote for no typing', () => {
    const stored = write(write(base, SAM, [1, 'login', 'in one tab']), SAM, [1, 'login', 'in one tab, later']);
    const stale = write(base, SAM, [1, 'login', 'in another tab']);
    expect(lost(stored, stale, 0)).toEqual(['login: in another tab']);
  });

  it('[H3] keeps whichever of two values that crossed does not stand', () => {
    const [ours, theirs] = [write(base, SAM, [1, 'login', 'ours']), write(base, NORA, [1, 'login', 'theirs'])];
    expect(lost(ours, theirs)).toEqual(['login: theirs']);
    expect(lost(theirs, ours)).toEqual(['login: theirs']);
  });

  it('[H3] keeps no value that came and that had been replaced by somebody who knew it', () => {
    const theirs = write(base, NORA, [1, 'login', 'theirs']);
    const knowing = write(theirs, SAM, [1, 'login', 'after theirs']);
    const old = write(theirs, NORA, [2, 'note', 'later']);
    expect(lost(knowing, old)).toEqual([]);
    expect(lost(knowing, write(base, NORA_PHONE, [1, 'login', 'unknown to all']))).toEqual(['login: unknown to all']);
  });

  it('[H3] keeps what came and was not wanted, or did not win', () => {
    const [ours, theirs] = [
      write(base, SAM, [1, 'login', 'ours']),
      write(base, NORA, [1, 'login', 'theirs'], [1, 'note', 'n'], [2, 'unused', true]),
    ];
    const differences = compareRecords(ours, theirs);
    const refused = (chosen: 'mine' | 'theirs'): readonly unknown[] => {
      const after = takeChanges(ours, theirs, SAM, differences.map((difference) => ({ difference, chosen }))); // prettier-ignore
      return refusedValues(differences, after, NOW).map(({ cell }) => cell.value);
    };
    expect([refused('mine'), refused('theirs')]).toEqual([['theirs', 'n'], []]);
    expect(refusedValues(differences, takeChanges(ours, theirs, SAM, []), NOW).map(({ cell }) => cell.value)).toEqual(['theirs']);
  });

  it('[H4] gives a value back by an edit like any other', () => {
    const stored = write(base, SAM, [1, 'login', 'second']);
    const [value] = lostInMerge(base, stored, NOW, 0);
    if (!value) return expect.fail('nothing was kept');
    const back = editRecord(stored, NORA, [{ row: value.row, field: value.field, value: value.cell.value }]);
    expect(rowOf(back, rowKey('i1')).get('login')).toMatchObject({ value: 'first', actor: NORA });
    expect(mergeRecords(back, stored)).toEqual(back);
    expect(lost(stored, back)).toEqual(['login: second']);
  });
});

describe('a stored history', () => {
  const some = [lostValue('a'), lostValue(TODAY, NOW + 5), { ...lostValue('z'), row: rowKey('r'), field: 'note' }];

  it('[H1] is read as it was written', () => {
    expect(parseLost(JSON.parse(JSON.stringify(toPlainLost(some))))).toEqual(some);
    const edges: readonly LostValue[] = [
      lostValue('x'.repeat(LIMITS.text)),
      { ...lostValue(''), at: 0, cell: { value: '', n: 1, actor: NORA } },
      { ...lostValue(1), at: 8_640_000_000_000_000, cell: { value: Number.MIN_SAFE_INTEGER, n: LIMITS.clock, actor: NORA } },
    ];
    expect(parseLost(toPlainLost(edges))).toEqual(edges);
  });

  it('[H1] leaves out what is no lost value, and never throws', () => {
    const [plain] = toPlainLost(some);
    const bad: readonly unknown[] = [
      ...[undefined, null, 1, 'x', {}, [], ['i1']],
      ...[0, 1, 2, 3, 4, 5].map((at) => plain?.with(at, at === 1 ? 7 : 'no such thing'.repeat(at === 2 ? LIMITS.text : 1))),
      ['i1', 'login', { toString: null }, 3, NORA, NOW],
      ['i1', 'login', true, 3, NORA, NOW],
      ['__proto__', 'login', 'a', 3, NORA, NOW],
      ['i1', '__proto__', 'a', 3, NORA, NOW],
      ['i1', 'login', Number.NaN, 3, NORA, NOW],
      ['i1', 'login', 'a', 0, NORA, NOW],
      ['i1', 'login', 'a', LIMITS.clock + 1, NORA, NOW],
      ['i1', 'login', 'a', 3, NORA, Number.NaN],
      ['i1', 'login', 'a', 3, NORA, 1e300],
    ];
    expect(parseLost([...bad, plain])).toEqual([some[0]]);
    for (const junk of bad) expect(parseLost(junk)).toEqual([]);
  });

  it('[H1] of any value at all is at most 200 values that can be stored again', () => {
    const law = (junk: unknown): void => {
      const read = parseLost(junk);
      expect(read.length).toBeLessThanOrEqual(MAX_LOST);
      expect(parseLost(toPlainLost(read))).toEqual(read);
    };
    const nearly = fc.array(fc.tuple(fc.constantFrom('i1', 'r', '', 'I1'), fc.anything(), fc.anything(), fc.anything(), fc.constantFrom(NORA, 'x'), fc.anything()), { maxLength: 3 }); // prettier-ignore
    fc.assert(fc.property(fc.oneof(fc.anything(), nearly), law), { numRuns: runs(2_000) });
    expect(parseLost(Array.from({ length: 500 }, () => ['i1', 'login', 'a', 3, NORA, NOW]))).toHaveLength(MAX_LOST);
  });
});
