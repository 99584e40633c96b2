// Links that somebody who knows the format made to break what reads them. All have a checksum that fits.
import { deflateRawSync } from 'node:zlib';
import { encodeFragment } from '../../src/core/link.ts';
import { encodeNumber, readNumbers } from '../../src/core/number-text.ts';
import { packRecord, type PackedRecord } from '../../src/core/packing.ts';
import { FIELD_CODES } from '../../src/core/fields.ts';
import { FORMAT, type CellValue, type ChecklistRecord } from '../../src/core/record.ts';
import { actorId, rowKey } from './sample-records.ts';
import type { Chance } from './realistic-record.ts';

const NUMBERS = [0, 1, -1, 2, 3, 15, 16, 31, 32, 63, 64, 65, 100, 365, 366, 9_999, 14_600, 14_601, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 40, 2 ** 40 + 1, 2 ** 53 - 1, -(2 ** 53 - 1)]; // prettier-ignore
const TEXTS = ['', '__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty', '\u0000', '\u007f', '\u0080', '\u202e', '\ud800', '\udc00', 'x'.repeat(2_000), 'x'.repeat(2_001), '\u2028', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '=1+1', '\u{1f600}', 'é', 'e\u0301', 'null', '-0', 'NaN', '1e309']; // prettier-ignore
const JUNK: readonly unknown[] = [null, true, 0, -1, 1e308, '', '__proto__', [], {}, [[]], [null, null, null], { '0': 'a', '1': 'b', '2': 'c', length: 3 }, { __proto__: null }, { toString: 1 }, { then: 1 }]; // prettier-ignore

type Damage = (chance: Chance, packed: PackedRecord) => unknown;

function pick<Value>(chance: Chance, values: readonly [Value, ...Value[]] | readonly Value[]): Value {
  const value = values[chance(values.length)];
  if (value === undefined) throw new Error('there is nothing to choose from');
  return value;
}

function splice<Value>(list: readonly Value[], at: number, lost: number, ...added: readonly Value[]): readonly Value[] {
  return [...list.slice(0, at), ...added, ...list.slice(at + lost)];
}

function numbersIn(text: string): readonly number[] {
  const { next, isAtEnd } = readNumbers(text);
  const numbers: number[] = [];
  while (!isAtEnd() && numbers.length <= text.length) numbers.push(next());
  return numbers;
}

/** One change in a list, of the kinds that break readers: another value, one too many, one lost, a part again, a part elsewhere, an end. */
function changeList<Value>(chance: Chance, list: readonly Value[], newValue: () => Value): readonly Value[] {
  const at = chance(Math.max(1, list.length));
  switch (chance(7)) {
    case 0:
    case 1:
      return splice(list, at, 1, newValue());
    case 2:
      return splice(list, at, 0, newValue());
    case 3:
      return splice(list, at, 1 + chance(3));
    case 4:
      return splice(list, at, 0, ...list.slice(at, at + 1 + chance(12)));
    case 5:
      return splice(list, at, 0, ...Array.from({ length: 1 + chance(400) }, newValue));
    default:
      return list.slice(0, at);
  }
}

function changeNumbers(chance: Chance, [ids, texts, numbers]: PackedRecord): PackedRecord {
  let list = numbersIn(numbers);
  for (let changes = 1 + chance(3); changes > 0; changes -= 1) {
    const near = list[chance(Math.max(1, list.length))] ?? 0;
    const newNumber = (): number => (chance(3) === 0 ? pick(chance, NUMBERS) : near + chance(5) - 2);
    list = changeList(chance, list, newNumber);
  }
  return [ids, texts, list.filter(Number.isSafeInteger).map(encodeNumber).join('')];
}

function changeTexts(chance: Chance, [ids, texts, numbers]: PackedRecord): PackedRecord {
  return [ids, changeList(chance, texts.split('\u007f'), () => pick(chance, TEXTS)).join('\u007f'), numbers];
}

function changeIds(chance: Chance, [ids, texts, numbers]: PackedRecord): PackedRecord {
  return [changeList(chance, [...ids], () => pick(chance, [...'Aa0-_. #/\u0000é'])).join(''), texts, numbers];
}

const FIELDS = [...Object.keys(FIELD_CODES), 'constructor', 'x-newer', '__proto__', 'A', '', 'n', 'x'.repeat(33)];
const ROWS = ['r', 'i0', 'i1', 'i7', 'i999', 'i1000', 'a-own01', 'aown001', 'psam-0001', 'p-short', 'constructor', 'x1'].map(rowKey);
const DEVICES = ['sam-0001', 'nora-001', '--------', '00000000', 'AAAAAAAA'].map(actorId);

/** A whole packing of a record that no build would make: strange fields, rows, clocks and values where others stand. */
function forge(chance: Chance, record: ChecklistRecord): PackedRecord {
  const rows = new Map(record.rows);
  for (let cells = 1 + chance(6); cells > 0; cells -= 1) {
    const key = chance(2) ? pick(chance, ROWS) : pick(chance, [...rows.keys()]);
    const value: CellValue = chance(3) === 0 ? chance(2) === 0 : chance(2) ? pick(chance, NUMBERS) : pick(chance, TEXTS);
    const n = chance(4) === 0 ? pick(chance, NUMBERS) : 1 + chance(200);
    rows.set(key, new Map(rows.get(key)).set(pick(chance, FIELDS), { value, n, actor: pick(chance, DEVICES) }));
  }
  const seen = new Map(record.seen).set(pick(chance, DEVICES), new Map([[pick(chance, DEVICES), pick(chance, NUMBERS)]]));
  const minEdit = chance(8) === 0 ? FORMAT + chance(3) : FORMAT;
  return packRecord({ ...record, rows, minEdit, seen: chance(2) ? seen : record.seen });
}

const DAMAGES: readonly Damage[] = [
  changeNumbers,
  changeNumbers,
  changeNumbers,
  changeTexts,
  (chance, packed) => changeTexts(chance, changeNumbers(chance, packed)),
  (chance, packed) => changeIds(chance, chance(2) ? packed : changeNumbers(chance, packed)),
  (chance, packed) => changeList<unknown>(chance, packed, () => pick(chance, JUNK)),
  (chance) => pick(chance, JUNK),
  (chance) => ({ ids: pick(chance, JUNK), texts: pick(chance, JUNK), numbers: pick(chance, JUNK) }),
];

/** Text that is hardly JSON any more. */
function changeText(chance: Chance, json: string): string {
  const at = chance(json.length);
  switch (chance(5)) {
    case 0:
      return json.slice(0, at);
    case 1:
      return json.slice(0, at) + pick(chance, ['"', ',', '[', ']', '\\', '{', '\u0000', '\\u', '\\ud800']) + json.slice(at);
    case 2:
      return '['.repeat(chance(2_000)) + json + ']'.repeat(chance(2_000));
    case 3:
      return json + json;
    default:
      return `{"__proto__":${json},"constructor":${json}}`;
  }
}

/** Bytes that do not have to be compressed text. */
function changeBytes(chance: Chance, bytes: Buffer): Buffer {
  const at = chance(bytes.length);
  switch (chance(4)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes, Buffer.from([chance(256), chance(256)])]);
    case 2:
      return Buffer.from(bytes).fill(chance(256), at, Math.min(bytes.length, at + 1 + chance(4)));
    default:
      return Buffer.from(Array.from({ length: 1 + chance(60) }, () => chance(256)));
  }
}

const packings = new Map<ChecklistRecord, PackedRecord>();

function packedOnce(record: ChecklistRecord): PackedRecord {
  const packed = packings.get(record) ?? packRecord(record);
  packings.set(record, packed);
  return packed;
}

/** A hostile fragment out of a record. */
export function hostileFragment(chance: Chance, record: ChecklistRecord): string {
  const damaged = chance(4) === 0 ? forge(chance, record) : pick(chance, DAMAGES)(chance, packedOnce(record));
  const json = JSON.stringify(damaged) ?? '';
  const text = chance(12) === 0 && json ? changeText(chance, json) : json;
  const bytes = deflateRawSync(Buffer.from(text), { level: 1 });
  return encodeFragment(chance(15) === 0 ? changeBytes(chance, bytes) : bytes);
}

const SEEDS_OF_BOMBS: readonly string[] = ['\u0000', ' ', '[', '"', 'a', '\\', '["",', '{"a":', '[["","","', 'aeio', '\u00e9'];

/** A fragment that unpacks to millions of characters. */
export function bombFragment(chance: Chance): string {
  const seed = pick(chance, SEEDS_OF_BOMBS);
  const start = pick(chance, ['', '["', '["","","', '["AAAAAAAAAAAAAAAA","', '[[[']);
  const repeats = Math.floor((400_000 + chance(8_000_000)) / seed.length);
  return encodeFragment(deflateRawSync(Buffer.from(start + seed.repeat(repeats)), { level: 9 }));
}
