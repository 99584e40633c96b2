// Why: 'saved' is a promise, and so is 'give me any PDF': what cannot be read back does not go out, and no file holds up the page.
import { expect, test, type Page } from 'playwright/test';
import { LOCKED_FORMAT } from '../../src/core/link.ts';
import { protectPdf } from '../pdf/protect.ts';
import { makePdf, readDownload } from './steps/downloads.ts';
import { NORA, SAM } from './steps/people.ts';
import { makeLink, statusOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { lockLink } from './steps/share-panel.ts';
import { startRecord } from './steps/start-record.ts';

const PDF = { name: 'rye.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };

/** Puts another script in the place of a worker's, under the headers of the site. */
function replaceWorker(page: Page, name: string, body: string): Promise<unknown> {
  return page.route(`**/${name}-*.js`, async (route) => route.fulfill({ response: await route.fetch(), body }));
}

function countDownloads(page: Page): () => number {
  let count = 0;
  page.on('download', () => (count += 1));
  return () => count;
}

test('a PDF that keeps its reader busy for good is given up, and the next file is read', async ({ page }) => {
  await page.clock.install();
  await replaceWorker(page, 'carried-worker', `addEventListener('message', () => { for (;;); });`);
  await page.goto('records/');
  const [worker] = await Promise.all([page.waitForEvent('worker'), page.getByLabel('Restore from a file').setInputFiles(PDF)]);
  const closed = worker.waitForEvent('close');
  await page.clock.fastForward(30_000);
  await expect(page.getByText('This PDF took too long to read, so the site gave it up.')).toBeVisible();
  await closed;
  await page.unrouteAll();
  await page.getByLabel('Restore from a file').setInputFiles(PDF);
  await expect(page.getByText('There is no list in this PDF.')).toBeVisible();
});

test('a PDF is not called damaged because its reader does not load', async ({ page }) => {
  await page.route('**/carried-worker-*.js', (route) => route.abort());
  await page.goto('records/');
  await page.getByLabel('Restore from a file').setInputFiles(PDF);
  await expect(page.getByText('The part of this site that reads PDFs did not load.')).toBeVisible();
});

test('a PDF that a program protected, but not with a password, is opened by the thread that reads it', async ({ page }) => {
  await startRecord(page, NORA);
  const { name, bytes } = await readDownload(page, () => makePdf(page));
  await page.goto('records/');
  const sealed = { name, mimeType: 'application/pdf', buffer: Buffer.from(protectPdf(bytes, 'hex')) };
  await page.getByLabel('Restore from a file').setInputFiles(sealed);
  await expect(page.getByText('1 checklist that you had already, with nothing newer in the file.')).toBeVisible();
});

test('a PDF in which the list is not found again does not go out, and is no copy', async ({ page }) => {
  const downloads = countDownloads(page);
  const empty = `postMessage({ kind: 'made', result: { bytes: new TextEncoder().encode('%PDF-1.7'), missing: [] } })`;
  await replaceWorker(page, 'pdf-worker', `addEventListener('message', () => ${empty});`);
  await startRecord(page, NORA);
  await tick(page, 'Domain', 'I logged in');
  await waitUntilSaved(page);
  await makePdf(page);
  await expect(statusOf(page)).toHaveText('No PDF was made: the site could not read back the list inside it.');
  await expect(page.getByText('Changes since your last copy: 0')).toHaveCount(0);
  await page.unrouteAll();
  await readDownload(page, () => page.getByRole('button', { name: 'Make the PDF' }).click());
  await expect(page.getByText('Changes since your last copy: 0')).toBeVisible();
  expect(downloads()).toBe(1);
});

test('a spreadsheet or calendar that is read back otherwise does not go out', async ({ page }) => {
  // What the two readers need of the browser lies here.
  await page.addInitScript(() => {
    const { matchAll, split } = String.prototype;
    String.prototype.matchAll = function (pattern: RegExp) {
      return matchAll.call(pattern.source.startsWith('"((?:') ? '' : this, pattern);
    };
    Object.assign(String.prototype, {
      split(this: string, separator: string, limit?: number): unknown {
        return Reflect.apply(split, separator === '\nBEGIN:VEVENT\n' ? '' : this, [separator, limit]);
      },
    });
  });
  const downloads = countDownloads(page);
  await startRecord(page, NORA);
  await page.getByText('Other formats', { exact: true }).click();
  for (const name of ['Spreadsheet (CSV)', 'Calendar (.ics)']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText('No file was made: the site could not read it back.')).toBeVisible();
    await readDownload(page, () => page.getByRole('button', { name: 'Plain text', exact: true }).click());
    await expect(page.getByText('No file was made')).toHaveCount(0);
  }
  expect(downloads()).toBe(2);
});

test('the panel says what a passphrase keeps from whoever has the PDF, and what not', async ({ page }) => {
  await startRecord(page, SAM);
  await page.getByRole('button', { name: 'Download PDF' }).click();
  const panel = page.getByRole('region', { name: 'Download PDF' });
  await expect(panel.getByText('The list itself goes into the file.')).toBeVisible();
  await page.keyboard.press('Escape');
  await makeLink(page);
  await lockLink(page);
  await page.getByRole('button', { name: 'Download PDF' }).click();
  await expect(
    panel.getByText('Whoever has the PDF can read its pages. The list inside it opens with the passphrase alone.'),
  ).toBeVisible();
  const { bytes } = await readDownload(page, () => panel.getByRole('button', { name: 'Make the PDF' }).click());
  expect(bytes.toString('latin1').match(/#\d+\.[\w-]+\.e/g)).toEqual([expect.stringMatching(`^#${LOCKED_FORMAT}\\.`)]);
});
