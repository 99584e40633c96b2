import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { EXACT, FAMILIES } from '../../src/pdf/fonts.ts';
import type { Ranges } from '../../src/pdf/text/ranges.ts';
import { unpackWoff } from '../../src/pdf/text/woff.ts';
import { readFont } from './fixtures.ts';

function findTable(font: DataView, tag: string): number {
  for (let entry = 12; entry < 12 + font.getUint16(4) * 16; entry += 16) {
    const name = Array.from({ length: 4 }, (_, index) => String.fromCharCode(font.getUint8(entry + index))).join('');
    if (name === tag) return font.getUint32(entry + 8);
  }
  throw new Error(`no table ${tag}`);
}

function findFormat4(font: DataView): number {
  const cmap = findTable(font, 'cmap');
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const start = cmap + font.getUint32(cmap + 8 + index * 8);
    if (font.getUint16(start) === 4) return start;
  }
  throw new Error('no format 4');
}

/** The characters that a TrueType font has, from its cmap of format 4. */
function readCharacters(font: DataView): readonly number[] {
  const start = findFormat4(font);
  const segments = font.getUint16(start + 6) / 2;
  const characters: number[] = [];
  for (let index = 0; index < segments; index += 1) {
    const last = font.getUint16(start + 14 + index * 2);
    const first = font.getUint16(start + 16 + segments * 2 + index * 2);
    for (let point = first; point <= last && point < 0xffff; point += 1) characters.push(point);
  }
  return characters;
}

function pointsOf(ranges: Ranges): readonly number[] {
  const pairs = ranges.flatMap((first, at) => (at % 2 === 0 ? [[first, ranges[at + 1] ?? first] as const] : []));
  return pairs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

const FILES = [EXACT, ...FAMILIES].flatMap(({ regular, bold, ranges }) => [[regular, ranges] as const, [bold, ranges] as const]);

test.each(FILES)('the list of families knows what %s has', async (file, ranges) => {
  const font = await unpackWoff(await readFont(file));
  expect(readCharacters(new DataView(font.buffer))).toEqual(pointsOf(ranges));
});

test('serves no font that no family names', async () => {
  const served = await readdir(new URL('../../public/fonts/pdf/', import.meta.url));
  expect(served.filter((name) => name.endsWith('.woff')).sort()).toEqual([...new Set(FILES.map(([file]) => file))].sort());
});
