// Why: a list goes into a spreadsheet, a calendar or a mail; what was typed must not run there, and each file must be what its button says.
import { expect, test, type Page } from 'playwright/test';
import { readDownload } from './steps/downloads.ts';
import { NORA } from './steps/people.ts';
import { fillField, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';

const save = (page: Page, words: string) => readDownload(page, () => page.getByRole('button', { name: words, exact: true }).click());

test('the other formats are files of their own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Service', '=2+3');
  await waitUntilSaved(page);
  await page.getByText('Other formats', { exact: true }).click();
  const csv = await save(page, 'Spreadsheet (CSV)');
  expect(csv.name).toBe('rye-co-bakery-website.csv');
  expect(csv.text).toContain(`"Domain"`);
  expect(csv.text).toContain(`"'=2+3"`);
  await expect(page.getByText('The file is in your downloads.')).toBeVisible();
  const ics = await save(page, 'Calendar (.ics)');
  expect([ics.name, ics.text.slice(0, 15)]).toEqual(['rye-co-bakery-website.ics', 'BEGIN:VCALENDAR']);
  expect(ics.text).toContain(`SUMMARY:Yearly check: ${NORA.project}`);
  const markdown = await save(page, 'Markdown');
  expect([markdown.name, markdown.text.slice(0, 2)]).toEqual(['rye-co-bakery-website.md', '# ']);
  await expect(page.getByText('The text is copied, and in your downloads as a file.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown.text);
  const plain = await save(page, 'Plain text');
  expect(plain.name).toBe('rye-co-bakery-website.txt');
  expect(plain.text).toContain('\nService: =2+3\n');
});
