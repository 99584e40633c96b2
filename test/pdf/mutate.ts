// A PDF changed at random, as networks, mail scanners, broken programs and bad people change one.
import { deflateSync } from 'node:zlib';
import type { Chance } from '../core/realistic-record.ts';

type Change = (bytes: Buffer, chance: Chance) => Buffer;

const WORDS = ['stream\n', 'endstream', 'endobj', '/FlateDecode', '/EmbeddedFile', '/URI (', '/Encrypt 5 0 R', '"check": "', '\n}\n', '<<'];
const BOMB = Buffer.concat([Buffer.from('\n7 0 obj\n<< /Filter /FlateDecode >>\nstream\n'), deflateSync(Buffer.alloc(200_000))]);

const splice = (bytes: Buffer, at: number, without: number, piece: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + without)]);

const someOf = <Value>(values: readonly [Value, ...Value[]], chance: Chance): Value => values[chance(values.length)] ?? values[0];

function pieceOf(bytes: Buffer, chance: Chance): Buffer {
  const from = chance(bytes.length + 1);
  return bytes.subarray(from, from + chance(3_000));
}

function flip(bytes: Buffer, chance: Chance): Buffer {
  const changed = Buffer.from(bytes);
  for (let count = chance(40); count >= 0 && changed.length > 0; count -= 1) changed[chance(changed.length)] = chance(256);
  return changed;
}

/** One of its words, at one of its places, becomes another. */
function changeWord(bytes: Buffer, chance: Chance): Buffer {
  const word = WORDS[chance(WORDS.length)] ?? '';
  const at = bytes.indexOf(word, chance(bytes.length + 1), 'latin1');
  return at < 0 ? bytes : splice(bytes, at, word.length, Buffer.from(WORDS[chance(WORDS.length)] ?? ''));
}

function changeNumber(bytes: Buffer, chance: Chance): Buffer {
  const numbers = [...bytes.toString('latin1').matchAll(/\d+/g)];
  const number = numbers[chance(numbers.length + 1)];
  return number ? splice(bytes, number.index, number[0].length, Buffer.from(String(chance(2 ** 31)))) : bytes;
}

const CHANGES: readonly [Change, ...Change[]] = [
  flip,
  flip,
  changeWord,
  changeNumber,
  (bytes, chance) => bytes.subarray(chance(bytes.length + 1)),
  (bytes, chance) => bytes.subarray(0, chance(bytes.length + 1)),
  (bytes, chance) => splice(bytes, chance(bytes.length + 1), chance(2_000), Buffer.alloc(0)),
  (bytes, chance) => splice(bytes, chance(bytes.length + 1), 0, pieceOf(bytes, chance)),
  (bytes, chance) => splice(bytes, chance(bytes.length + 1), 0, Buffer.from(WORDS[chance(WORDS.length)] ?? '')),
  (bytes, chance) => splice(bytes, chance(bytes.length + 1), 0, BOMB),
  (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r\n/g, '\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1')),
  (bytes) => Buffer.from(bytes.map((byte) => byte & 0x7f)),
];

/** The file after one to three changes. */
export function mutatePdf(pdf: Uint8Array, chance: Chance): Uint8Array {
  let bytes: Buffer = Buffer.from(pdf);
  for (let count = chance(3); count >= 0; count -= 1) bytes = someOf(CHANGES, chance)(bytes, chance);
  return bytes;
}
