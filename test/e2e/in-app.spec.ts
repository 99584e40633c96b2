// Why: many apps show a page in a window that saves no file; whoever taps 'Download PDF' there must not wait for one.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { makePdf } from './steps/downloads.ts';
import { NORA } from './steps/people.ts';
import { fillField, statusOf, waitUntilSaved } from './steps/record-page.ts';
import { addShareSheet, sharedThings } from './steps/sending.ts';
import { startRecord } from './steps/start-record.ts';

test.use({
  locale: 'en-GB',
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 340.0',
});

async function makeHere(page: Page): Promise<void> {
  await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await waitUntilSaved(page);
  await makePdf(page);
  await expect(page.getByRole('heading', { name: 'The PDF is ready' })).toBeFocused();
}

test('[U25] the PDF goes to the share sheet, and counts as a copy once it is shared', async ({ page }) => {
  await addShareSheet(page);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await makeHere(page);
  await expect(statusOf(page)).toHaveText('The PDF is ready. Choose where it goes.');
  await expect(page.getByText(/^Changes since your last copy: [1-9]/)).toBeVisible();
  await page.getByRole('button', { name: 'Share the PDF…' }).click();
  await expect(statusOf(page)).toHaveText('The PDF is shared.');
  await expect(page.getByText('Changes since your last copy: 0')).toBeVisible();
  const [shared] = await sharedThings(page);
  expect(shared?.files.map(({ name, type }) => [name, type])).toEqual([['rye-co-bakery-website.pdf', 'application/pdf']]);
  expect(shared?.files[0]?.text).toMatch(/^%PDF-/);
  expect(downloads).toBe(0);
  await expect(page.getByRole('button', { name: 'Download PDF' })).toBeFocused();
});

test('[U25] a sheet that takes no PDF leaves print, text and the download', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addShareSheet(page, 'NotAllowedError');
  await makeHere(page);
  await page.getByRole('button', { name: 'Share the PDF…' }).click();
  await expect(statusOf(page)).toHaveText(
    'This app did not take the PDF. Use Print, or send yourself the link and open it in your own browser.',
  );
  const panel = page.getByRole('region', { name: 'Download PDF' });
  await page.evaluate(() => Object.defineProperty(window, 'print', { value: () => Reflect.set(window, 'printed', true) }));
  await panel.getByRole('button', { name: 'Print' }).click();
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
  await panel.getByRole('button', { name: 'Copy as text' }).click();
  await expect(statusOf(page)).toHaveText('The text is copied. Paste it into a message or a note.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Harbour Domains');
  const [download] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'Download anyway' }).click()]);
  expect((await readFile(await download.path())).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  await expect(page.getByText(/^Changes since your last copy: [1-9]/)).toBeVisible();
});

test('[U25] without a share sheet the other ways stand alone, and another choice takes the file away', async ({ page }) => {
  await makeHere(page);
  const panel = page.getByRole('region', { name: 'Download PDF' });
  await expect(panel.getByRole('button', { name: 'Copy as text' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Share the PDF…' })).toHaveCount(0);
  await panel.getByRole('radio', { name: 'Blank' }).check();
  await expect(page.getByRole('heading', { name: 'The PDF is ready' })).toHaveCount(0);
});
