// Why: the PDF is what people file; its engine is large and may be fetched only when asked for, and it must not print empty boxes unannounced.
import { expect, test } from 'playwright/test';
import { PdfFile } from '../pdf/read-pdf.ts';
import { collectComplaints } from './steps/complaints.ts';
import { makePdf, readDownload } from './steps/downloads.ts';
import { NORA } from './steps/people.ts';
import { fillField, openRow, statusOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';

// Whoever reads American English has the other paper.
test.use({ locale: 'en-GB' });

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

test('letters that the PDF cannot show are named before it is made', async ({ page }) => {
  await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Note', 'اسأل المحاسب أولا');
  await waitUntilSaved(page);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await makePdf(page);
  const warning = page.getByRole('alert').filter({ hasText: 'The PDF cannot show some letters yet.' });
  await expect(warning).toBeVisible();
  await expect(warning.getByRole('listitem')).toHaveText(/Domain/);
  await expect(warning.getByRole('button', { name: 'Print instead' })).toBeVisible();
  expect(downloads).toBe(0);
  const { bytes } = await readDownload(page, () => page.getByRole('button', { name: 'Make the PDF anyway' }).click());
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await fillField(page, 'Domain', 'Note', 'Ask the accountant first');
  await readDownload(page, () => makePdf(page));
  await expect(warning).toHaveCount(0);
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
