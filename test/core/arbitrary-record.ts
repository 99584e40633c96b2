// Any record that the parser lets through, and forged ones: equal stamps with different values, copied device ids.
import fc from 'fast-check';
import { FIELD_CODES, fieldOfCode } from '../../src/core/fields.ts';
import type { ActorId, RowKey } from '../../src/core/ids.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { FORMAT, type Cell, type CellValue, type ChecklistRecord, type Row } from '../../src/core/record.ts';
import { actorId, NORA, recordId, rowKey, SAM, SAM_PHONE } from './sample-records.ts';

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

function idText(length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: length, maxLength: length });
}

/** Text with everything that people and attackers type: accents, emoji, halves of them, invisible and control characters. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...'aeo bcd.-"\\[]{}') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '\ud83d',
        '\ude00',
        '\u0301',
        '\u0327',
        '\u200b',
        '\u202e',
        '\u0000',
        '\r',
        '\n',
        '\t',
        '\ufeff',
        '\u212b',
      ),
    },
  ),
  maxLength: 30,
});

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.boolean(),
  fc.integer({ min: 0, max: 30_000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  anyText,
);

const anyField = fc.oneof(
  fc.constantFrom(...Object.keys(FIELD_CODES)),
  fc.constantFrom('constructor', 'x1', 'a-field-of-a-newer-version', 'valueof'),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).map(fieldOfCode),
);

const anyRowKey: fc.Arbitrary<RowKey> = fc.oneof(
  fc.constantFrom('r', 'i0', 'i1000', 'i01', 'a12345', 'p-short', 'constructor', 'x').map(rowKey),
  fc.integer({ min: 1, max: 999 }).map((number) => rowKey(`i${number}`)),
  idText(6).map((id) => rowKey(`a${id}`)),
  idText(8).map((id) => rowKey(`p${id}`)),
  fc.stringMatching(/^[b-hj-oq-z][\w-]{0,10}$/).map(rowKey),
);

const anyClock = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: LIMITS.clock }));
const anyDevice: fc.Arbitrary<ActorId> = fc.oneof(fc.constantFrom(SAM, SAM_PHONE, NORA), fc.constantFrom('--------', '12345678', '00000001').map(actorId), idText(8).map(actorId)); // prettier-ignore

function mapOf<Key, Value>(
  key: fc.Arbitrary<Key>,
  value: fc.Arbitrary<Value>,
  size: { minLength?: number; maxLength: number },
): fc.Arbitrary<ReadonlyMap<Key, Value>> {
  return fc.array(fc.tuple(key, value), size).map((entries) => new Map(entries));
}

const anyCell: fc.Arbitrary<Cell> = fc.record({ value: anyValue, n: anyClock, actor: anyDevice });
const anyRow: fc.Arbitrary<Row> = mapOf(anyField, anyCell, { minLength: 1, maxLength: 6 });

/** Any record in the form in which the parser gives it: no empty rows, nobody in `seen` without a clock. */
export const anyRecord: fc.Arbitrary<ChecklistRecord> = fc.record({
  id: idText(16).map(recordId),
  template: fc.integer({ min: 0, max: 999 }),
  templateVersion: fc.integer({ min: 0, max: 9_999 }),
  minEdit: fc.constantFrom(FORMAT, FORMAT, FORMAT, FORMAT + 1, 9_999),
  rows: mapOf(anyRowKey, anyRow, { maxLength: 8 }),
  seen: mapOf(anyDevice, mapOf(anyDevice, anyClock, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
});

const forgedCell: fc.Arbitrary<Cell> = fc.record({
  value: fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 2 }), fc.constantFrom('', 'a', 'ä', '1', 'true', '\ud800', '\udc00')),
  n: fc.integer({ min: 1, max: 3 }),
  actor: fc.constantFrom(SAM, NORA),
});

/** Copies of one record as a forger would write them: few rows and stamps, so that the same stamp holds different values. */
const forgedRecord: fc.Arbitrary<ChecklistRecord> = fc.record({
  id: fc.constant(recordId('forged-record-01')),
  template: fc.constant(7),
  templateVersion: fc.integer({ min: 1, max: 3 }),
  minEdit: fc.integer({ min: 0, max: FORMAT }),
  rows: mapOf(
    fc.constantFrom('r', 'i1', 'a-own01', `p${SAM}`, 'unknown').map(rowKey),
    mapOf(fc.constantFrom('listed', 'name', 'x1'), forgedCell, { maxLength: 3 }),
    { maxLength: 5 },
  ),
  seen: mapOf(fc.constantFrom(SAM, NORA), mapOf(fc.constantFrom(SAM, NORA), fc.integer({ min: 0, max: 3 }), { maxLength: 2 }), {
    maxLength: 2,
  }),
});

function copyOf({ id, template }: ChecklistRecord, other: ChecklistRecord): ChecklistRecord {
  return { ...other, id, template };
}

/** Three copies as a forger would write them. */
export const forgedTriple: fc.Arbitrary<readonly [ChecklistRecord, ChecklistRecord, ChecklistRecord]> = fc.tuple(
  forgedRecord,
  forgedRecord,
  forgedRecord,
);

/** Three copies of one arbitrary record id, for laws about merging. */
export const threeCopies: fc.Arbitrary<readonly [ChecklistRecord, ChecklistRecord, ChecklistRecord]> = fc.oneof(
  forgedTriple,
  fc.tuple(anyRecord, anyRecord, anyRecord).map(([a, b, c]) => [a, copyOf(a, b), copyOf(a, c)] as const),
);

const clockToday = fc.integer({ min: 1, max: 5_000 });
const newerField = fc.constantFrom('x1', 'x2', 'a-field-of-a-newer-version', 'constructor', 'valueof', 'hasownproperty');
const newerCell: fc.Arbitrary<Cell> = fc.record({ value: anyValue, n: clockToday, actor: anyDevice });
const newerRow = mapOf(newerField, newerCell, { minLength: 1, maxLength: 3 });
const knownRow = mapOf(fc.constantFrom('name', 'login', 'note', 'listed', 'logged-in', 'answer'), newerCell, { maxLength: 3 });

/** A record that a newer version wrote in: rows, fields and values that this build does not know, beside those that it does. */
export const futureRecord: fc.Arbitrary<ChecklistRecord> = fc.record({
  id: idText(16).map(recordId),
  template: fc.integer({ min: 0, max: 999 }),
  templateVersion: fc.integer({ min: 0, max: 9_999 }),
  minEdit: fc.constant(FORMAT),
  rows: fc
    .tuple(
      mapOf(anyRowKey, fc.tuple(knownRow, newerRow).map(joinedRow), { minLength: 1, maxLength: 4 }),
      mapOf(fc.constantFrom('y-tomorrow', 'b1', 'zz', 'r', 'i1').map(rowKey), newerRow, { minLength: 1, maxLength: 3 }),
    )
    .map(([some, more]) => new Map([...some, ...more])),
  seen: mapOf(anyDevice, mapOf(anyDevice, clockToday, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
});

function joinedRow([known, newer]: readonly [Row, Row]): Row {
  return new Map([...known, ...newer]);
}

const crowdedRow = mapOf(fc.constantFrom(...Object.keys(FIELD_CODES), 'x1', 'constructor'), newerCell, { minLength: 1, maxLength: 8 });

/** Copies of one record in which any field of any row may hold any value: the rows are those of small checklists. */
export const crowdedPair: fc.Arbitrary<readonly [ChecklistRecord, ChecklistRecord]> = fc
  .array(
    mapOf(fc.constantFrom('r', 'i1', 'i2', 'i3', 'i10', 'i11', 'i12', 'a-own01', 'y-newer', `p${SAM}`).map(rowKey), crowdedRow, {
      maxLength: 6,
    }),
    {
      minLength: 2,
      maxLength: 2,
    },
  )
  .map(([a = new Map(), b = new Map()]) => {
    const record = { id: recordId('crowded-record-1'), template: 7, templateVersion: 1, minEdit: FORMAT, seen: new Map() };
    return [
      { ...record, rows: a },
      { ...record, rows: b },
    ] as const;
  });
