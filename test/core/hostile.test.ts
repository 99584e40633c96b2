// Whatever comes in, the parsers answer: nothing thrown, nothing slow, no prototype touched.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseBackup } from '../../src/core/backup.ts';
import { jsonDepth } from '../../src/core/json-depth.ts';
import { encodeNumber } from '../../src/core/number-text.ts';
import { parseJson } from '../../src/core/json-text.ts';
import { decodePacked, encodePacked } from '../../src/core/packed-text.ts';
import { packRecord } from '../../src/core/packing.ts';
import { parseRecord } from '../../src/core/parse-record.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import { unpackRecord } from '../../src/core/unpacking.ts';
import { runs, timeLimit } from '../nightly.ts';
import { anyText } from './arbitrary-record.ts';
import { SAM, sampleRecord } from './sample-records.ts';

vi.setConfig({ testTimeout: timeLimit(60_000) });

const sample = sampleRecord();
const NASTY: readonly unknown[] = [undefined, null, true, -1, 0.5, 2 ** 60, Number.NaN, '', '__proto__', 'x'.repeat(3_000), [], [[]], {}, { toString: 1, valueOf: 1 }]; // prettier-ignore

const anyJunk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
  fc.jsonValue(),
  fc.constantFrom(...NASTY),
);

/** A value in which one part, at any depth, is something else. */
function withOnePartChanged(value: unknown, path: number, junk: unknown): unknown {
  if (path % 5 === 0 || typeof value !== 'object' || value === null) return junk;
  const keys = Object.keys(value);
  const chosen = keys[path % Math.max(1, keys.length)];
  const change = (key: string, part: unknown): unknown => (key === chosen ? withOnePartChanged(part, Math.floor(path / 5), junk) : part);
  if (Array.isArray(value)) return value.map((part: unknown, at) => change(String(at), part));
  return Object.fromEntries(Object.entries(value).map(([key, part]: [string, unknown]) => [key, change(key, part)]));
}

/** A packing of one device and 300 items, with these words and the numbers of these columns. */
function packedOf(words: string, columns: readonly number[]): string {
  const head = [0, 7, 3, 1, 0, 0, 300, ...Array<number>(300).fill(1), 1, 0];
  return JSON.stringify(['sample-record-01sam-0001', words, [...head, ...columns].map(encodeNumber).join('')]);
}

/** One column of one cell: the field's code and the value are words. */
const ONE_CELL = [1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0];

/** Thousands of columns of 300 rows each, in a few thousand letters. */
const FLOOD = [9_000, ...Array<number>(9_000).fill(1), 0, 300, 0, ...Array<number>(299).fill(1), ...Array<number>(8_999).fill(1)];

/** Each kind of answer is an object that says whether there is one. */
function answers(work: () => { readonly ok: boolean }): boolean {
  return typeof work().ok === 'boolean';
}

describe('hostile input', () => {
  it('[M1] of any value is answered', () => {
    fc.assert(
      fc.property(anyJunk, (junk) => answers(() => parseRecord(junk)) && answers(() => parseRecord(unpackRecord(junk)))),
      { numRuns: runs(1_000) },
    );
  });

  it('[M1] in any part of a record is answered', () => {
    const law = (path: number, junk: unknown): boolean => answers(() => parseRecord(withOnePartChanged(toPlainRecord(sample), path, junk)));
    fc.assert(fc.property(fc.nat(), anyJunk, law), { numRuns: runs(1_500) });
  });

  it('[M1] in any part of a packed record is answered', () => {
    const law = (path: number, junk: unknown): boolean =>
      answers(() => parseRecord(unpackRecord(withOnePartChanged(packRecord(sample), path, junk))));
    fc.assert(fc.property(fc.nat(), anyJunk, law), { numRuns: runs(1_500) });
  });

  it('[M1] of any text is answered', () => {
    const json = fc.json();
    fc.assert(
      fc.property(fc.oneof(anyText, json), (text) => answers(() => decodePacked(text)) && answers(() => parseBackup(text))),
      { numRuns: runs(1_000) },
    );
    const cut = (text: string) => fc.nat(text.length).map((end) => text.slice(0, end));
    fc.assert(fc.property(cut(encodePacked(sample)), (text) => answers(() => decodePacked(text))));
  });

  it.each<[string, () => unknown]>([
    ['nesting without end', () => decodePacked('['.repeat(200_000))],
    ['closed nesting without end', () => decodePacked('['.repeat(100_000) + ']'.repeat(100_000))],
    ['a text of quotes without end', () => decodePacked(`"${'\\"'.repeat(130_000)}`)],
    ['a backup that is one open text', () => parseBackup(`"${'\\"'.repeat(2_000_000)}`)],
    ['thousands of rows', () => parseRecord({ ...toPlainRecord(sample), rows: Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`x${at}`, { a: [1, 1, SAM] }])) })], // prettier-ignore
    ['thousands of fields', () => parseRecord({ ...toPlainRecord(sample), rows: { i1: Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`x${at}`, [1, 1, SAM]])) } })], // prettier-ignore
    ['columns that repeat themselves', () => decodePacked(packedOf('x', FLOOD))],
    ['rows without end', () => decodePacked(packedOf('x', [1, 1, 0, 2 ** 40]))],
  ])('[M1] of %s is answered at once', (_what, read) => {
    const start = performance.now();
    expect(read()).toMatchObject({ ok: false });
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  it('[M1] does not reach a prototype', () => {
    const text = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(parseRecord({ ...toPlainRecord(sample), rows: JSON.parse(text) }).ok).toBe(false);
    expect(parseRecord({ ...toPlainRecord(sample), seen: JSON.parse(text) }).ok).toBe(false);
    expect(decodePacked(packedOf('__proto__\u007fx', ONE_CELL)).ok).toBe(false);
    expect(decodePacked(packedOf('constructor\u007fx', ONE_CELL)).ok).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('JSON text', () => {
  it.each<[string, number]>([
    ['7', 0],
    ['"[[["', 0],
    ['[]', 1],
    ['[{"a":[1]},[2]]', 3],
    ['["\\"[[[",{}]', 2],
    ['["\\\\",[[]]]', 3],
    ['{"[":"{"}', 1],
  ])('[X1] %s nests %i deep', (text, depth) => {
    expect(jsonDepth(text)).toBe(depth);
  });

  it('[X1] is read up to a depth of 6', () => {
    expect(parseJson('[[[[[[1]]]]]]')).toEqual([[[[[[1]]]]]]);
    expect(parseJson('[[[[[[[1]]]]]]]')).toBeUndefined();
    expect([parseJson('{'), parseJson(''), parseJson('null'), parseJson('"x"')]).toEqual([undefined, undefined, null, 'x']);
  });
});
