import { expect, test, vi } from 'vitest';
import type { LetterPrintModel } from '../../src/pdf/letter-print-model.ts';
import { makeLetterPdf } from '../../src/pdf/make-letter-pdf.ts';
import { CREATED_AT, readFont } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, pagesOf, readTags, textOf } from './read-tags.ts';

// The first PDF pays for loading the engine.
vi.setConfig({ testTimeout: 60_000 });

const LETTER: LetterPrintModel = {
  subject: 'Please hand over our accounts',
  siteName: 'Fair Handover',
  paragraphs: [
    [{ kind: 'lines', lines: ['Hello Sam,'] }],
    [
      { kind: 'lines', lines: ['Would you please hand these over to us?'] },
      { kind: 'bullets', items: ['Domain', 'Hosting'] },
    ],
    [{ kind: 'numbers', items: ['First', 'Second'] }],
    [{ kind: 'lines', lines: ['Kind regards,', 'Nora Rye'] }],
  ],
};

async function read(model: LetterPrintModel) {
  const { bytes, missing } = await makeLetterPdf(model, readFont, { createdAt: CREATED_AT });
  return { bytes, missing, ...readTags(new PdfFile(bytes)) };
}

test('says the letter in its order and tags everything that is painted', async () => {
  const { root, faults, missing } = await read(LETTER);
  expect([faults, missing]).toEqual([[], []]);
  expect(findTags(root, 'H1').map(textOf)).toEqual([LETTER.subject]);
  expect(findTags(root, 'P').map(textOf)).toEqual(['Hello Sam,', 'Would you please hand these over to us?', 'Kind regards,', 'Nora Rye']);
  expect(findTags(root, 'LBody').map(textOf)).toEqual(['Domain', 'Hosting', 'First', 'Second']);
  expect(findTags(root, 'Lbl').map(textOf)).toEqual(['–', '–', '1.', '2.']);
});

test('goes on on another page where one is full, and loses no word', async () => {
  const long = Array.from(
    { length: 60 },
    (_, at) => `This is paragraph ${at} of a long letter, with some more words in it to fill a line and a half.`,
  );
  const { root, faults } = await read({ ...LETTER, paragraphs: long.map((line) => [{ kind: 'lines', lines: [line] }]) });
  expect(faults).toEqual([]);
  const paragraphs = findTags(root, 'P');
  expect(paragraphs.map((tag) => textOf(tag).replace(/\s+/g, ' ').trim())).toEqual(long);
  expect(new Set(paragraphs.flatMap(pagesOf)).size).toBeGreaterThan(1);
});

test('[U19] names the letters that no font has', async () => {
  const { missing } = await read({ ...LETTER, paragraphs: [[{ kind: 'lines', lines: ['Hello 山田, მარ'] }]] });
  expect(missing).toEqual(['მ', 'ა', 'რ']);
});

test('is the same file when the letter and the time are the same', async () => {
  const [one, other] = [await read(LETTER), await read(LETTER)];
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
});
