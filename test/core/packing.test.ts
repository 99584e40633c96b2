import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { editRecord, rowOf } from '../../src/core/record.ts';
import { decodePacked, encodePacked } from '../../src/core/packed-text.ts';
import { encodeNumber } from '../../src/core/number-text.ts';
import { packRecord } from '../../src/core/packing.ts';
import { parseRecord } from '../../src/core/parse-record.ts';
import type { Cell, CellValue, ChecklistRecord } from '../../src/core/record.ts';
import { unpackRecord } from '../../src/core/unpacking.ts';
import { actorRow, itemRow, type ActorId } from '../../src/core/ids.ts';
import { markEdits } from '../../src/core/marks.ts';
import { runs } from '../nightly.ts';
import { anyRecord } from './arbitrary-record.ts';
import { actorId, cells, emptyRecord, NORA, rowKey, SAM, SAM_PHONE, sampleRecord, textOfRecord, TODAY, write } from './sample-records.ts'; // prettier-ignore

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
      { numRuns: runs(800) },
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
    const law = (record: ChecklistRecord): boolean => encodePacked(turnedRound(record)) === encodePacked(record);
    fc.assert(fc.property(anyRecord, law), { numRuns: runs(200) });
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

  it('[L4] keeps texts that hold the characters between texts', () => {
    const record = write(emptyRecord(), SAM, [1, 'note', 'a\u007fb\u0080c'], [2, 'note', '\u0080\u00801\u007f'], [3, 'note', '']);
    expect(repacked(record)).toBe(textOfRecord(record));
  });

  it('[L3] is three texts: ids, words and numbers', () => {
    const record = write(
      write(sampleRecord(), SAM, [1, 'handed-over', TODAY], [2, 'handed-over', TODAY]),
      NORA,
      [1, 'logged-in', TODAY],
      [2, 'logged-in', TODAY + 3],
    );
    expect(shown(record)).toEqual([
      'sample-record-01nora-001sam-0001',
      'Rye & Co bakery|Nora Rye|Sam Field|client|developer',
      'ipsnaaniilansabiiiisijiaiaiiiansianiiiiaaaaaai0JPeaaaniiiaaiasaiaaaaaaaieaaaanaaialiiiaiiiaa',
    ]);
  });

  it('[L3] joins ids without separators and writes every text once', () => {
    const record = write(
      emptyRecord(),
      SAM,
      [40, 'note', 'x'],
      [7, 'login', 'y'],
      ['a-own02', 'note', 'y'],
      ['a-own01', 'note', 'x'],
      ['x-row', 'note', 'z'],
    );
    expect(shown(record).slice(0, 2)).toEqual(['empty-record-001sam-0001-own01-own02', 'x-row|y|x|z']);
  });

  it('[L3] names every device once, whether it wrote, has a row or was only seen', () => {
    const record = write(sampleRecord(), SAM, [actorRow(SAM_PHONE), 'side', 'developer']);
    const seen = new Map([[NORA, new Map([[actorId('--------'), 4]])]]);
    expect(packRecord({ ...record, seen })[0]).toBe('sample-record-01--------nora-001sam-0001sam-0002');
    expect(repacked({ ...record, seen })).toBe(textOfRecord({ ...record, seen }));
  });

  it('[L3] writes a fingerprint that says what the account says as nothing', () => {
    const filled = write(sampleRecord(), SAM, [1, 'login', 'nora@rye.example'], [1, 'service', 'Harbour']);
    const marked = (record: ChecklistRecord): ChecklistRecord =>
      editRecord(record, NORA, markEdits(itemRow(1), rowOf(record, itemRow(1)), 'logged-in', TODAY));
    const [right, wrong] = [marked(filled), write(marked(filled), SAM, [1, 'login', 'sam@rye.example'])];
    expect(numbersOf(wrong).length - numbersOf(right).length).toBeGreaterThan(3);
    expect([right, wrong].map(repacked)).toEqual([right, wrong].map(textOfRecord));
  });

  it('[L4] keeps who wrote what where two people wrote at once', () => {
    const cell = (value: CellValue, n: number, actor: ActorId): Cell => ({ value, n, actor });
    const rows = Array.from({ length: 9 }, (_, at) => {
      const row = new Map([['note', cell('x', at + 1, SAM)], ['login', cell(`y${at % 2}`, at + 1, at % 3 ? NORA : SAM)]]); // prettier-ignore
      return [rowKey(`i${at + 1}`), row] as const;
    });
    expect(repacked({ ...emptyRecord(), rows: new Map(rows) })).toBe(textOfRecord({ ...emptyRecord(), rows: new Map(rows) }));
  });

  it('[L3] writes small numbers in one character and every whole number in a few', () => {
    expect([0, -1, 1, -2, 2, 15, -16].map(encodeNumber)).toEqual(['a', 'e', 'i', 'o', 'n', 'N', 'R']);
    expect([16, 20_778, 2 ** 40].map((number) => encodeNumber(number).length)).toEqual([2, 4, 9]);
  });
});

function numbersOf(record: ChecklistRecord): string {
  return packRecord(record)[2];
}

/** A packing with a line instead of the character that nobody can type. */
function shown(record: ChecklistRecord): readonly string[] {
  return packRecord(record).map((part) => part.replaceAll('\u007f', '|'));
}

describe('unpacking', () => {
  const [ids, texts, numbers] = packRecord(sampleRecord());
  const coded = (...each: readonly number[]): string => each.map(encodeNumber).join('');
  /** A record of one device and one item, up to where its columns begin. */
  const [oneId, start] = ['empty-record-001sam-0001', coded(0, 7, 3, 1, 0, 0, 1, 1, 1, 0)];
  const columns = (...each: readonly number[]): unknown => [oneId, 'x', start + coded(...each)];

  it('reads what the tests below break', () => {
    expect(unpackRecord([ids, texts, numbers])).toMatchObject({ id: 'sample-record-01' });
    // One column: 'note' in item 1, the text 'x', at clock 1, by the first device from clock 1 on, no strays.
    const read = parseRecord(unpackRecord(columns(1, 18, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0)));
    expect(read.ok && rowOf(read.value, itemRow(1))).toEqual(new Map([['note', { value: 'x', n: 1, actor: SAM }]]));
  });

  it.each<[string, unknown]>([
    ['no list', {}],
    ['nothing', undefined],
    ['a list that is too short', [ids, texts]],
    ['a list that is too long', [ids, texts, numbers, '']],
    ['ids that are no text', [5, texts, numbers]],
    ['texts that are no text', [ids, null, numbers]],
    ['ids that are cut', [ids.slice(0, -1), texts, numbers]],
    ['ids that go on', [`${ids}x`, texts, numbers]],
    ['numbers that are no text', [ids, texts, []]],
    ['no numbers', [ids, texts, '']],
    ['numbers that are cut', [ids, texts, numbers.slice(0, -1)]],
    ['numbers that go on', [ids, texts, `${numbers}a`]],
    ['a character that is no number', [ids, texts, numbers.replace('a', ' ')]],
    ['a number without end', [ids, texts, `${'_'.repeat(500)}a`]],
    ['texts that are not there', [ids, 'Rye', numbers]],
    ['too many devices', [oneId, 'x', coded(0, 7, 3, 65, 0, 0, 0, 0, 0)]],
    ['fewer than no devices', [oneId, 'x', coded(0, 7, 3, -1, 0, 0, 0, 0, 0)]],
    ['too many items', [oneId, 'x', coded(0, 7, 3, 1, 0, 0, 366)]],
    ['too many columns', columns(14_601)],
    ['rows of a column that is not there', columns(1, 18, 1)],
    ['a row outside the order', columns(1, 18, 0, 1, 3, 0, 0, 0, 1, 1, 1, 0, 0)],
    ['more rows than there are', columns(1, 18, 0, 4, 0, 1, 1, 1)],
    ['a text before there is one', columns(1, 18, 0, 1, 1, 0, 1, 0, 1, 1, 1, 0, 0)],
    ['values of no kind', columns(1, 18, 0, 1, 1, 3, 0, 0, 1, 1, 1, 0, 0)],
    ['clocks of no kind', columns(1, 18, 0, 1, 1, 0, 0, 2, 1, 1, 1, 0, 0)],
    ['more turns than cells', columns(1, 18, 0, 1, 1, 0, 0, 0, 1, 2, 1, 0, 1, 0, 0)],
    ['more strays than cells', columns(1, 18, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 2, 0, 0, 0, 0)],
    ['a stray after the last cell', columns(1, 18, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 1, 0)],
    ['a flood of columns', [oneId, 'x', start + coded(9_000, ...Array<number>(9_000).fill(1), 0, 2, 0, 1, ...Array<number>(8_999).fill(1))]],
    ['one long text in thousands of cells', [oneId, 'x'.repeat(2_000), start + coded(200, ...Array.from({ length: 200 }, (_, at) => (at < 32 ? 1 : 0)), 0, 1, 1)]],
  ])('[M1] gives nothing for %s', (_why, packed) => {
    expect(unpackRecord(packed)).toBeUndefined();
  }); // prettier-ignore

  it.each<[string, unknown]>([
    ['a device outside the list', columns(1, 18, 0, 1, 1, 0, 0, 0, 1, 1, 1, 5, 0)],
    ['a cell before anybody’s turn', columns(1, 18, 0, 1, 1, 0, 0, 0, 1, 0, 0)],
    ['a clock of nothing', columns(1, 18, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0)],
    ['a clock past every limit', columns(1, 18, 0, 1, 1, 0, 0, 0, 2 ** 41, 1, 1, 0, 0)],
    ['a field of no number', columns(1, 40, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0)],
    ['a field below every number', columns(1, -1, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0)],
    ['a code that is no field', [oneId, '__proto__|x'.replace('|', '\u007f'), start + coded(1, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0)]],
    ['numbers past every number', columns(1, 18, 0, 2, 0, 1, 1, Number.MAX_SAFE_INTEGER, 5, 0, 1, 1, 1, 1, 0, 0)],
  ])('[M1] leaves %s to the parser, which refuses it', (_why, packed) => {
    expect(unpackRecord(packed)).toBeDefined();
    expect(parseRecord(unpackRecord(packed)).ok).toBe(false);
  });
});
