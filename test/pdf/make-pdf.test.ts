import { expect, test, vi } from 'vitest';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { findUnshownText } from '../../src/pdf/unshown.ts';
import type { PrintModel } from '../../src/core/exports/print-model.ts';
import { BAKERY, CREATED_AT, EMPTY, LONG_NOTES, SCRIPTS, SIXTY, readFont } from './fixtures.ts';
import { PdfFile } from './read-pdf.ts';
import { findTags, pagesOf, readTags, textOf } from './read-tags.ts';

// The first PDF pays for loading the engine.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = { createdAt: CREATED_AT, kind: 'full', paper: 'A4', carried: undefined } as const;

async function read(model: PrintModel) {
  const { bytes, missing } = await makePdf(model, readFont, OPTIONS);
  const file = new PdfFile(bytes);
  return { file, missing, ...readTags(file) };
}

const opened = new Map<PrintModel, ReturnType<typeof read>>();

/** Made once for each record. */
function open(model: PrintModel): ReturnType<typeof read> {
  const known = opened.get(model) ?? read(model);
  opened.set(model, known);
  return known;
}

const FIXTURES: readonly (readonly [string, PrintModel])[] = [
  ['a bakery', BAKERY],
  ['sixty items', SIXTY],
  ['other scripts', SCRIPTS],
  ['long notes', LONG_NOTES],
  ['nothing', EMPTY],
];

test.each(FIXTURES)('tags everything that is painted: %s', async (_, model) => {
  const { faults } = await open(model);
  expect(faults).toEqual([]);
});

test.each(FIXTURES)('says what it is: %s', async (_, model) => {
  const { file, root } = await open(model);
  const { catalog } = file;
  expect(catalog.get('Lang')).toBe('en-GB');
  expect(file.dict(catalog.get('MarkInfo')).get('Marked')).toBe(true);
  expect(file.dict(catalog.get('ViewerPreferences')).get('DisplayDocTitle')).toBe(true);
  expect(file.info('Title')).toBe(model.title || 'Handover record');
  expect(file.info('CreationDate')).toBe('D:20261121104200Z');
  expect(root.type).toBe('Document');
  expect(findTags(root, 'H1').map(textOf)).toEqual([model.title || 'Handover record']);
  for (const page of file.pageRefs) expect(file.dict(page).get('Tabs')).toBe('/S');
});

test('leads back from every stretch of content to its element', async () => {
  const { file, marked } = await open(SIXTY);
  const tree = file.list(file.dict(file.dict(file.catalog.get('StructTreeRoot')).get('ParentTree')).get('Nums'));
  file.pageRefs.forEach((ref, index) => {
    const key = file.dict(ref).get('StructParents');
    const parents = file.list(tree[tree.findIndex((entry, at) => at % 2 === 0 && entry === key) + 1]);
    const ids = marked.filter(({ page, mcid }) => page === index + 1 && mcid >= 0).map(({ mcid }) => mcid);
    expect(ids).toEqual(parents.map((_, mcid) => mcid));
    for (const parent of parents) expect(file.dict(parent).has('S')).toBe(true);
  });
});

test('escapes the title in the metadata', async () => {
  const { file } = await open(SCRIPTS);
  const xml = Buffer.from(file.stream(file.catalog.get('Metadata')), 'latin1').toString('utf8');
  expect(xml).toContain('<rdf:li xml:lang="x-default">Łukasz &amp; &lt;Söhne&gt;</rdf:li>');
  expect(file.info('Title')).toBe('Łukasz & <Söhne>');
});

test('bookmarks every part', async () => {
  const { file } = await open(BAKERY);
  expect(file.bookmarks).toEqual(['Nora holds 2 of 5 keys', 'Still to do', 'Notes', 'Accounts', 'Before the last day', 'Sign-off']);
});

test('reads in order', async () => {
  const { root } = await open(BAKERY);
  expect(findTags(root, 'H2').map(textOf)).toEqual([
    'Nora holds 2 of 5 keys',
    'Still to do',
    'Notes',
    'Accounts',
    'Before the last day',
    'Client',
    'Developer',
  ]);
});

test('puts the rack in words', async () => {
  const { root } = await open(BAKERY);
  const [rack] = findTags(root, 'Figure');
  expect(rack?.dict.get('Alt')).toBe(
    'Rack of keys. 1 Domain: Nora’s alone. 2 Certificate: Nora’s; Sam may still get in. 3 Hosting: Handed over: log in and check the name. ' +
      '4 CDN: Not used. 5 Backups: With Sam. 6 Search tools: Not listed yet.',
  );
  for (const figure of findTags(root, 'Figure')) expect(figure.dict.get('Alt')).toBeTruthy();
});

test('makes a regular table with heads for columns and rows', async () => {
  const { file, root } = await open(BAKERY);
  const [table] = findTags(root, 'Table');
  if (!table) throw new Error('no table');
  const scopes = findTags(table, 'TH').map((head) => file.dict(head.dict.get('A')).get('Scope'));
  expect(scopes).toEqual([...Array.from({ length: 7 }, () => '/Column'), ...Array.from({ length: 6 }, () => '/Row')]);
  for (const row of findTags(table, 'TR')) {
    const widths = row.kids.map((cell) => ('dict' in cell ? file.resolve(cell.dict.get('A')) : null));
    const columns = widths.map((attributes) => (attributes instanceof Map ? Number(attributes.get('ColSpan') ?? 1) : 1));
    expect(columns.reduce((sum, span) => sum + span, 0)).toBe(7);
  }
});

test('keeps the order of facts where one is missing', async () => {
  const { root } = await open(BAKERY);
  const [head] = findTags(root, 'THead');
  expect(head && findTags(head, 'P').map(textOf).slice(0, 6)).toEqual([
    'Account',
    'Service',
    'Web address',
    'Login',
    'Where kept',
    'Renews',
  ]);
});

test('links to the blank checklist', async () => {
  const { file, root } = await open(BAKERY);
  expect(findTags(root, 'Link').map(textOf)).toEqual(['https://fair-handover.example/checklists/handover/']);
  const annotations = file.pageRefs.flatMap((page) => file.list(file.dict(page).get('Annots')).map((annotation) => file.dict(annotation)));
  expect(annotations.map((annotation) => file.dict(annotation.get('A')).get('URI'))).toEqual([
    'https://fair-handover.example/checklists/handover/',
  ]);
});

test('numbers the pages', async () => {
  const { file, marked } = await open(SIXTY);
  const count = file.pageRefs.length;
  expect(count).toBe(6);
  file.pageRefs.forEach((_, index) => {
    const artifacts = marked.filter(({ page, mcid }) => page === index + 1 && mcid < 0).map(({ text }) => text);
    expect(artifacts.at(-1)).toContain(`Saved 21 November 2026, 10:42Page ${index + 1} of ${count}`);
  });
});

test('never leaves a heading alone at the foot of a page, nor parts a row or a sign-off', async () => {
  for (let count = 0; count < 8; count += 1) {
    const sections = SIXTY.sections.map((section) => ({ ...section, items: section.items.slice(0, 1 + count) }));
    const { file, root, marked } = await open({ ...SIXTY, accounts: SIXTY.accounts.slice(0, 3 + count * 3), sections });
    const headings = findTags(root, 'H2').flatMap((heading) => heading.kids);
    for (let page = 1; page <= file.pageRefs.length; page += 1) {
      const last = marked.filter((one) => one.page === page && one.mcid >= 0).at(-1);
      expect(headings).not.toContain(last);
    }
    for (const row of findTags(root, 'TR')) expect(pagesOf(row)).toHaveLength(1);
    const [closing] = findTags(root, 'P').slice(-1);
    const end = [...findTags(root, 'Sect').slice(-2), ...(closing ? [closing] : [])];
    expect(new Set(end.flatMap(pagesOf)).size).toBe(1);
  }
});

test('runs a note that is longer than a page on to the next', async () => {
  const { root } = await open(LONG_NOTES);
  const notes = findTags(root, 'P').filter((paragraph) => textOf(paragraph).startsWith('Before anybody'));
  const [first, inRow] = notes;
  expect(first && textOf(first)).toBe(LONG_NOTES.note.split('\n')[0]?.trim());
  expect(inRow && textOf(inRow)).toBe(LONG_NOTES.accounts[2]?.note.trim());
  expect(inRow && pagesOf(inRow)).toHaveLength(2);
});

test('shows Latin, Greek and Cyrillic, and says what it cannot show', async () => {
  const { root, missing } = await open(SCRIPTS);
  const words = findTags(root, 'P').map(textOf);
  expect(words).toContain('Ο κωδικός βρίσκεται στο χρηματοκιβώτιο. Ρώτα πρώτα τη Νόρα.');
  expect(words).toContain('Пароль лежит в сейфе. Ключ у Ґанни і Ђорђа.');
  expect(findTags(root, 'LBody').map(textOf)).toEqual(expect.arrayContaining(['Żaneta Ćwiąkała', 'Ștefan Ğül']));
  expect(missing).toEqual(['The note on 3 Hosting: the PDF shows boxes in place of Georgian letters.']);
  expect(await findUnshownText(SCRIPTS, 'full', readFont)).toEqual([
    { where: 'the note on 3 Hosting', sentence: 'The note on 3 Hosting: the PDF shows boxes in place of Georgian letters.' },
  ]);
});

test('keeps the true text under the boxes', async () => {
  const { root } = await open(SCRIPTS);
  expect(findTags(root, 'P').map(textOf)).toContain('პაროლი სამთან until Friday');
});

test('warns of nothing where everything is shown, and asks for no catalogue', async () => {
  const nothing = () => Promise.reject(new Error('nothing is fetched'));
  for (const model of [BAKERY, SIXTY, LONG_NOTES, EMPTY]) expect(await findUnshownText(model, 'full', nothing)).toEqual([]);
});

test('cuts a name that no cell can hold, and says so', async () => {
  const { root, missing } = await open({ ...EMPTY, parties: [{ side: 'client', role: 'Client', name: 'Nora '.repeat(100) }] });
  expect(findTags(root, 'LBody').map(textOf)).toEqual([`${'Nora '.repeat(17)}Nora…`]);
  expect(missing).toEqual(['The name beside ‘Client’: the PDF shows only how it begins, because it is very long.']);
});

test('lets facts run on below a row that no page could hold', async () => {
  const accounts = BAKERY.accounts.map((account) => ({
    ...account,
    facts: account.facts.map((fact) => ({ ...fact, value: fact.value.repeat(60) })),
  }));
  const { root, faults } = await open({ ...BAKERY, accounts });
  expect(faults).toEqual([]);
  expect(findTags(root, 'P').map(textOf)).toContain(`Web address: ${'my.harbour.example'.repeat(60)}`);
});

test('shows boxes where a font cannot be fetched', async () => {
  const load = (file: string) => (file.includes('greek') ? Promise.reject(new Error('offline')) : readFont(file));
  const { missing } = await makePdf(SCRIPTS, load, OPTIONS);
  expect(missing).toContain('The note on 1 Κεντρικός: the PDF shows boxes in place of some characters.');
});

test('fails when the Latin fonts cannot be fetched', async () => {
  await expect(makePdf(BAKERY, () => Promise.reject(new Error('offline')), OPTIONS)).rejects.toThrow('offline');
});

test('makes the same bytes from the same record at the same time', async () => {
  const [one, two] = [await makePdf(SCRIPTS, readFont, OPTIONS), await makePdf(SCRIPTS, readFont, OPTIONS)];
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
});

test('says how far it is, account by account and item by item', async () => {
  const shares: number[] = [];
  await makePdf(SIXTY, readFont, OPTIONS, (share) => shares.push(share));
  expect(shares).toHaveLength(60);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
