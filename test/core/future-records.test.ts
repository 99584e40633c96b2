// What a newer version of the site wrote goes through this one untouched: edited around, merged, taken, sent, backed up.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { encodeBackup, parseBackup } from '../../src/core/backup.ts';
import { compareRecords } from '../../src/core/compare.ts';
import { FIELD_CODES } from '../../src/core/fields.ts';
import { actorOfRow, isOwnRow, itemOfRow, RECORD_ROW, type RowKey } from '../../src/core/ids.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { clockOf, editRecord, FORMAT, type ChecklistRecord } from '../../src/core/record.ts';
import { takeChanges } from '../../src/core/take-changes.ts';
import { takeProblem } from '../../src/core/take-problem.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { anyText, futureRecord } from './arbitrary-record.ts';
import { rowKey, SAM, SAM_PHONE, textOfRecord, write } from './sample-records.ts';

vi.setConfig({ testTimeout: timeLimit(120_000) });

function isKnown(row: RowKey, field: string): boolean {
  const isRow = row === RECORD_ROW || isOwnRow(row) || itemOfRow(row) !== undefined || actorOfRow(row) !== undefined;
  return isRow && Object.hasOwn(FIELD_CODES, field);
}

/** The bytes of all that this build does not know. */
function unknownBytes(record: ChecklistRecord): string {
  const rows = new Map(
    [...record.rows].map(([row, cells]) => [row, new Map([...cells].filter(([field]) => !isKnown(row, field)))] as const),
  );
  return textOfRecord({ ...record, rows: new Map([...rows].filter(([, cells]) => cells.size > 0)), seen: new Map() });
}

/** The same record as an older build would have made it: without anything that it does not know. */
function withoutUnknown(record: ChecklistRecord): ChecklistRecord {
  const rows = [...record.rows].map(([row, cells]) => [row, new Map([...cells].filter(([field]) => isKnown(row, field)))] as const);
  return { ...record, rows: new Map(rows.filter(([, cells]) => cells.size > 0)) };
}

async function throughLink(record: ChecklistRecord): Promise<ChecklistRecord> {
  const read = await readLink(compression, await writeLink(compression, record));
  return read.ok ? read.value : expect.fail(`the link does not open: ${read.problem}`);
}

function throughFile(record: ChecklistRecord): ChecklistRecord {
  const read = parseBackup(encodeBackup([record]));
  const [again] = read.ok ? read.value.records : [];
  return again ?? expect.fail('the file does not open');
}

describe('what only a newer version knows', () => {
  it('[G4] stays byte for byte the same through an edit, a merge, a review, a link and a file', async () => {
    let cells = 0;
    const law = async (future: ChecklistRecord, text: string): Promise<void> => {
      const older = write(withoutUnknown(future), SAM_PHONE, [1, 'login', 'written in the older build']);
      const due = unknownBytes(future);
      const edited = editRecord(future, SAM, [{ row: rowKey('i1'), field: 'note', value: `n ${text}` }]);
      const choices = compareRecords(edited, older).map((difference) => ({ difference, chosen: 'mine' as const }));
      const passed = [
        edited,
        mergeRecords(older, edited),
        mergeRecords(edited, older),
        takeChanges(older, edited, SAM_PHONE, []),
        takeChanges(edited, older, SAM, choices),
        throughFile(edited),
        await throughLink(edited),
      ];
      for (const record of passed) expect(unknownBytes(record)).toBe(due);
      cells += [...future.rows.values()].reduce((sum, row) => sum + row.size, 0);
    };
    await fc.assert(fc.asyncProperty(futureRecord, anyText, law), { numRuns: runs(10_000) });
    printFigure(`records of a newer version: ${runs(10_000)} with ${cells} cells, 0 bytes lost`);
  });

  it('[M4] that locks older builds out is passed on in a file and never changed', () => {
    const law = (future: ChecklistRecord, minEdit: number): void => {
      const locked = { ...future, minEdit };
      expect(editRecord(locked, SAM, [{ row: RECORD_ROW, field: 'note', value: 'x' }])).toBe(locked);
      expect(takeProblem(future, locked)).toBe('tooNew');
      expect(takeChanges(future, locked, SAM, [])).toBe(future);
      expect(takeChanges(locked, future, SAM, [])).toBe(locked);
      expect(textOfRecord(throughFile(locked))).toBe(textOfRecord(locked));
      expect(clockOf(locked)).toBeLessThanOrEqual(LIMITS.clock);
    };
    fc.assert(fc.property(futureRecord, fc.integer({ min: FORMAT + 1, max: 9_999 }), law), { numRuns: runs(500) });
  });
});
