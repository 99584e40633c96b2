// Copies as a forger would write them: the laws of the merge, clocks that claim too much, and a preview that hides nothing.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listedAccounts } from '../../src/core/accounts.ts';
import { changesOf } from '../../src/core/changes.ts';
import { compareRecords, isFarAhead, isSame, type Difference } from '../../src/core/compare.ts';
import { isSharedField } from '../../src/core/fields.ts';
import { actorOfRow } from '../../src/core/ids.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { isListed } from '../../src/core/listed.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { passedLimit } from '../../src/core/passed-limit.ts';
import { clockOf, FORMAT, rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { takeChanges } from '../../src/core/take-changes.ts';
import { takeProblem } from '../../src/core/take-problem.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { crowdedPair, forgedTriple, threeCopies } from './arbitrary-record.ts';
import { NORA, rowKey, SAM, sampleRecord, textOfRecord, write } from './sample-records.ts';
import { HANDOVER } from './sample-templates.ts';

vi.setConfig({ testTimeout: timeLimit(120_000) });

type Triple = readonly [ChecklistRecord, ChecklistRecord, ChecklistRecord];

const merged = (a: ChecklistRecord, b: ChecklistRecord): string => textOfRecord(mergeRecords(a, b));

/** Commutative, associative, idempotent and absorbing. */
function expectMaximum([a, b, c]: Triple): void {
  const ab = mergeRecords(a, b);
  const text = textOfRecord(ab);
  expect(merged(b, a)).toBe(text);
  expect(merged(ab, c)).toBe(merged(a, mergeRecords(b, c)));
  expect(merged(a, a)).toBe(textOfRecord(a));
  expect(merged(ab, b)).toBe(text);
  expect(merged(a, ab)).toBe(text);
}

describe('forged copies', () => {
  it('[G2] merge commutatively, associatively, idempotently and absorb what they hold', () => {
    fc.assert(fc.property(forgedTriple, expectMaximum), { numRuns: runs(18_000) });
    fc.assert(fc.property(threeCopies, expectMaximum), { numRuns: runs(2_000) });
    printFigure(`forged triples: ${runs(20_000)}, 0 counter-examples`);
  });

  it('[G6] never mix with another record or another checklist', () => {
    const law = ([a, b]: Triple, isOther: boolean): void => {
      const other = isOther ? { ...b, id: sampleRecord().id } : { ...b, template: b.template + 1 };
      expect(takeProblem(a, other)).toBe('anotherRecord');
      expect(takeChanges(a, other, SAM, [])).toBe(a);
      expect(compareRecords(a, other)).toEqual([]);
    };
    fc.assert(fc.property(forgedTriple, fc.boolean(), law), { numRuns: runs(500) });
  });
});

/** The cells that a reader sees another value in. A listed account is on the rack, whatever its cells say. */
function changedCells(before: ChecklistRecord, after: ChecklistRecord): readonly string[] {
  const accounts = new Set([before, after].flatMap((record) => listedAccounts(HANDOVER, record).map(({ row }) => row)));
  return [...after.rows].flatMap(([row, cells]) => {
    if (actorOfRow(row)) return [];
    const was = rowOf(before, row);
    const changed = [...cells].filter(([field, { value }]) => isShown(field) && !isSame(was.get(field)?.value, value));
    const isMoved = accounts.has(row) && isListed(was) !== isListed(cells);
    return [...changed.map(([field]) => `${row} ${field}`), ...(isMoved ? [`${row} listed`] : [])];
  });
}

function isShown(field: string): boolean {
  return field !== 'listed' && isSharedField(field);
}

/** Every difference that the return screen shows, with what only follows from others. */
function previewOf(held: ChecklistRecord, received: ChecklistRecord): readonly Difference[] {
  return changesOf(HANDOVER, held, received, compareRecords(held, received)).flatMap(({ differences }) => differences);
}

describe('the preview of a forged copy', () => {
  it('[D1] has every cell whose value would change, and every account that would come on the list or go off it', () => {
    let count = 0;
    const law = ([held, received]: readonly [ChecklistRecord, ChecklistRecord, ...unknown[]]): void => {
      const shown = new Set(previewOf(held, received).map(({ row, field }) => `${row} ${field}`));
      for (const cell of changedCells(held, mergeRecords(held, received))) {
        count += 1;
        if (!shown.has(cell)) expect.fail(`${cell} would change unseen`);
      }
    };
    fc.assert(fc.property(fc.oneof(forgedTriple, threeCopies, crowdedPair), law), { numRuns: runs(6_000) });
    printFigure(`cells that a forged copy would change: ${count}, all of them in the preview`);
  });

  it('[G5] leaves everything as it is where the reader refuses it all, and offers it no more', () => {
    const law = ([held, received]: readonly [ChecklistRecord, ChecklistRecord, ...unknown[]]): void => {
      const [here, there] = [held, received].map((record) => ({ ...record, minEdit: FORMAT }));
      // At the last clock nothing can be written any more: takeProblem keeps a forged one from getting here.
      if (!here || !there || takeProblem(here, there) || clockOf(here) === LIMITS.clock) return;
      const choices = previewOf(here, there).map((difference) => ({ difference, chosen: 'mine' as const }));
      const after = takeChanges(here, there, SAM, choices);
      expect(changedCells(here, after)).toEqual([]);
      expect(previewOf(after, there)).toEqual([]);
    };
    fc.assert(fc.property(fc.oneof(forgedTriple, threeCopies, crowdedPair), law), { numRuns: runs(6_000) });
  });
});

describe('a forged clock', () => {
  const held = write(sampleRecord(), SAM, [1, 'login', 'office']);
  const clocks = fc.oneof(
    fc.integer({ min: 2, max: 2 ** 20 + 50 }),
    fc.integer({ min: 2 ** 20, max: 2 ** 39 }),
    fc.integer({ min: 2 ** 39, max: LIMITS.clock }),
    fc.constantFrom(2 ** 39, 2 ** 39 + 1, LIMITS.clock - 1, LIMITS.clock),
  );

  function forge(n: number): ChecklistRecord {
    const row = new Map(rowOf(held, rowKey('i1'))).set('login', { value: 'forged', n, actor: NORA });
    return { ...held, rows: new Map(held.rows).set(rowKey('i1'), row) };
  }

  it('[D6] asks for a second yes, and later honest edits win after it', () => {
    const law = (n: number): void => {
      const forged = forge(n);
      const isTaken = n <= 2 ** 39;
      expect(isFarAhead(held, forged)).toBe(n - clockOf(held) > 2 ** 20);
      expect(takeProblem(held, forged)).toBe(isTaken ? undefined : 'outOfReach');
      const taken = takeChanges(held, forged, SAM, []);
      const edited = write(taken, SAM, [1, 'login', 'honest'], [1, 'note', 'written later']);
      expect(rowOf(mergeRecords(forged, edited), rowKey('i1')).get('login')?.value).toBe(
        isTaken || n <= clockOf(edited) ? 'honest' : 'forged',
      );
      expect(rowOf(takeChanges(edited, forged, SAM, []), rowKey('i1')).get('login')?.value).toBe('honest');
      expect([clockOf(edited), passedLimit(edited)]).toEqual([clockOf(taken) + 1, undefined]);
    };
    fc.assert(fc.property(clocks, law), { numRuns: runs(1_000) });
  });
});
