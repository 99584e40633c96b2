// Where pages end, and what must not be cut, squeezed or left out for it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test, vi } from 'vitest';
import type { PaperSize, PrintKind } from '../../src/core/exports/print-choice.ts';
import type { PrintModel } from '../../src/core/exports/print-model.ts';
import type { LetterPrintModel } from '../../src/pdf/letter-print-model.ts';
import { makeLetterPdf } from '../../src/pdf/make-letter-pdf.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { shortDay } from '../../src/pdf/words.ts';
import { BAKERY, CREATED_AT, EMPTY, readFont } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, pagesOf, readTags, textOf } from './read-tags.ts';

vi.setConfig({ testTimeout: 60_000 });

const PAPERS: readonly PaperSize[] = ['A4', 'Letter'];

async function read(model: PrintModel, kind: PrintKind, paper: PaperSize = 'A4') {
  const { bytes } = await makePdf(model, readFont, { createdAt: CREATED_AT, kind, paper, carried: undefined });
  const file = new PdfFile(bytes);
  return { pages: file.pageRefs.length, ...readTags(file) };
}

/** A record with so many accounts, and eight things to do. */
function createModel(count: number): PrintModel {
  const [account] = BAKERY.accounts;
  const accounts = Array.from({ length: count }, (_, index) => account && { ...account, number: index + 1, caption: 'With Nora, clean' });
  const todo = Array.from({ length: 8 }, (_, index) => ({ number: index + 1, words: `Step ${index + 1}` }));
  return { ...BAKERY, accounts: accounts.flatMap((one) => one ?? []), todo };
}

const stepsIn = (root: Awaited<ReturnType<typeof read>>['root']) =>
  findTags(root, 'LBody').filter((body) => textOf(body).startsWith('Step '));

test('[U2] a summary is one page and names what is open, however many keys hang on its rack', async () => {
  for (let count = 1; count <= 40; count += 3) {
    for (const paper of PAPERS) {
      const { pages, root } = await read(createModel(count), 'summary', paper);
      expect([count, paper, pages, stepsIn(root).length]).toEqual([count, paper, 1, 8]);
    }
  }
});

test('a short list of open things is not cut for one row: it stands in two columns instead', async () => {
  for (let count = 10; count <= 30; count += 2) {
    const { root } = await read({ ...createModel(count), note: '' }, 'full', 'Letter');
    expect([count, new Set(stepsIn(root).flatMap(pagesOf)).size]).toEqual([count, 1]);
  }
});

test('where nobody signs, the closing lines stand beside the code and need no page of their own', async () => {
  const question = { title: 'Is it yours?', boxes: [{ label: 'Yes', state: 'open', on: '' }], unused: false, note: '' } as const;
  const questions = Array.from({ length: 22 }, (_, index) => ({ ...question, number: index + 1 }));
  const { pages } = await read({ ...EMPTY, sections: [{ title: 'Questions', items: questions }] }, 'blank');
  expect(pages).toBe(1);
});

/** Each piece of text on the first pages, with where it begins and ends. */
async function place(model: PrintModel): Promise<readonly { readonly text: string; readonly start: number; readonly end: number }[]> {
  const { bytes } = await makePdf(model, readFont, { createdAt: CREATED_AT, kind: 'full', paper: 'A4', carried: undefined });
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const start = Number(item.transform[4]);
    return [{ text: item.str, start, end: start + item.width }];
  });
}

test('a number of three digits does not touch the words beside it', async () => {
  const [account] = BAKERY.accounts;
  if (!account) throw new Error('the bakery has no accounts');
  const todo = [{ number: 108, words: 'Hand it over' }];
  const placed = await place({ ...BAKERY, accounts: [{ ...account, number: 108 }], todo, sections: [], note: '' });
  const gaps = placed.flatMap(({ text, end }, at) => (text === '108' ? [(placed[at + 1]?.start ?? 0) - end] : []));
  // The first is the number on the key, with the key's name below it.
  expect(gaps).toHaveLength(3);
  for (const gap of gaps.slice(1)) expect(gap).toBeGreaterThan(2.5);
});

test.each([
  ['2 November 2026', '2 Nov 2026'],
  ['30 September 2026', '30 Sep 2026'],
  ['1 May 2026', '1 May 2026'],
  ['', ''],
  ['soon', 'soon'],
])('writes the day %j in a narrow column as %j', (day, short) => {
  expect(shortDay(day)).toBe(short);
});

describe('a letter', () => {
  const SENTENCE = 'This letter has a sentence that is long enough to be set on two lines of the paper on which we print it. ';
  const GREETING = ['Kind regards,', 'Nora Rye', 'Rye & Co', '12 Mill Lane'];

  /** How many lines of each text stand on each of its pages. */
  async function readLetter(paragraphs: LetterPrintModel['paragraphs']) {
    const model = { subject: 'Please hand over our accounts', siteName: 'Fair Handover', paragraphs };
    const { bytes } = await makeLetterPdf(model, readFont, { createdAt: CREATED_AT });
    return readTags(new PdfFile(bytes));
  }

  test('[U26] never leaves one line of a paragraph alone on a page, nor the greeting without a line above it', async () => {
    for (let count = 6; count < 20; count += 1) {
      const body = Array.from({ length: count }, (_, at) => [{ kind: 'lines' as const, lines: [SENTENCE.repeat(1 + (at % 3))] }]);
      const { root, faults } = await readLetter([...body, [{ kind: 'lines', lines: GREETING }]]);
      expect(faults).toEqual([]);
      const paragraphs = findTags(root, 'P');
      for (const paragraph of paragraphs.slice(0, -GREETING.length)) {
        const pages = paragraph.kids.flatMap((kid) => ('page' in kid ? [kid.page] : []));
        const alone = [...new Set(pages)].filter((page) => pages.length > 1 && pages.filter((one) => one === page).length === 1);
        expect([count, alone]).toEqual([count, []]);
      }
      const end = new Set(paragraphs.slice(-GREETING.length).flatMap(pagesOf));
      expect(end.size).toBe(1);
      expect(pagesOf(paragraphs.at(-1 - GREETING.length) ?? root)).toContain([...end][0]);
    }
  });

  test('keeps what leads in to a list with the list', async () => {
    for (let count = 8; count < 20; count += 1) {
      const body = Array.from({ length: count }, () => [{ kind: 'lines' as const, lines: [SENTENCE] }]);
      const list = { kind: 'bullets' as const, items: ['Domain', 'Hosting', 'Email'] };
      const { root } = await readLetter([...body, [{ kind: 'lines', lines: ['Please hand these over:'] }, list], ...body]);
      const lead = findTags(root, 'P').find((tag) => textOf(tag).startsWith('Please hand'));
      const [first] = findTags(root, 'LBody');
      expect(lead && pagesOf(lead)).toEqual(first && pagesOf(first));
    }
  });
});
