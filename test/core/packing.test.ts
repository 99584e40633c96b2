import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodePacked, encodePacked } from '../../src/core/packed-text.ts';
import { packRecord } from '../../src/core/packing.ts';
import { parseRecord } from '../../src/core/parse-record.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import type { CellValue, ChecklistRecord } from '../../src/core/record.ts';
import { unpackRecord } from '../../src/core/unpacking.ts';
import { anyRecord } from './arbitrary-record.ts';
import { actorRow } from '../../src/core/ids.ts';
import { cells, emptyRecord, NORA, rowKey, SAM, SAM_PHONE, sampleRecord, textOfRecord, TODAY, write } from './sample-records.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What is left of a record after packing and unpacking, as text. */
function repacked(record: ChecklistRecord): string {
  const read = decodePacked(encodePacked(record));
  return read.ok ? textOfRecord(read.value) : JSON.stringify(read.problem);
}

/** The same record, its rows, fields and devices in another order. */
function turnedRound(record: ChecklistRecord): ChecklistRecord {
  const rows = [...record.rows].map(([key, row]) => [key, new Map([...row].reverse())] as const);
  const seen = [...record.seen].map(([device, clocks]) => [device, new Map([...clocks].reverse())] as const);
  return { ...record, rows: new Map(rows.reverse()), seen: new Map(seen.reverse()) };
}

describe('packing', () => {
  it('[L4] gives every record back, unknown rows and fields included', () => {
    fc.assert(
      fc.property(anyRecord, (record) => repacked(record) === textOfRecord(record)),
      { numRuns: 800 },
    );
  });

  it('[L4] [G4] gives what newer versions wrote back as it was', () => {
    const record = write(
      sampleRecord(),
      SAM,
      ['x-newer', 'constructor', 'kept'],
      ['i0', 'x1', -5],
      ['i1000', 'x1', 7],
      ['a12345', 'zz', true],
      ['p-short', 'zz', ''],
      [1, 'x1', 'text'],
    );
    expect(repacked(record)).toBe(textOfRecord(record));
  });

  it('[L4] makes equal records the same text, whatever the order in which they were made', () => {
    fc.assert(fc.property(anyRecord, (record) => encodePacked(turnedRound(record)) === encodePacked(record)));
  });

  it('[L4] keeps numbers of any size and every kind of value', () => {
    const values: readonly CellValue[] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 0, -1];
    const numbers = values.map(
      (value, at) => [rowKey(`i${at + 1}`), cells({ renews: value, note: value, answer: 'no', unused: at % 2 === 0 })] as const,
    );
    const record = {
      ...emptyRecord(),
      rows: new Map([...numbers, [rowKey('i9'), cells({ note: 'text among numbers', renews: 7 })] as const]),
    };
    expect(repacked(record)).toBe(textOfRecord(record));
  });

  it('[L3] is a list of ids, rows and columns, with differences and without repetition', () => {
    const record = write(
      write(sampleRecord(), SAM, [1, 'handed-over', TODAY], [2, 'handed-over', TODAY]),
      NORA,
      [1, 'logged-in', TODAY],
      [2, 'logged-in', TODAY + 3],
    );
    expect(JSON.stringify(packRecord(record))).toMatchInlineSnapshot(
      `"[0,"sample-record-01",7,3,"nora-001sam-0001",[[0,3],[2]],[1,1],"",[],[["p",[0],"Rye & Co bakery",1,1],["c",0,"Nora Rye",1,1],["d",0,"Sam Field",1,1],["s",0,20778,1,1],["w",[3,1],["client","developer"],[2,-1],[0,1]],["i",[1,1],true,1,1],["mh",5,20778,3,1],["ml",5,[20778,3],4,0]]]"`,
    ); // prettier-ignore
  });

  it('[L3] joins ids without separators and writes item numbers as differences', () => {
    const packed = packRecord(
      write(
        emptyRecord(),
        SAM,
        [40, 'note', 'x'],
        [7, 'note', 'y'],
        ['a-own02', 'note', 'z'],
        ['a-own01', 'note', 'z'],
        ['x-row', 'note', 'z'],
      ),
    );
    expect(packed.slice(4, 9)).toEqual(['sam-0001', [[]], [7, 33], '-own01-own02', ['x-row']]);
  });

  it('[L3] names every device once, whether it wrote, has a row or was only seen', () => {
    const record = write(sampleRecord(), SAM, [actorRow(SAM_PHONE), 'side', 'developer']);
    const seen = new Map([[NORA, new Map([[rowDevice(), 4]])]]);
    expect(packRecord({ ...record, seen })[4]).toBe('--------nora-001sam-0001sam-0002');
  });
});

function rowDevice() {
  const read = parseRecord({ ...toPlainRecord(emptyRecord()), seen: { '--------': { 'sam-0001': 1 } } });
  const device = read.ok ? [...read.value.seen.keys()][0] : undefined;
  if (!device) throw new Error('a device of dashes is one');
  return device;
}

describe('unpacking', () => {
  const good = packRecord(sampleRecord());
  const at = (index: number, value: unknown): unknown[] => good.map((part, each) => (each === index ? value : part));

  it.each<[string, unknown]>([
    ['no list', {}],
    ['a list that is too short', good.slice(0, 9)],
    ['devices that are no text', at(4, 5)],
    ['seen that is no list', at(5, 'x')],
    ['items that are no list', at(6, 'x')],
    ['items that are no numbers', at(6, [1, 'x'])],
    ['items without end', at(6, Array<number>(400).fill(1))],
    ['added accounts that are no text', at(7, null)],
    ['other rows that are no list', at(8, 'x')],
    ['columns that are no list', at(9, 1)],
    ['too many devices', at(4, 'abcdefgh'.repeat(65))],
    ['a column that is no list', at(9, ['p'])],
    ['a column that is too short', at(9, [['p', [0], 'x', 1]])],
    ['a column without a code', at(9, [[1, [0], 'x', 1, 0]])],
    ['rows of a column that is not there', at(9, [['p', 3, 'x', 1, 0]])],
    ['rows that are no numbers', at(9, [['p', ['0'], 'x', 1, 0]])],
    ['fewer values than rows', at(9, [['p', [0, 1], ['x'], 1, 0]])],
    ['fewer clocks than rows', at(9, [['p', [0, 1], 'x', [1], 0]])],
    ['fewer devices than rows', at(9, [['p', [0, 1], 'x', 1, [0]]])],
    ['a flood of columns', at(9, [['x0', Array<number>(300).fill(0), 1, 1, 0], ...Array.from({ length: 60 }, (_, each) => [`x${each}`, 0, 1, 1, 0])])], // prettier-ignore
  ])('[M1] gives nothing for %s', (_why, packed) => {
    expect(unpackRecord(packed)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a row outside the order', at(9, [['p', [99], 'x', 1, 0]])],
    ['a device outside the list', at(9, [['p', [0], 'x', 1, 9]])],
    ['a device that is no number', at(9, [['p', [0], 'x', 1, { toString: 1, valueOf: 1 }]])],
    ['a clock that is no number', at(9, [['p', [0], 'x', 'y', 0]])],
    ['clocks that are no numbers', at(9, [['p', [0, 1], 'x', ['1', 1], 0]])],
    ['clocks past every number', at(9, [['p', [0, 1], 'x', [2 ** 53, 2 ** 53], 0]])],
    ['values past every number', at(9, [['p', [0, 1], [2 ** 53, 2 ** 53], 1, 0]])],
    ['a clock of nothing', at(9, [['p', [0], 'x', 0, 0]])],
    ['a value that is a list', at(9, [['p', [0], [[1]], 1, 0]])],
    ['a value that is nothing', at(9, [['p', [0, 1], ['a', null], 1, 0]])],
    ['devices that are cut', at(4, 'sam-00')],
    ['clocks seen of a device that is not there', at(5, [[0, 1, 2, 3, 4]])],
    ['a code that is no field', at(9, [['__proto__', [0], 'x', 1, 0]])],
    ['other rows that are no texts', [...at(8, [{ toString: 1, valueOf: 1 }]).slice(0, 9), [['p', [5], 'x', 1, 0]]]],
  ])('[M1] leaves %s to the parser, which refuses it', (_why, packed) => {
    expect(parseRecord(unpackRecord(packed)).ok).toBe(false);
  });

  it('takes a list whose values stand as they are when a null ends it', () => {
    const read = parseRecord(unpackRecord(at(9, [['z', [1, 1], [5, 5, null], 1, 0]])));
    expect(read.ok && [...read.value.rows.values()].map((row) => row.get('note')?.value)).toEqual([5, 5]);
  });
});
