// Why: the PDF is what people file; its engine is large and may be fetched only when asked for, and it must not print empty boxes unannounced.
import { expect, test, type Page } from 'playwright/test';
import { PdfFile } from '../pdf/read-pdf.ts';
import { unpackPdf } from '../pdf/unpack.ts';
import { collectComplaints } from './steps/complaints.ts';
import { makePdf, readDownload } from './steps/downloads.ts';
import { NORA, SAM } from './steps/people.ts';
import { fillField, makeLink, openRow, statusOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { lockLink } from './steps/share-panel.ts';
import { startRecord } from './steps/start-record.ts';

// Whoever reads American English has the other paper.
test.use({ locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

/** The title in a PDF's information. */
const titleOf = (pdf: Buffer): string => String(new PdfFile(pdf).info('Title'));

test('the engine and its fonts are fetched when the PDF is asked for, and the file names the project', async ({ page }) => {
  const complaints = collectComplaints(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await startRecord(page, NORA);
  await tick(page, 'Domain', 'I logged in');
  await waitUntilSaved(page);
  await page.waitForLoadState('networkidle');
  const isEngine = (path: string): boolean => /pdf/i.test(path);
  expect(fetched.filter(isEngine)).toEqual([]);
  const { name, bytes } = await readDownload(page, () => makePdf(page));
  expect(fetched.filter(isEngine).length).toBeGreaterThan(1);
  expect(name).toBe('rye-co-bakery-website.pdf');
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(bytes.subarray(-6).toString('latin1')).toMatch(/%%EOF\n?$/);
  expect(titleOf(bytes)).toContain(NORA.project);
  expect(bytes.length).toBeGreaterThan(10_000);
  await expect(statusOf(page)).toHaveText('The PDF is in your downloads.');
  await tick(page, 'Domain', 'It is in our name');
  await waitUntilSaved(page);
  expect(complaints).toEqual([]);
});

test('the panel has full and the usual paper chosen, and makes a summary and a blank', async ({ page }) => {
  await startRecord(page, NORA);
  await page.getByRole('button', { name: 'Download PDF' }).click();
  const panel = page.getByRole('region', { name: 'Download PDF' });
  await expect(panel.getByRole('heading')).toBeFocused();
  await expect(panel.getByRole('radio', { name: 'Full' })).toBeChecked();
  await expect(panel.getByRole('radio', { name: 'A4' })).toBeChecked();
  await panel.getByRole('radio', { name: 'One-page summary' }).check();
  await panel.getByRole('radio', { name: 'Letter' }).check();
  const make = (): Promise<void> => panel.getByRole('button', { name: 'Make the PDF' }).click();
  const summary = await readDownload(page, make);
  expect(summary.name).toBe('rye-co-bakery-website-summary.pdf');
  const file = new PdfFile(summary.bytes);
  expect(file.pageRefs.map((page) => file.list(file.dict(page).get('MediaBox')))).toEqual([[-8.36, 0, 603.64, 792]]);
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Download PDF' })).toBeFocused();
  await page.getByRole('button', { name: 'Download PDF' }).click();
  await panel.getByRole('radio', { name: 'Blank' }).check();
  const blank = await readDownload(page, make);
  expect(blank.name).toBe('handover-blank.pdf');
  expect(titleOf(blank.bytes)).not.toContain(NORA.project);
  await page.getByRole('button', { name: 'Download PDF' }).click();
  await expect(panel.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

/** The files of fonts that are asked for from now on. */
function collectFonts(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, file] = /\/fonts\/pdf\/(.+)$/.exec(new URL(request.url()).pathname) ?? [];
    if (file !== undefined) fetched.push(file);
  });
  return fetched;
}

test('[U16] a list in English fetches three fonts, and the next PDF is made without a connection', async ({ page, context }) => {
  const fetched = collectFonts(page);
  await startRecord(page, NORA);
  await waitUntilSaved(page);
  await readDownload(page, () => makePdf(page));
  expect(fetched.sort()).toEqual(['next-latin-400.woff', 'next-latin-700.woff', 'next-mono-400.woff']);
  await context.setOffline(true);
  const { bytes } = await readDownload(page, () => makePdf(page));
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await expect(statusOf(page)).toHaveText('The PDF is in your downloads.');
});

test('[U16] a note in other scripts fetches its fonts once, and is shown without a warning', async ({ page, context }) => {
  const fetched = collectFonts(page);
  await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Note', 'اسأل المحاسب أولا – 先问会计 👩‍💻');
  await waitUntilSaved(page);
  const first = await readDownload(page, () => makePdf(page));
  const families = [...new Set(fetched.map((file) => file.replace(/(-\d+)?-[47]00\.woff$/, '')))].sort();
  expect(families).toEqual(['catalogue.json', 'next-latin', 'next-mono', 'noto-emoji', 'noto-sans-sc', 'vazirmatn-arabic']);
  for (const name of ['Vazirmatn', 'NotoSansSC', 'NotoEmoji']) expect(unpackPdf(first.bytes)).toContain(`+${name}`);
  await context.setOffline(true);
  await readDownload(page, () => makePdf(page));
  await expect(statusOf(page)).toHaveText('The PDF is in your downloads.');
});

test('[U19] says afterwards that a font did not load', async ({ page }) => {
  await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Note', 'اسأل المحاسب أولا');
  await waitUntilSaved(page);
  await page.route('**/vazirmatn-*', (route) => route.abort());
  await readDownload(page, () => makePdf(page));
  await expect(statusOf(page)).toContainText('Some letters are empty boxes, because a font did not load.');
});

test('[U19] letters that the PDF cannot show are named before it is made', async ({ page }) => {
  await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Note', 'ჯერ ჰკითხე');
  await waitUntilSaved(page);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await makePdf(page);
  const warning = page.getByRole('alert').filter({ hasText: 'The PDF cannot show some letters yet.' });
  await expect(warning).toBeVisible();
  await expect(warning.getByRole('listitem')).toHaveText('The note on 1 Domain: the PDF shows boxes in place of Georgian letters.');
  await expect(warning.getByRole('button', { name: 'Print instead' })).toBeVisible();
  expect(downloads).toBe(0);
  const { bytes } = await readDownload(page, () => page.getByRole('button', { name: 'Make the PDF anyway' }).click());
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await fillField(page, 'Domain', 'Note', 'Ask the accountant first');
  await readDownload(page, () => makePdf(page));
  await expect(warning).toHaveCount(0);
});

test('the panel says that the pages of a locked list can be read by anybody, and the list inside cannot', async ({ page }) => {
  await startRecord(page, SAM);
  await page.getByRole('button', { name: 'Download PDF' }).click();
  const panel = page.getByRole('region', { name: 'Download PDF' });
  const open = panel.getByText('The list itself goes into the file.');
  const locked = panel.getByText('Whoever has the PDF can read its pages. The list inside it opens with the passphrase alone.');
  await expect(open).toBeVisible();
  await expect(locked).toHaveCount(0);
  await page.keyboard.press('Escape');
  await makeLink(page);
  await lockLink(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Download PDF' }).click();
  await expect(locked).toBeVisible();
  await expect(open).toHaveCount(0);
  await panel.getByRole('radio', { name: 'Blank' }).check();
  await expect(locked).toHaveCount(0);
});

test('says so when the engine does not load, and the record stays as it is', async ({ page }) => {
  await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await page.getByRole('button', { name: 'Download PDF' }).click();
  const make = page.getByRole('button', { name: 'Make the PDF' });
  await expect(make).toBeVisible();
  await page.route(/pdf/i, (route) => route.abort());
  await make.click();
  await expect(page.getByText('The PDF could not be made. Check your connection and try again, or use Print.')).toBeVisible();
  await page.unroute(/pdf/i);
  await page.reload();
  await expect((await openRow(page, 'Domain')).getByLabel('Service')).toHaveValue('Harbour Domains');
});

test('a PDF that takes long can be called off, and made again', async ({ page }) => {
  await startRecord(page, NORA);
  await page.route('**/fonts/pdf/**', () => new Promise<void>(() => undefined));
  await makePdf(page);
  await expect(page.getByRole('progressbar', { name: 'Making the PDF' })).toBeVisible();
  await tick(page, 'Domain', 'I logged in');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(statusOf(page)).toHaveText('No PDF was made.');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.unroute('**/fonts/pdf/**');
  const { bytes } = await readDownload(page, () => page.getByRole('button', { name: 'Make the PDF' }).click());
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test('a PDF brings its list back on another device, and counts as a copy', async ({ page, browser }) => {
  await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await waitUntilSaved(page);
  const { name, bytes } = await readDownload(page, () => makePdf(page));
  await expect(page.getByText('Changes since your last copy: 0')).toBeVisible();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto('records/');
  await other.getByLabel('Restore from a file').setInputFiles({ name, mimeType: 'application/pdf', buffer: bytes });
  await other.getByRole('radio', { name: /^I am (.+, )?the client$/ }).check();
  await other.getByRole('button', { name: 'Add 1 checklist' }).click();
  await other.getByRole('link', { name: NORA.project, exact: true }).click();
  await expect((await openRow(other, 'Domain')).getByLabel('Service')).toHaveValue('Harbour Domains');
  await context.close();
});
