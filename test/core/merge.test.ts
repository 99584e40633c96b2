import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { largerCell, mergeRecords } from '../../src/core/merge.ts';
import { clockOf, rowOf, type Cell, type CellValue, type ChecklistRecord } from '../../src/core/record.ts';
import type { ActorId } from '../../src/core/ids.ts';
import { threeCopies } from './arbitrary-record.ts';
import { NORA, NORA_PHONE, recordId, rowKey, SAM, sampleRecord, textOfRecord, write, type Write } from './sample-records.ts';

vi.setConfig({ testTimeout: 60_000 });

const merged = (a: ChecklistRecord, b: ChecklistRecord): string => textOfRecord(mergeRecords(a, b));
const cell = (value: CellValue, n: number, actor: ActorId): Cell => ({ value, n, actor });

describe('the larger cell', () => {
  it('[G1] has the larger clock, then the later device id, then the larger JSON text of the value', () => {
    const pairs: readonly (readonly [smaller: Cell, larger: Cell])[] = [
      [cell('b', 1, NORA), cell('a', 2, NORA)],
      [cell('b', 9, SAM), cell('a', 10, NORA)],
      [cell('b', 2, NORA), cell('a', 2, SAM)],
      [cell('a', 2, SAM), cell('b', 2, SAM)],
      [cell('1', 2, SAM), cell(1, 2, SAM)],
      [cell(10, 2, SAM), cell(9, 2, SAM)],
      [cell(false, 2, SAM), cell(true, 2, SAM)],
      [cell('Z', 2, SAM), cell('a', 2, SAM)],
      [cell('z', 2, SAM), cell('ä', 2, SAM)],
    ];
    for (const [smaller, larger] of pairs) {
      expect(largerCell(smaller, larger)).toBe(larger);
      expect(largerCell(larger, smaller)).toBe(larger);
    }
  });
});

describe('merging', () => {
  it('[G2] is commutative on any input, forged input included', () => {
    fc.assert(
      fc.property(threeCopies, ([a, b]) => merged(a, b) === merged(b, a)),
      { numRuns: 800 },
    );
  });

  it('[G2] is associative on any input, forged input included', () => {
    fc.assert(
      fc.property(threeCopies, ([a, b, c]) => merged(mergeRecords(a, b), c) === merged(a, mergeRecords(b, c))),
      { numRuns: 800 },
    );
  });

  it('[G2] is idempotent on any input, forged input included', () => {
    const law = ([a, b]: readonly ChecklistRecord[]): void => {
      if (!a || !b) return;
      const once = mergeRecords(a, b);
      expect(merged(a, a)).toBe(textOfRecord(a));
      expect(merged(once, a)).toBe(textOfRecord(once));
      expect(merged(b, once)).toBe(textOfRecord(once));
    };
    fc.assert(fc.property(threeCopies, law), { numRuns: 800 });
  });

  it('[G3] keeps every row, field, device and clock that one copy lacks', () => {
    const law = ([a, b]: readonly ChecklistRecord[]): void => {
      if (!a || !b) return;
      const both = mergeRecords(a, b);
      for (const copy of [a, b]) {
        for (const [key, row] of copy.rows)
          for (const [field, { n }] of row) expect(rowOf(both, key).get(field)?.n).toBeGreaterThanOrEqual(n);
        for (const [observer, clocks] of copy.seen)
          for (const [author, n] of clocks) expect(both.seen.get(observer)?.get(author)).toBeGreaterThanOrEqual(n);
      }
      expect(clockOf(both)).toBe(Math.max(clockOf(a), clockOf(b)));
    };
    fc.assert(fc.property(threeCopies, law), { numRuns: 500 });
  });

  it('[G4] keeps and merges unknown rows, fields and codes', () => {
    const base = sampleRecord();
    const newer = write(base, NORA, ['x-newer', 'y9', 'kept'], [1, 'x1', 'from a newer version']);
    const older = write(base, SAM, [1, 'x1', 'copied on'], [1, 'login', 'office']);
    const both = mergeRecords(newer, older);
    expect(rowOf(both, rowKey('x-newer')).get('y9')?.value).toBe('kept');
    expect(rowOf(both, rowKey('i1')).get('x1')?.value).toBe('copied on');
    expect(rowOf(both, rowKey('i1')).get('login')?.value).toBe('office');
  });

  it('gives an untouched row back as the same object, so that its part of the page stays as it is', () => {
    const base = write(sampleRecord(), SAM, [2, 'login', 'office']);
    const both = mergeRecords(base, write(base, NORA, [1, 'logged-in', 20_800]));
    expect(rowOf(both, rowKey('i2'))).toBe(rowOf(base, rowKey('i2')));
    expect(rowOf(both, rowKey('i1'))).not.toBe(rowOf(base, rowKey('i1')));
  });

  it('takes the later version of the checklist and the stricter format of the two', () => {
    const base = sampleRecord();
    const both = mergeRecords({ ...base, templateVersion: 9 }, { ...base, minEdit: 4 });
    expect([both.id, both.template, both.templateVersion, both.minEdit]).toEqual([recordId('sample-record-01'), 7, 9, 4]);
  });
});

describe('records of different checklists or ids', () => {
  it('[G6] never merge: each stays as it is', () => {
    const base = sampleRecord();
    const others = [
      { ...base, id: recordId('sample-record-02') },
      { ...base, template: 8 },
    ];
    for (const other of others) {
      const written = write(other, NORA, [1, 'login', 'another']);
      expect(mergeRecords(base, written)).toBe(base);
      expect(mergeRecords(written, base)).toBe(written);
    }
  });
});

describe('taking what came back', () => {
  const base = write(sampleRecord(), SAM, [1, 'login', 'office@rye.example'], [1, 'handed-over', 20_779]);
  const valueOf = (record: ChecklistRecord, field: string): CellValue | undefined => rowOf(record, rowKey('i1')).get(field)?.value;

  /** What two copies agree on after each wrote, in this order, without knowing of the other's writing. */
  function apart(ours: readonly Write[], theirs: readonly Write[]): ChecklistRecord {
    return mergeRecords(write(base, SAM, ...ours), write(base, NORA, ...theirs));
  }

  it.each<[field: string, first: CellValue, second: CellValue]>([
    ['logged-in', 20_780, false],
    ['login', 'first', 'second'],
    ['answer', 'yes', 'no'],
    ['note', 'first', 'second'],
    ['listed', false, true],
    ['unused', true, false],
  ])('[G5] takes the later one of two values of %s when the later writer knew the other’s', (field, first, second) => {
    const theirs = write(base, NORA, [1, field, first]);
    const ours = write(mergeRecords(base, theirs), SAM, [1, field, second]);
    expect(valueOf(mergeRecords(theirs, ours), field)).toBe(second);
    expect(valueOf(mergeRecords(ours, theirs), field)).toBe(second);
  });

  it('[G5] takes one of two values that were written without knowing, the same on both copies', () => {
    expect(valueOf(apart([[1, 'login', 'ours']], [[1, 'login', 'theirs']]), 'login')).toBe('ours');
    const more = write(write(base, NORA, [1, 'note', 'x']), NORA, [1, 'login', 'theirs']);
    expect(valueOf(mergeRecords(write(base, SAM, [1, 'login', 'ours']), more), 'login')).toBe('theirs');
  });

  it('[G5] takes what only they wrote, their marks among it', () => {
    const both = apart([[2, 'login', 'ours']], [[1, 'logged-in', 20_781], [1, 'note', 'theirs']]); // prettier-ignore
    expect([valueOf(both, 'logged-in'), valueOf(both, 'note')]).toEqual([20_781, 'theirs']);
  });

  it('[G5] takes back a mark that the reader’s own side cleared on another device', () => {
    const phone = write(write(base, NORA, [1, 'logged-in', 20_781]), NORA_PHONE, [1, 'logged-in', false]);
    const both = mergeRecords(write(base, NORA, [1, 'logged-in', 20_781]), phone);
    expect(valueOf(both, 'logged-in')).toBe(false);
    expect(valueOf(write(both, NORA, [1, 'logged-in', 20_782]), 'logged-in')).toBe(20_782);
  });

  it('[G5] does not offer a shared value again that the reader wrote anew', () => {
    const theirs = write(base, NORA, [1, 'login', 'theirs']);
    const taken = mergeRecords(base, theirs);
    const refused = write(taken, SAM, [1, 'login', 'office@rye.example']);
    expect(textOfRecord(mergeRecords(refused, theirs))).toBe(textOfRecord(refused));
    expect(valueOf(mergeRecords(theirs, refused), 'login')).toBe('office@rye.example');
  });

  it('[G5] undoes a merge by writing old values with new stamps, so that clocks never go back', () => {
    const taken = mergeRecords(base, write(base, NORA, [1, 'logged-in', 20_781]));
    const undone = write(taken, SAM, [1, 'logged-in', '']);
    expect(clockOf(undone)).toBe(clockOf(taken) + 1);
    expect(valueOf(mergeRecords(undone, taken), 'logged-in')).toBe('');
  });
});
