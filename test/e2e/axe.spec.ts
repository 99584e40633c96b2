// Why: people who read with other tools than eyes and mice use these pages too; no page may break a rule that a machine can check.
import { expect, test, type Page } from 'playwright/test';
import { listViolations } from './steps/axe.ts';
import { NORA, SAM } from './steps/people.ts';
import { expectKey, fillField, makeLink, openRow, tick, waitUntilSaved } from './steps/record-page.ts';
import { fillStartForm, startRecord } from './steps/start-record.ts';
import { listPages } from './steps/sites.ts';

test.use({ bypassCSP: true });
test.describe.configure({ timeout: 120_000 });

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

async function fillRecord(page: Page): Promise<void> {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  for (const name of ['Domain', 'DNS']) await tick(page, name, 'Handed over');
  await tick(page, 'Map listing', 'Not used');
  await page.getByText('Names, dates and sides').click();
  await page.getByLabel('Last day of the work').fill('2027-01-29');
  await page.getByLabel('We are filling this in together on one device').check();
  await tick(page, 'Hosting', 'Password changed');
  await expectKey(page, 'Hosting', 'Not listed yet', 'You: list it and hand it over');
  await waitUntilSaved(page);
}

const PARTS = [
  { name: 'guides', belongs: (path: string) => path.startsWith('guides/') },
  { name: 'checklists', belongs: (path: string) => path.startsWith('checklists/') },
  { name: 'other pages', belongs: (path: string) => !/^(guides|checklists)\//.test(path) },
] as const;

for (const { name, belongs } of PARTS) {
  test(`finds nothing on the ${name} of the sitemap`, async ({ page }) => {
    const pages = [...(await listPages(page)), 'no/such/page/'].filter(belongs);
    expect(pages.length).toBeGreaterThan(3);
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(path);
      await openAll(page);
      found.push(...(await listViolations(page)).map((violation) => `/${path}: ${violation}`));
    }
    expect(found).toEqual([]);
  });
}

test('finds nothing in a filled record with every row open, nor with the panel of the link', async ({ page }) => {
  await fillRecord(page);
  await makeLink(page);
  expect(await listViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await openAll(page);
  // As tall as the page, so that the bar at its foot covers no field while the rules look at it.
  await page.setViewportSize({ width: 1280, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  expect(await listViolations(page)).toEqual([]);
});

test('finds nothing in a list of questions with its gaps', async ({ page }) => {
  await startRecord(page, NORA, 'could-i-leave-tomorrow');
  const row = await openRow(page, 'Can you log in to your hosting?');
  await row.getByLabel('No', { exact: true }).check();
  await expect(page.getByRole('heading', { name: 'Close today: 1' })).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
});

test('finds nothing in the start form, in the library and on the start page of somebody who has a list', async ({ page }) => {
  await page.goto('records/');
  await expect(page.getByText('No checklist is saved in this browser yet.')).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await page.goto('checklists/could-i-leave-tomorrow/');
  await fillStartForm(page, NORA);
  expect(await listViolations(page)).toEqual([]);
  await startRecord(page, NORA);
  await page.goto('records/');
  await expect(page.getByRole('article', { name: NORA.project })).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Carry on' })).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
});

test('finds nothing on the page that opens links, whole or lost, and on the page of a search', async ({ page, browser }) => {
  await page.goto('open/');
  await expect(page.getByLabel('Paste what you were sent')).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await page.goto('open/#chapter-two');
  await expect(page.getByRole('heading', { name: 'This address has lost its second half' })).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await page.goto('search/?q=domain');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await startRecord(page, NORA);
  const context = await browser.newContext({ bypassCSP: true });
  const other = await context.newPage();
  await other.goto(await makeLink(page));
  await other.getByLabel('Just looking').check();
  await expect(other.getByRole('heading', { name: 'What it says' })).toBeVisible();
  expect(await listViolations(other)).toEqual([]);
  await context.close();
});
