import { describe, expect, it } from 'vitest';
import { createFromAccounts, createRecord, duplicateRecord } from '../../src/core/create-record.ts';
import { listedAccounts } from '../../src/core/accounts.ts';
import { itemRow } from '../../src/core/ids.ts';
import { markEdits } from '../../src/core/marks.ts';
import { clockOf, FORMAT, rowOf, sideOf, type ChecklistRecord } from '../../src/core/record.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import { actorId, NORA, recordId, SAM, sampleRecord, textOfRecord, TODAY, write } from './sample-records.ts';
import { HANDOVER } from './sample-templates.ts';

const MADE = { id: recordId('a-new-record-001'), actor: actorId('a-device'), today: TODAY };
const START = { project: 'Rye\u202e & Co', you: 'Nora Rye', other: '', side: 'client' } as const;

function valuesOf(record: ChecklistRecord): Record<string, Record<string, unknown>> {
  const rows = Object.entries(toPlainRecord(record).rows);
  return Object.fromEntries(
    rows.map(([key, row]) => [key, Object.fromEntries(Object.entries(row).map(([field, [value]]) => [field, value]))]),
  );
}

describe('a new record', () => {
  it('[R6] holds the names, the side of its device, the day, and the accounts that the checklist starts with', () => {
    const record = createRecord(HANDOVER, { ...START, other: 'Sam Field' }, MADE);
    expect(valuesOf(record)).toEqual({
      r: { project: 'Rye & Co', 'client-name': 'Nora Rye', 'developer-name': 'Sam Field', started: TODAY },
      'pa-device': { side: 'client' },
      i1: { listed: true },
      i2: { listed: true },
    });
    expect([record.id, record.template, record.templateVersion, record.minEdit, clockOf(record)]).toEqual([MADE.id, 7, 3, FORMAT, 1]);
  });

  it('[R6] has no cell for a name that nobody gave', () => {
    expect(valuesOf(createRecord(HANDOVER, { ...START, side: 'developer' }, MADE))['r']).toEqual({
      project: 'Rye & Co',
      'developer-name': 'Nora Rye',
      started: TODAY,
    });
  });

  it('[R6] takes along the ticks that were made on the page before it was started', () => {
    const ticks = [...markEdits(itemRow(2), new Map(), 'logged-in', TODAY), { row: itemRow(12), field: 'answer', value: 'no' }];
    const record = createRecord(HANDOVER, START, MADE, ticks);
    expect(valuesOf(record)['i2']).toMatchObject({ listed: true, 'logged-in': TODAY });
    expect(valuesOf(record)['i12']).toEqual({ answer: 'no' });
    expect(clockOf(record)).toBe(1);
  });
});

describe('a record started from another one', () => {
  const from = write(
    sampleRecord(),
    SAM,
    ...(['service', 'address', 'login', 'owner', 'kept', 'kept-note', 'note'] as const).map(
      (field) => [1, field, `${field} text`] as const,
    ),
    [1, 'name', 'Shop'],
    [1, 'renews', 21_000],
    [1, 'handed-over', TODAY],
    [1, 'logged-in', TODAY],
    [1, 'confirms', 7],
    [2, 'listed', false],
    [3, 'unused', true],
    ['a-own01', 'name', 'Printer'],
    [12, 'answer', 'no'],
    ['r', 'last-day', TODAY],
    ['r', 'note', 'between us'],
  );
  const record = createFromAccounts(HANDOVER, from, START, MADE);

  it('[R7] lists the same accounts, with their names, services, addresses and what is not used', () => {
    expect(listedAccounts(HANDOVER, record).map(({ row }) => row)).toEqual(listedAccounts(HANDOVER, from).map(({ row }) => row));
    expect(valuesOf(record)).toMatchObject({
      i1: { listed: true, name: 'Shop', service: 'service text', address: 'address text' },
      i3: { listed: true, unused: true },
      'a-own01': { listed: true, name: 'Printer' },
    });
  });

  it('[R7] leaves marks, logins, dates, notes and people behind', () => {
    expect(valuesOf(record)).toEqual({
      r: { project: 'Rye & Co', 'client-name': 'Nora Rye', started: TODAY },
      'pa-device': { side: 'client' },
      i1: { listed: true, name: 'Shop', service: 'service text', address: 'address text' },
      i3: { listed: true, unused: true },
      'a-own01': { listed: true, name: 'Printer' },
    });
    expect([...record.seen]).toEqual([]);
  });
});

describe('a duplicate', () => {
  it('[R8] has everything but the id and the devices, and its own device and name', () => {
    const from = write(sampleRecord(), SAM, [1, 'login', 'office'], [1, 'handed-over', TODAY]);
    const copy = duplicateRecord(from, MADE, 'Second shop', 'client');
    expect(copy.id).toBe(MADE.id);
    expect(sideOf(copy, MADE.actor)).toBe('client');
    const kept = Object.entries(valuesOf(from)).filter(([row]) => !row.startsWith('p'));
    expect(valuesOf(copy)).toEqual({
      ...Object.fromEntries(kept),
      r: { ...valuesOf(from)['r'], project: 'Second shop' },
      'pa-device': { side: 'client' },
    });
    expect(rowOf(copy, itemRow(1))).toBe(rowOf(from, itemRow(1)));
  });

  it('[R8] goes its own way: what is written in one is not in the other', () => {
    const from = sampleRecord();
    const before = textOfRecord(from);
    const copy = write(duplicateRecord(from, MADE, 'Copy', 'client'), NORA, [1, 'login', 'copied']);
    expect(textOfRecord(from)).toBe(before);
    expect(rowOf(copy, itemRow(1)).get('login')?.value).toBe('copied');
  });
});
