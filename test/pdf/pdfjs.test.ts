// pdf.js, which knows nothing of ours, sees the title, the language, the outline, the tree with its text in order, and the list inside.
import { describe, expect, test, vi } from 'vitest';
import { addChecksum } from '../../src/core/carried/checked-text.ts';
import type { PrintModel } from '../../src/core/exports/print-model.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { carry, PASSPHRASE, RECORD } from './carried-fixtures.ts';
import { BAKERY, CREATED_AT, readFont, SIXTY } from './fixtures.ts';
import { seePdf, type Piece } from './pdfjs-reader.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, readTags, type Marked, type Tag } from './read-tags.ts';

vi.setConfig({ testTimeout: 60_000 });

const carried = await carry(RECORD);

async function look(model: PrintModel) {
  const { bytes } = await makePdf(model, readFont, { createdAt: CREATED_AT, kind: 'full', paper: 'A4', carried });
  const file = new PdfFile(bytes);
  return { seen: await seePdf(bytes), file, root: readTags(file).root };
}

/** What our own reader finds on a page, in the order of the tree. */
function piecesOn(page: number, tag: Tag): readonly Piece[] {
  const isTag = (kid: Tag | Marked): kid is Tag => 'type' in kid;
  return tag.kids.flatMap((kid) => (isTag(kid) ? piecesOn(page, kid) : kid.page === page ? [{ role: tag.type, text: kid.text }] : []));
}

/** Lines and gaps are drawn, not written. */
const bare = (pieces: readonly Piece[]): readonly string[] => pieces.map(({ role, text }) => `${role}: ${text.replace(/\s/g, '')}`);

describe.each([
  ['six accounts', BAKERY],
  ['sixty items', SIXTY],
])('pdf.js reads %s', async (_, model) => {
  const { seen, file, root } = await look(model);

  test('by title and language', () => {
    expect([seen.title, seen.language]).toEqual([model.title, model.lang]);
    expect(seen.pages).toHaveLength(file.pageRefs.length);
  });

  test('with an outline that leads to the headings', () => {
    expect(seen.outline.map(({ title }) => title)).toEqual(file.bookmarks);
    for (const { title, page } of seen.outline) {
      const words = title === 'Sign-off' ? 'Name and signature' : title;
      expect(bare(seen.pages[page - 1]?.pieces ?? []).join()).toContain(words.replace(/\s/g, ''));
    }
  });

  test('with every piece of text in its element and in our order', () => {
    seen.pages.forEach(({ pieces }, index) => expect(bare(pieces)).toEqual(bare(piecesOn(index + 1, root))));
    expect(seen.pages.flatMap(({ pieces }) => pieces).length).toBeGreaterThan(100);
  });

  test('with the words of every picture', () => {
    const words = findTags(root, 'Figure').map(({ dict }) => dict.get('Alt'));
    expect(seen.pages.flatMap(({ alternatives }) => alternatives).filter((alt) => words.includes(alt))).toEqual(words);
  });

  test('[U5] with the list as handover.json, byte for byte, and as a link', () => {
    expect([...seen.attachments.keys()]).toEqual(['handover.json']);
    expect(Buffer.from(seen.attachments.get('handover.json') ?? []).toString()).toBe(addChecksum(carried.text));
    expect(seen.pages.flatMap(({ links }) => links)).toEqual([carried.link, model.address]);
  });
});

test('[U5] a locked one has nothing but the locked list and its link', async () => {
  const locked = await carry(RECORD, PASSPHRASE);
  const { bytes } = await makePdf(BAKERY, readFont, { createdAt: CREATED_AT, kind: 'full', paper: 'A4', carried: locked });
  const { attachments, pages } = await seePdf(bytes);
  expect([...attachments].map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual([
    ['handover.json', addChecksum(locked.text)],
  ]);
  expect(pages.flatMap(({ links }) => links)).toEqual([locked.link, BAKERY.address]);
});
