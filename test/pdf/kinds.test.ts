import { describe, expect, test, vi } from 'vitest';
import { toBlankModel } from '../../src/core/exports/blank-model.ts';
import type { PaperSize, PrintKind } from '../../src/core/exports/print-choice.ts';
import { toPrintModel } from '../../src/core/exports/to-print-model.ts';
import type { PrintModel } from '../../src/core/exports/print-model.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { NORA, sampleRecord } from '../core/sample-records.ts';
import { HANDOVER } from '../core/sample-templates.ts';
import { BAKERY, CREATED_AT, EMPTY, LONG_NOTES, SIXTY, readFont } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, readTags, textOf } from './read-tags.ts';

vi.setConfig({ testTimeout: 60_000 });

async function read(model: PrintModel, kind: PrintKind, paper: PaperSize = 'A4') {
  const { bytes } = await makePdf(model, readFont, { createdAt: CREATED_AT, kind, paper, carried: undefined });
  const file = new PdfFile(bytes);
  return { file, pages: file.pageRefs.length, ...readTags(file) };
}

const LONG_NAME = 'Nora of the bakery by the harbour '.repeat(20);

/** As much of everything as a record may hold. */
const HEAVY: PrintModel = {
  ...SIXTY,
  title: LONG_NAME,
  tally: LONG_NAME,
  parties: BAKERY.parties.map((party) => ({ ...party, name: LONG_NAME })),
  accounts: [SIXTY, SIXTY, SIXTY, SIXTY]
    .flatMap(({ accounts }) => accounts)
    .slice(0, 100)
    .map((account, index) => ({ ...account, number: index + 1, name: LONG_NAME, caption: LONG_NAME })),
  legend: BAKERY.legend.map((entry) => ({ ...entry, words: LONG_NAME })),
  todo: Array.from({ length: 400 }, (_, index) => ({ number: index + 1, words: LONG_NAME })),
  note: LONG_NOTES.note,
  signOffs: BAKERY.signOffs.map((one) => ({ ...one, name: LONG_NAME, statement: LONG_NAME })),
};

describe('a one-page summary', () => {
  test.each([
    ['a bakery', BAKERY],
    ['sixty items', SIXTY],
    ['long notes', LONG_NOTES],
    ['nothing', EMPTY],
    ['as much as there may be', HEAVY],
  ] as const)('[U2] is one page, with the sign-offs on it: %s', async (_, model) => {
    for (const paper of ['A4', 'Letter'] as const) {
      const { pages, faults, root } = await read(model, 'summary', paper);
      expect([pages, faults]).toEqual([1, []]);
      expect(findTags(root, 'H2').map(textOf)).toEqual(expect.arrayContaining(model.signOffs.map(({ role }) => role)));
    }
  });

  test('[U2] counts the keys where the rack is too high, and what it leaves out', async () => {
    const todo = Array.from({ length: 101 }, (_, index) => ({ number: index + 1, words: `Step ${index + 1}` }));
    const { root } = await read({ ...SIXTY, todo }, 'summary');
    expect(findTags(root, 'LBody').map(textOf)).toContain('With Sam: 5');
    const shown = findTags(root, 'LBody').filter((body) => textOf(body).startsWith('Step ')).length;
    expect(shown).toBeGreaterThan(20);
    expect(findTags(root, 'P').map(textOf)).toContain(`And ${101 - shown} more, in the full copy. The notes stand in the full copy.`);
  });

  test('[U2] keeps the rack, the list and the notes where they fit', async () => {
    const { root } = await read(BAKERY, 'summary');
    expect(findTags(root, 'Figure').map(({ dict }) => String(dict.get('Alt')))[0]).toMatch(/^Rack of keys\. 1 Domain/);
    expect(findTags(root, 'P').map(textOf)).toContain(BAKERY.note);
    expect(findTags(root, 'Table')).toEqual([]);
  });
});

describe('a blank', () => {
  const setting = { siteName: 'Fair Handover', address: BAKERY.address, saved: 'Made 21 November 2026' };
  const record = sampleRecord();
  const blank = toBlankModel(HANDOVER, { id: record.id, actor: NORA }, setting);

  test('[U3] has every account with a line for each fact and no word that anybody wrote', () => {
    expect(blank.accounts.map(({ facts }) => facts.map(({ value }) => value))).toEqual(
      HANDOVER.sections.flatMap(({ items }) => items.filter(({ kind }) => kind === 'account')).map(() => ['', '', '', '', '', '']),
    );
    const filled = toPrintModel(HANDOVER, record, setting);
    expect(filled.title).not.toBe('');
    expect(JSON.stringify(blank)).not.toContain(filled.title);
    expect(blank.parties.map(({ name }) => name)).toEqual(['', '']);
    expect([blank.dates, blank.todo, blank.note]).toEqual([[], [], '']);
    const boxes = [...blank.accounts, ...blank.sections.flatMap(({ items }) => items)].flatMap((row) => row.boxes);
    expect(new Set(boxes.map(({ state }) => state))).toEqual(new Set(['open']));
  });

  test('[U3] is drawn with its boxes, and with no rack', async () => {
    const { root, faults, file } = await read(blank, 'blank', 'Letter');
    expect(faults).toEqual([]);
    expect(findTags(root, 'H1').map(textOf)).toEqual([HANDOVER.title]);
    const figures = findTags(root, 'Figure').map(({ dict }) => dict.get('Alt'));
    expect(figures.filter((alt) => alt !== 'Not yet')).toEqual([`QR code of the address ${BAKERY.address}`]);
    expect(file.info('Title')).toBe(HANDOVER.title);
  });
});

test('[U1] a full copy has every account and item, what is open before them', async () => {
  const { root } = await read(SIXTY, 'full');
  expect(findTags(root, 'TH').filter(({ dict }) => dict.has('A')).length).toBeGreaterThan(SIXTY.accounts.length);
  const headings = findTags(root, 'H2').map(textOf);
  expect(headings.indexOf('Still to do')).toBeLessThan(headings.indexOf('Accounts'));
  expect(headings).toEqual(expect.arrayContaining(SIXTY.sections.map(({ title }) => title)));
});

test('Letter is as wide as it should be, with the text in its middle', async () => {
  const { file, faults } = await read(SIXTY, 'full', 'Letter');
  expect(faults).toEqual([]);
  for (const page of file.pageRefs) {
    const [left, bottom, right, top] = file.list(file.dict(page).get('MediaBox')).map(Number);
    expect([Number(right) - Number(left), Number(top) - Number(bottom)]).toEqual([612, 792]);
    expect(Number(left)).toBeCloseTo((595.28 - 612) / 2);
  }
});
