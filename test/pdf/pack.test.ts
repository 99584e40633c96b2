// A file small enough to mail, whose record is still found where the file is not whole.
import { expect, test, vi } from 'vitest';
import { readCarried } from '../../src/core/carried/read-carried.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { packPdf } from '../../src/pdf/pack.ts';
import { shortenOperators } from '../../src/pdf/brief-operators.ts';
import { carry, RECORD } from './carried-fixtures.ts';
import { BAKERY, CREATED_AT, readFont, SIXTY } from './fixtures.ts';
import { PdfFile, splitGroup } from './read-pdf.ts';

vi.setConfig({ testTimeout: 60_000 });

const carried = await carry(RECORD);
const make = async (model: typeof SIXTY): Promise<Uint8Array> =>
  (await makePdf(model, readFont, { createdAt: CREATED_AT, kind: 'full', paper: 'A4', carried })).bytes;
const bytes = await make(SIXTY);
const source = Buffer.from(bytes).toString('latin1');

/** What stands in the file in letters that nobody has to open first. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  'the root': /\n\d+ 0 obj\n<<\n\/Type \/Catalog\n/,
  'the list of attachments': /\/EmbeddedFiles <<\n\s*\/Names \[\s*\(handover\.json\) \d+ 0 R\s*\]/,
  'the dictionary of the attachment': /\n\d+ 0 obj\n<<\n\/Type \/Filespec\n/,
  'the attachment': /\n\d+ 0 obj\n<<\n\/Type \/EmbeddedFile\n/,
  'the link on the page': /\n\d+ 0 obj\n<<\n(?:\/[^\n]+\n)*\/Subtype \/Link\n/,
  'where the link leads': /\n\d+ 0 obj\n<<\n\/S \/URI\n\/URI \(https:[^)]+#\d+\.[\w-]+\.e\)/,
};

test.each(Object.entries(PLAIN))('[U20] keeps plain: %s', (_, pattern) => {
  // Not toMatch, which would print the whole file.
  expect(source.search(pattern)).toBeGreaterThan(0);
});

test('[U20] every other dictionary is in one compressed stream, and every stream is compressed', () => {
  const loose = [...source.matchAll(/\n\d+ 0 obj\n(<<[\s\S]*?)(?:\nstream\n|\nendobj)/g)].map(([, dictionary = '']) => dictionary);
  expect(loose.filter((dictionary) => dictionary.includes('/Length ') && !dictionary.includes('/Filter /FlateDecode'))).toEqual([]);
  expect(loose.filter((dictionary) => /\/S \/(?:P|TD|LI|Figure)\b|\/Type \/Page\b/.test(dictionary))).toEqual([]);
  expect(loose.filter((dictionary) => dictionary.includes('/Type /ObjStm'))).toHaveLength(1);
});

test('[U20] the record comes before the pages: half of the file gives it back', () => {
  const half = readCarried(bytes.subarray(0, bytes.length / 2));
  expect(half).toEqual(readCarried(bytes));
  expect(half.ok).toBe(true);
});

test('[U20] a table of contents leads to every object', () => {
  const file = new PdfFile(bytes);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(source)?.[1]);
  const index = file.dict(file.trailer);
  const [number = ''] = source.slice(start).split(' ');
  expect(file.trailer.get('Type')).toBe('/XRef');
  expect(index.get('Size')).toBe(Number(number) + 1);
  const rows = readRows(file.stream({ ref: Number(number) }));
  expect(rows).toHaveLength(Number(number) + 1);
  rows.slice(1).forEach(([kind, at, place], row) => {
    if (kind === 1) expect(source.slice(at, at + 12)).toMatch(new RegExp(`^${row + 1} 0 obj`));
    else expect(inner(file, at)[place]).toBe(row + 1);
  });
});

/** The rows of a table that tells each as its difference from the one above. */
function readRows(stream: string): readonly (readonly [kind: number, at: number, index: number])[] {
  const [differences, row] = [Buffer.from(stream, 'latin1'), Buffer.alloc(9)];
  return Array.from({ length: differences.length / 10 }, (_, number) => {
    for (let column = 0; column < 9; column += 1) row[column] = (row[column] ?? 0) + (differences[number * 10 + 1 + column] ?? 0);
    return [row.readUInt8(0), row.readUInt32BE(1), row.readUInt32BE(5)] as const;
  });
}

const numbersIn = new Map<number, readonly number[]>();

function inner(file: PdfFile, group: number): readonly number[] {
  const known = numbersIn.get(group);
  if (known) return known;
  const first = Number(file.dict({ ref: group }).get('First'));
  const numbers = splitGroup(file.stream({ ref: group }), first).map(([id]) => id);
  numbersIn.set(group, numbers);
  return numbers;
}

test('[U21] 60 items in Latin script take at most 60 KB, a small record half of it', async () => {
  expect(bytes.length).toBeLessThanOrEqual(60 * 1024);
  expect((await make(BAKERY)).length).toBeLessThanOrEqual(30 * 1024);
});

test('[U21] the same record at the same time makes the same bytes', async () => {
  expect(Buffer.compare(bytes, await make(SIXTY))).toBe(0);
});

test('[U21] places are rounded to a tenth of a point, and a colour is told once', () => {
  expect(shortenOperators('1 0 0 1 123.661417 218.75 cm')).toBe('1 0 0 1 123.7 218.8 cm');
  expect(shortenOperators('0.50935 0 0 -0.50935 3.401575 -12.04 cm')).toBe('0.509 0 0 -0.509 3.4 -12 cm');
  expect(shortenOperators('/DeviceRGB cs')).toBe('');
  expect(shortenOperators('0.9529411764705882 0.7490196078431373 0 scn')).toBe('0.953 0.749 0 rg');
  expect(shortenOperators('1 1 1 SCN')).toBe('1 1 1 RG');
});

test('[U20] takes apart a file that holds the letters of its own marks', () => {
  const words = 'endobj stream endstream 3 0 obj << /Type /Filespec >> xref trailer';
  const objects = [`<<\n/Type /Catalog\n/Words (${words})\n>>`, `<<\n/Length 66\n>>\nstream\n${words}\nendstream`, `<<\n/Plain true\n>>`];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const starts = body.map((_, index) => 9 + body.slice(0, index).join('').length);
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 4\n0000000000 65535 f \n${rows}trailer\n<<\n/Size 4\n/Root 1 0 R\n>>\nstartxref\n0\n%%EOF\n`;
  const file = new PdfFile(packPdf(Buffer.from(`%PDF-1.7\n${body.join('')}${table}`, 'latin1')));
  expect(file.catalog.get('Words')).toBe(words);
  expect(file.stream({ ref: 2 })).toBe(words);
  expect(file.dict({ ref: 3 }).get('Plain')).toBe(true);
});
