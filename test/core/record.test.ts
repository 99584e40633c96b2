import { describe, expect, it } from 'vitest';
import {
  actorOfRow,
  actorRow,
  isOwnRow,
  itemOfRow,
  itemRow,
  ownRow,
  parseActorId,
  parseRecordId,
  parseRowKey,
  RECORD_ROW,
} from '../../src/core/ids.ts';
import { clockOf, editRecord, isOn, numberOf, projectOf, rowOf, sideOf, textOf } from '../../src/core/record.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import { actorId, cells, emptyRecord, NORA, rowKey, SAM, sampleRecord, STRANGER, write } from './sample-records.ts';

describe('a record', () => {
  it('[R1] is an id, checklist number and version, minEdit, rows and seen, and nothing else', () => {
    expect(Object.keys(toPlainRecord(sampleRecord())).sort()).toEqual(['id', 'minEdit', 'rows', 'seen', 'template', 'templateVersion']);
  });

  it('[R2] reads a cell as the kind that is asked for, and nothing from a cell of another kind', () => {
    const row = cells({ yes: true, no: false, day: 20_778, text: 'safe' });
    expect([isOn(row, 'yes'), isOn(row, 'no'), isOn(row, 'day'), isOn(row, 'text'), isOn(row, 'none')]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect([numberOf(row, 'day'), numberOf(row, 'yes'), numberOf(row, 'text'), numberOf(row, 'none')]).toEqual([
      20_778,
      undefined,
      undefined,
      undefined,
    ]);
    expect([textOf(row, 'text'), textOf(row, 'day'), textOf(row, 'yes'), textOf(row, 'none')]).toEqual(['safe', '', '', '']);
  });

  it('[R3] tells rows apart: the record, items, added accounts, devices, and kinds of newer versions', () => {
    expect(itemRow(12)).toBe('i12');
    expect(['i1', 'i12', 'i999', 'i0', 'i1000', 'i01', 'r', 'x12'].map((key) => itemOfRow(rowKey(key)))).toEqual([
      1,
      12,
      999,
      ...Array<undefined>(5),
    ]);
    expect(ownRow('K3xW9qZZ')).toBe('aK3xW9q');
    expect(['aK3xW9q', 'aK3xW9', 'aK3xW9qZ', 'a-_-_-_', 'xK3xW9q'].map((key) => isOwnRow(rowKey(key)))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(actorRow(SAM)).toBe(`p${SAM}`);
    expect([`p${SAM}`, `p${SAM.slice(1)}`, `x${SAM}`].map((key) => actorOfRow(rowKey(key)))).toEqual([SAM, undefined, undefined]);
    expect(parseRowKey('zebra-7')).toBe('zebra-7');
  });

  it.each([
    [
      'record',
      parseRecordId,
      'AbCdEfGhIjKlMn-_',
      ['AbCdEfGhIjKlMn-', 'AbCdEfGhIjKlMn-_x', 'AbCdEfGhIjKlMn-é', 'AbCdEfGhIjKlMn-_\n', 12, null, undefined],
    ],
    ['device', parseActorId, 'AbCd12-_', ['AbCd12-', 'AbCd12-_x', 'AbCd 2-_', '', 12_345_678, {}]],
    ['row', parseRowKey, 'i12', ['', 'I12', '12', '_a', '__proto__', `a${'b'.repeat(32)}`, 'a b', 12]],
  ])('takes a %s id of its own form only', (_kind, parse: (text: unknown) => unknown, good, bad: readonly unknown[]) => {
    expect(parse(good)).toBe(good);
    expect(bad.map((text) => parse(text))).toEqual(bad.map(() => undefined));
  });

  it('[R4] writes all cells of one edit with one clock: one more than the largest anywhere in the record', () => {
    const record = write(sampleRecord(), SAM, [1, 'login', 'office']);
    const n = clockOf(record) + 1;
    const edited = write(record, NORA, [2, 'login', 'shop'], [1, 'logged-in', 20_780], ['r', 'project', 'Rye']);
    expect([
      rowOf(edited, itemRow(2)).get('login'),
      rowOf(edited, itemRow(1)).get('logged-in'),
      rowOf(edited, RECORD_ROW).get('project'),
    ]).toEqual([
      { value: 'shop', n, actor: NORA },
      { value: 20_780, n, actor: NORA },
      { value: 'Rye', n, actor: NORA },
    ]);
    expect(clockOf(edited)).toBe(n);
    expect(clockOf(emptyRecord())).toBe(0);
  });

  it('[R5] stays the same object after an edit that changes nothing', () => {
    const record = write(sampleRecord(), SAM, [1, 'login', 'office']);
    expect(editRecord(record, NORA, [])).toBe(record);
    expect(write(record, NORA, [1, 'login', 'office'], [1, 'listed', true])).toBe(record);
    expect(write(record, NORA, [1, 'note', ''])).toBe(record);
    expect(write(record, NORA, [1, 'login', ''])).not.toBe(record);
  });

  it('[R5] renews only the cells and rows that an edit touches', () => {
    const record = write(sampleRecord(), SAM, [1, 'login', 'office']);
    const edited = write(record, NORA, [1, 'login', 'office'], [1, 'owner', 'Nora']);
    expect(rowOf(edited, itemRow(1)).get('login')).toBe(rowOf(record, itemRow(1)).get('login'));
    expect(rowOf(edited, itemRow(2))).toBe(rowOf(record, itemRow(2)));
    expect(rowOf(record, itemRow(1)).has('owner')).toBe(false);
    expect(rowOf(record, rowKey('i99'))).toBe(rowOf(record, rowKey('i98')));
  });

  it('gives the project’s name and the side of a device', () => {
    const record = write(sampleRecord(), SAM, [actorRow(actorId('odd-side')), 'side', 'neither']);
    expect(projectOf(record)).toBe('Rye & Co bakery');
    expect([SAM, NORA, STRANGER, actorId('odd-side')].map((device) => sideOf(record, device))).toEqual([
      'developer',
      'client',
      undefined,
      undefined,
    ]);
  });
});
