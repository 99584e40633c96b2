import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listedAccounts } from '../../src/core/accounts.ts';
import { contentCode } from '../../src/core/content-code.ts';
import { FIELD_CODES } from '../../src/core/fields.ts';
import { isOwnRow, itemOfRow, RECORD_ROW, type RowKey } from '../../src/core/ids.ts';
import { isListed } from '../../src/core/listed.ts';
import { duplicateRecord } from '../../src/core/create-record.ts';
import { editRecord, rowOf, type Cell, type ChecklistRecord } from '../../src/core/record.ts';
import { signEdits } from '../../src/core/sign-off.ts';
import { runs, timeLimit } from '../nightly.ts';
import { actorId, NORA, recordId, rowKey, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { HANDOVER } from './sample-templates.ts';

vi.setConfig({ testTimeout: timeLimit(60_000) });

const HIDDEN = ['confirms', 'side', 'listed'];

/** What a reader sees, told in another way than the code tells it: the accounts on the list, and each value that says something. */
function visibleText(record: ChecklistRecord): string {
  const lines = listedAccounts(HANDOVER, record).map(({ row }) => `${row} is listed`);
  for (const [row, cells] of record.rows) {
    const isPage = row === RECORD_ROW || isOwnRow(row) || itemOfRow(row) !== undefined;
    for (const [field, { value }] of isPage && isListed(cells) ? cells : []) {
      const says = value !== '' && value !== false && Object.hasOwn(FIELD_CODES, field);
      if (says && !HIDDEN.includes(field) && !field.startsWith('signed-')) lines.push(JSON.stringify([row, field, value]));
    }
  }
  return lines.sort().join('\n');
}

const FIELDS = ['login', 'note', 'confirms', 'signed-client-seal', 'x1', 'unused'];
const anyCell: fc.Arbitrary<Cell> = fc.record({
  value: fc.constantFrom<Cell['value'][]>('', 'a', '1', 1, true, false, 'ä'),
  n: fc.integer({ min: 1, max: 4 }),
  actor: fc.constantFrom(SAM, NORA, actorId('somebody')),
});
/** Few values, so that different records often show the same. Accounts have the cell `listed`, as on the page. */
const smallRecord: fc.Arbitrary<ChecklistRecord> = fc
  .array(fc.tuple(fc.constantFrom('i1', 'a-own01', 'i11', 'r', `p${SAM}`), fc.constantFrom(...FIELDS), anyCell, anyCell), { maxLength: 5 })
  .map((cells) => {
    const rows = new Map<RowKey, Map<string, Cell>>();
    for (const [row, field, cell, listed] of cells) {
      const key = rowKey(row);
      const fields = rows.get(key) ?? new Map<string, Cell>();
      fields.set(row === 'i11' && field === 'login' ? 'done-client' : field, cell);
      if (row === 'i1' || row === 'a-own01') fields.set('listed', { ...listed, value: listed.value === true });
      rows.set(key, fields);
    }
    return { ...sampleRecord(), rows };
  });

describe('the content code', () => {
  const base = write(sampleRecord(), SAM, [1, 'login', 'office'], [1, 'logged-in', TODAY], ['a-own01', 'listed', true], ['a-own01', 'name', 'Fax']); // prettier-ignore

  it('[O2] is eight letters and figures that nobody misreads', () => {
    expect(contentCode(base)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(contentCode({ ...base, rows: new Map() })).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it.each<[what: string, other: ChecklistRecord]>([
    [
      'another order of rows and cells',
      { ...base, rows: new Map([...base.rows].reverse().map(([row, cells]) => [row, new Map([...cells].reverse())])) },
    ],
    [
      'other stamps',
      {
        ...base,
        rows: new Map(
          [...base.rows].map(([row, cells]) => [
            row,
            new Map([...cells].map(([field, cell]) => [field, { ...cell, n: cell.n + 9, actor: NORA }])),
          ]),
        ),
      },
    ],
    ['other devices', write(base, NORA, ['pstranger', 'side', 'client'], ['pstranger', 'name', 'tablet'])],
    ['a sign-off', editRecord(base, NORA, signEdits(base, 'client', 'Nora', TODAY))],
    ['a fingerprint', write(base, NORA, [1, 'confirms', 77])],
    ['nothing instead of nothing', write(base, NORA, [2, 'note', ''], [2, 'logged-in', false], [11, 'done-client', false])],
    ['what only a newer version knows', write(base, NORA, [1, 'x1', 'a'], ['r', 'x1', 'a'])],
    ['answers in a row that is off the list', write(write(base, NORA, [3, 'login', 'x']), NORA, [3, 'listed', false])],
    [
      'an account that is on the list by another cell',
      write(write(write(base, NORA, [1, 'listed', false]), NORA, [1, 'note', 'x']), NORA, [1, 'note', '']),
    ],
    ['another id', duplicateRecord(base, { id: recordId('another-record-1'), actor: NORA, today: TODAY }, 'Rye & Co bakery', 'client')],
  ])('[O2] is the same with %s', (_what, other) => {
    expect(contentCode(other)).toBe(contentCode(base));
  });

  it.each<[what: string, other: ChecklistRecord]>([
    ['a letter', write(base, NORA, [1, 'login', 'Office'])],
    ['a day', write(base, NORA, [1, 'logged-in', TODAY + 1])],
    ['a tick', write(base, NORA, [1, 'in-our-name', TODAY])],
    ['an answer', write(base, NORA, [12, 'answer', 'yes'])],
    ['the same text in another field', write(base, NORA, [1, 'login', ''], [1, 'owner', 'office'])],
    ['the same text in another row', write(base, NORA, [1, 'login', ''], [2, 'login', 'office'])],
    ['a number that was a text', write(base, NORA, [1, 'login', 1])],
    ['an account off the list', write(base, NORA, [2, 'listed', false])],
    ['an empty account on it', write(base, NORA, [3, 'listed', true])],
    ['a name', write(base, NORA, ['r', 'client-name', 'N. Rye'])],
    ['a line break', write(base, NORA, [1, 'login', 'off\nice'])],
  ])('[O2] is another one with %s', (_what, other) => {
    expect(contentCode(other)).not.toBe(contentCode(base));
  });

  it('[O2] is the same exactly where a reader sees the same', () => {
    let same = 0;
    const law = (a: ChecklistRecord, b: ChecklistRecord): void => {
      const isSame = visibleText(a) === visibleText(b);
      same += isSame ? 1 : 0;
      expect(contentCode(a) === contentCode(b)).toBe(isSame);
    };
    fc.assert(fc.property(smallRecord, smallRecord, law), { numRuns: runs(5_000) });
    expect(same).toBeGreaterThan(100);
  });

  it('[O2] knows a row of steps by its ticks alone', () => {
    const unticked = write(write(base, NORA, [11, 'done-client', TODAY]), NORA, [11, 'done-client', false]);
    expect([contentCode(unticked), rowOf(unticked, rowKey('i11')).size]).toEqual([contentCode(base), 1]);
  });
});
