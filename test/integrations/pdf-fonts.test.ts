import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { formatCatalogue, listPdfFonts, packPoints } from '../../src/integrations/pdf-font-files.ts';
import { readCharacters } from '../../src/integrations/woff-characters.ts';
import { readCatalogue } from '../../src/pdf/catalogue.ts';
import { isWithin, unpackRanges } from '../../src/pdf/text/ranges.ts';
import { unpackWoff } from '../../src/pdf/text/woff.ts';

const { families, files } = listPdfFonts();

async function readFont(name: string): Promise<Buffer> {
  const address = files.get(name);
  if (!address) throw new Error(`no file ${name}`);
  return readFile(address);
}

test('[U16] the catalogue names families of every script, and files that are there', async () => {
  const catalogue = readCatalogue(new TextEncoder().encode(formatCatalogue(families)).buffer);
  expect(catalogue.map(({ id }) => id)).toEqual(families.map(({ id }) => id));
  for (const [text, name] of [
    ['ễ', 'noto-sans-vietnamese'],
    ['س', 'vazirmatn-arabic'],
    ['ש', 'noto-sans-hebrew-hebrew'],
    ['क', 'noto-sans-devanagari-devanagari'],
    ['ก', 'noto-sans-thai-thai'],
    ['金', 'noto-sans-sc-'],
    ['す', 'noto-sans-jp-'],
    ['금', 'noto-sans-kr-'],
    ['🔑', 'noto-emoji-'],
  ] as const) {
    const found = catalogue.filter(({ ranges }) => isWithin(ranges, text.codePointAt(0) ?? 0)).map(({ id }) => id);
    expect(found.some((id) => id.startsWith(name))).toBe(true);
  }
  for (const { regular, bold } of catalogue) expect([files.has(regular), files.has(bold)]).toEqual([true, true]);
  const named = new Set(catalogue.flatMap(({ regular, bold }) => [regular, bold]));
  expect([...files.keys()].filter((name) => name.endsWith('.woff') && !named.has(name))).toEqual([]);
});

test('[U16] the catalogue promises only what a font has, in both weights', async () => {
  for (const { id, bold, points } of families) {
    if (!bold) continue;
    const has = new Set(readCharacters(await readFont(`${id}-700.woff`)));
    expect(points.filter((point) => !has.has(point))).toEqual([]);
  }
  // Another reader of fonts agrees.
  const doc = new PDFDocument({ autoFirstPage: false, font: null });
  for (const [index, { id, points }] of families.entries()) {
    if (index % 12 !== 0 && index > 8) continue;
    const { buffer, byteOffset, length } = await readFont(`${id}-400.woff`);
    const woff = Uint8Array.from(new Uint8Array(buffer, byteOffset, length)).buffer;
    const { font } = doc.registerFont(id, await unpackWoff(woff)).font(id)._font;
    expect(points.filter((point) => !font.hasGlyphForCodePoint(point))).toEqual([]);
  }
});

test('every font comes with its licence', async () => {
  const licences = [...files].filter(([name]) => name.startsWith('OFL-'));
  for (const { id } of families) expect(licences.some(([name]) => id.startsWith(name.slice('OFL-'.length, -'.txt'.length)))).toBe(true);
  for (const [, address] of licences) expect(await readFile(address, 'utf8')).toMatch(/SIL Open Font License,? Version 1\.1/i);
});

test('packed ranges are read back as they were', () => {
  const sets = fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff }), { minLength: 1, maxLength: 80 });
  const rows = fc.tuple(sets, fc.integer({ min: 0, max: 5 })).map(([points, more]) => {
    const all = points.flatMap((point) => Array.from({ length: more + 1 }, (_, index) => point + index));
    return [...new Set(all)].sort((one, other) => one - other);
  });
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 0x10ffff }), (points, other) => {
      const ranges = unpackRanges(packPoints(points));
      const known = new Set(points);
      for (const point of points) {
        expect(isWithin(ranges, point)).toBe(true);
        for (const beside of [point - 1, point + 1]) expect(isWithin(ranges, beside)).toBe(known.has(beside));
      }
      expect(isWithin(ranges, other)).toBe(known.has(other));
    }),
  );
});
