// Undo must be private: the other side must never hear of a merge that was taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../src/core/compare.ts';
import { actorOfRow } from '../../src/core/ids.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import { editRecord, type ChecklistRecord, type Edit } from '../../src/core/record.ts';
import { takeChanges, type Chosen } from '../../src/core/take-changes.ts';
import { undoMerge } from '../../src/core/undo-merge.ts';
import { printFigure, runs } from '../nightly.ts';
import { NORA, rowKey, SAM, sampleRecord, TODAY } from './sample-records.ts';

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    row: fc.constantFrom('i1', 'i2', 'a-own01').map(rowKey),
    field: fc.constantFrom('login', 'note', 'owner'),
    value: fc.constantFrom('', 'office', 'shop', 'home'),
  }),
  fc.record({
    row: fc.constantFrom('i1', 'i2', 'a-own01').map(rowKey),
    field: fc.constantFrom('listed', 'unused'),
    value: fc.boolean(),
  }),
  fc.record({ row: fc.constantFrom('i1', 'i2').map(rowKey), field: fc.constant('logged-in'), value: fc.constantFrom(TODAY, TODAY + 1) }),
);

const edits = fc.array(edit, { maxLength: 6 });
const choices = fc.array(fc.constantFrom<Chosen>('mine', 'theirs'), { minLength: 12, maxLength: 12 });

const play = (record: ChecklistRecord, actor: typeof SAM, all: readonly Edit[]): ChecklistRecord =>
  all.reduce((next, each) => editRecord(next, actor, [each]), record);

/** Everything but the rows of devices, of which one carries the clock on. */
const withoutDevices = (record: ChecklistRecord) =>
  toPlainRecord({ ...record, rows: new Map([...record.rows].filter(([row]) => !actorOfRow(row))) });

const valuesOf = ({ rows }: ChecklistRecord) =>
  [...rows]
    .filter(([row]) => !actorOfRow(row))
    .map(
      ([row, cells]) =>
        [
          row,
          [...cells]
            .map(([field, { value }]) => `${field} ${value}`)
            .sort()
            .join(),
        ] as const,
    )
    .filter(([, cells]) => cells !== '')
    .sort();

/** The other side's marks cannot be refused (D5). */
function merge(before: ChecklistRecord, received: ChecklistRecord, chosen: readonly Chosen[]): ChecklistRecord {
  const all = compareRecords(before, received).map((difference, at) => ({
    difference,
    chosen: difference.field === 'logged-in' ? ('theirs' as const) : (chosen[at] ?? 'theirs'),
  }));
  return takeChanges(before, received, SAM, all);
}

describe('a merge that is undone', () => {
  it('[D8] leaves the record as it was where everything was taken', () => {
    const count = runs(3_000);
    const law = (base: readonly Edit[], mine: readonly Edit[], theirs: readonly Edit[]): void => {
      const shared = play(sampleRecord(), SAM, base);
      const [before, received] = [play(shared, SAM, mine), play(shared, NORA, theirs)];
      const after = takeChanges(before, received, SAM, []);
      expect(withoutDevices(undoMerge(after, before, after, SAM))).toEqual(withoutDevices(before));
    };
    fc.assert(fc.property(edits, edits, edits, law), { numRuns: count });
    printFigure(`merges undone: ${count}, 0 left a trace`);
  });

  it('[D8] with choices shows what it showed, offers the same link again, and tells the other side nothing of it', () => {
    const law = (base: readonly Edit[], mine: readonly Edit[], theirs: readonly Edit[], chosen: readonly Chosen[]): void => {
      const shared = play(sampleRecord(), SAM, base);
      const [before, received] = [play(shared, SAM, mine), play(shared, NORA, theirs)];
      const after = merge(before, received, chosen);
      const undone = undoMerge(after, before, after, SAM);
      expect(withoutDevices(undone)).toEqual(withoutDevices(before));
      expect(compareRecords(undone, received)).toEqual(compareRecords(before, received));
      expect(compareRecords(received, undone)).toEqual(compareRecords(received, before));
    };
    fc.assert(fc.property(edits, edits, edits, choices, law), { numRuns: runs(3_000) });
  });

  it('[D8] keeps what was edited since, and takes no stamp a second time', () => {
    const law = (mine: readonly Edit[], theirs: readonly Edit[], chosen: readonly Chosen[], since: readonly Edit[]): void => {
      const [before, received] = [play(sampleRecord(), SAM, mine), play(sampleRecord(), NORA, theirs)];
      const after = merge(before, received, chosen);
      const now = play(after, SAM, since);
      const undone = play(undoMerge(now, before, after, SAM), SAM, [{ row: rowKey('i2'), field: 'purpose', value: 'afterwards' }]);
      const stamps = new Map<string, string>();
      for (const { rows } of [after, now, undone])
        for (const [row, cells] of rows)
          for (const [field, { n, actor, value }] of cells) {
            const key = `${row} ${field} ${n} ${actor}`;
            expect(stamps.get(key) ?? String(value)).toBe(String(value));
            stamps.set(key, String(value));
          }
      for (const [row, cells] of now.rows)
        for (const [field, cell] of cells)
          if (after.rows.get(row)?.get(field) !== cell && !actorOfRow(row)) expect(undone.rows.get(row)?.get(field)).toEqual(cell);
    };
    fc.assert(fc.property(edits, edits, choices, edits, law), { numRuns: runs(3_000) });
  });

  it('[D8] gives the values of before where the other side only ticked', () => {
    const received = play(sampleRecord(), NORA, [{ row: rowKey('i1'), field: 'logged-in', value: TODAY }]);
    const after = merge(sampleRecord(), received, []);
    expect(valuesOf(after)).not.toEqual(valuesOf(sampleRecord()));
    expect(valuesOf(undoMerge(after, sampleRecord(), after, SAM))).toEqual(valuesOf(sampleRecord()));
  });
});
