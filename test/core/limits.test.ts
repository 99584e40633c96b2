import { describe, expect, it } from 'vitest';
import { encodePacked, decodePacked } from '../../src/core/packed-text.ts';
import { passedLimit } from '../../src/core/passed-limit.ts';
import { parseRecord } from '../../src/core/parse-record.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import type { ChecklistRecord, Edit } from '../../src/core/record.ts';
import { editRecord } from '../../src/core/record.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { actorId, cells, emptyRecord, rowKey, SAM, textOfRecord, write } from './sample-records.ts';

type Rows = ChecklistRecord['rows'];

function rowsOf(count: number, keyAt: (at: number) => string, fields: Readonly<Record<string, string>> = { note: 'x' }): Rows {
  return new Map(Array.from({ length: count }, (_, at) => [rowKey(keyAt(at)), cells(fields)]));
}

const padded = (at: number, length: number): string => String(at).padStart(length, '0');
const device = (at: number): string => padded(at, 8);
const manyFields = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 'x']));

/** For each limit a record that reaches it and one that passes it. */
const AT_LIMIT: readonly (readonly [name: string, made: (more: number) => ChecklistRecord])[] = [
  ['items', (more) => ({ ...emptyRecord(), rows: rowsOf(200 + more, (at) => `i${at + 1}`) })],
  ['accounts', (more) => ({ ...emptyRecord(), rows: rowsOf(100 + more, (at) => `a${padded(at, 6)}`) })],
  ['devices', (more) => ({ ...emptyRecord(), rows: rowsOf(63 + more, (at) => `p${device(at)}`) })],
  ['rows', (more) => ({ ...emptyRecord(), rows: rowsOf(365 + more, (at) => `x${at}`) })],
  ['fields', (more) => ({ ...emptyRecord(), rows: rowsOf(1, () => 'i1', manyFields(40 + more)) })],
];

describe('the limits of a record', () => {
  it.each(AT_LIMIT)('[X1] let a record with as many %s as allowed through, also as a link, and none with more', (name, made) => {
    const [full, over] = [made(0), made(1)];
    const read = decodePacked(encodePacked(full));
    expect(read.ok && textOfRecord(read.value)).toBe(textOfRecord(full));
    expect(passedLimit(full)).toBeUndefined();
    expect(passedLimit(over)).toBe(name);
    expect(parseRecord(toPlainRecord(over))).toEqual({ ok: false, problem: { kind: 'tooLarge', what: name } });
  });

  it('[X1] count every device that wrote something or was seen', () => {
    const wrote = (count: number): ChecklistRecord => {
      const row = Array.from(
        { length: count },
        (_, at) => [rowKey(`x${at}`), new Map([['note', { value: 'x', n: 1, actor: actorId(device(at)) }]])] as const,
      );
      return { ...emptyRecord(), rows: new Map(row) };
    };
    expect([passedLimit(wrote(64)), passedLimit(wrote(65))]).toEqual([undefined, 'devices']);
    const seen = new Map([[actorId(device(1)), new Map(Array.from({ length: 64 }, (_, at) => [actorId(device(at + 1)), 1] as const))]]);
    expect([passedLimit({ ...emptyRecord(), seen }), passedLimit({ ...wrote(1), seen })]).toEqual([undefined, 'devices']);
  });

  it('[X1] are named where a text is too long', () => {
    const text = (length: number) =>
      parseRecord(toPlainRecord({ ...emptyRecord(), rows: rowsOf(1, () => 'i1', { note: 'x'.repeat(length) }) }));
    expect(text(LIMITS.text).ok).toBe(true);
    expect(text(LIMITS.text + 1)).toEqual({ ok: false, problem: { kind: 'tooLarge', what: 'letters in i1 note' } });
  });

  it('[X1] end a packed text at 256 KiB', () => {
    expect(decodePacked(' '.repeat(LIMITS.bytes + 1))).toEqual({ ok: false, problem: { kind: 'tooLarge', what: 'bytes' } });
    expect(decodePacked(' '.repeat(LIMITS.bytes))).toEqual({ ok: false, problem: { kind: 'notARecord' } });
  });

  const edits: readonly (readonly [string, ChecklistRecord, Edit])[] = [
    ['a text', emptyRecord(), { row: rowKey('i1'), field: 'note', value: 'x'.repeat(2_001) }],
    ['an item', AT_LIMIT[0]?.[1](0) ?? emptyRecord(), { row: rowKey('i999'), field: 'note', value: 'x' }],
    ['an account', AT_LIMIT[1]?.[1](0) ?? emptyRecord(), { row: rowKey('anew001'), field: 'name', value: 'x' }],
    ['a device', AT_LIMIT[2]?.[1](0) ?? emptyRecord(), { row: rowKey('p-new-001'), field: 'side', value: 'client' }],
    ['a row', AT_LIMIT[3]?.[1](0) ?? emptyRecord(), { row: rowKey('x-new'), field: 'note', value: 'x' }],
    ['a field', AT_LIMIT[4]?.[1](0) ?? emptyRecord(), { row: rowKey('i1'), field: 'note', value: 'x' }],
  ];

  it.each(edits)('[X1] refuse %s too many on entry', (_what, record, edit) => {
    expect(editRecord(record, SAM, [edit])).toBe(record);
    expect(editRecord(record, SAM, [{ ...edit, row: [...record.rows.keys()][0] ?? edit.row, field: 'f0', value: 'y' }])).not.toBe(record);
  });

  it('[X1] refuse a clock past 2^40, so that a forged one cannot make a record unreadable', () => {
    const forged = { ...emptyRecord(), rows: new Map([[rowKey('i1'), cells({ note: 'x' }, LIMITS.clock)]]) };
    expect(parseRecord(toPlainRecord(forged)).ok).toBe(true);
    expect(write(forged, SAM, [1, 'note', 'y'])).toBe(forged);
    const below = { ...forged, rows: new Map([[rowKey('i1'), cells({ note: 'x' }, LIMITS.clock - 1)]]) };
    expect(parseRecord(toPlainRecord(write(below, SAM, [1, 'note', 'y']))).ok).toBe(true);
  });
});
