// Why: people must know where their list is, what could take it away, and how to take it away themselves.
import { expect, test, type Page } from 'playwright/test';
import { listViolations } from './steps/axe.ts';
import { collectComplaints } from './steps/complaints.ts';
import { readDownload } from './steps/downloads.ts';
import { SAM } from './steps/people.ts';
import { fillField, makeLink, openRow, tick, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';

const CLEARED = 'Browsers clear what they store, Safari after seven days of use without a visit here.';

/** What the bar says about copies. */
function copies(page: Page, count: number) {
  return page.getByRole('region', { name: 'Keep and send' }).getByText(`Changes since your last copy: ${count}`, { exact: true });
}

async function write(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await tick(page, name, 'Handed over');
    await fillField(page, name, 'Service', `Service of ${name}`);
    await fillField(page, name, 'Note', `Note about ${name}`);
  }
}

/** A browser that promises to keep the data, and counts how often it was asked. */
async function promiseToKeep(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isPromised = false;
    Object.defineProperty(window, 'asked', { value: 0, writable: true });
    StorageManager.prototype.persist = async () => {
      Reflect.set(window, 'asked', Reflect.get(window, 'asked') + 1);
      return (isPromised = true);
    };
    StorageManager.prototype.persisted = async () => isPromised;
  });
}

const askedIn = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'asked'));

test('changes are counted until a copy leaves this device: a backup, a link', async ({ page }) => {
  await startRecord(page, SAM);
  await expect(copies(page, 0)).toBeVisible();
  await write(page, ['Domain', 'Email']);
  await expect(copies(page, 6)).toBeVisible();
  await readDownload(page, () => page.getByRole('button', { name: 'Back up' }).click());
  await expect(copies(page, 0)).toBeVisible();
  await tick(page, 'DNS', 'Handed over');
  await expect(copies(page, 1)).toBeVisible();
  await makeLink(page);
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect(copies(page, 0)).toBeVisible();
  await fillField(page, 'DNS', 'Note', 'One more');
  await waitUntilSaved(page);
  await page.goto('records/');
  await expect(page.getByRole('article').getByText('Changes since your last copy: 1')).toBeVisible();
  await readDownload(page, () => page.getByRole('button', { name: 'Back up everything' }).click());
  await expect(page.getByRole('article').getByText('Changes since your last copy: 0')).toBeVisible();
});

test('after real work without a copy the page says how browsers clear storage, once a visit, until there is a copy', async ({ page }) => {
  await startRecord(page, SAM);
  await write(page, ['Domain', 'Email', 'DNS']);
  await expect(copies(page, 9)).toBeVisible();
  await expect(page.getByText(CLEARED)).toHaveCount(0);
  await tick(page, 'Hosting', 'Handed over');
  await expect(page.getByText(CLEARED)).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Later/ }).click();
  await expect(page.getByText(CLEARED)).toHaveCount(0);
  await waitUntilSaved(page);
  await page.reload();
  await expect(page.getByText(CLEARED)).toBeVisible();
  await readDownload(page, () => page.getByRole('button', { name: 'Back up' }).click());
  await expect(page.getByText(CLEARED)).toHaveCount(0);
});

test('‘Where is my data?’ tells what is where, leads there from the list, and removes everything with a way back', async ({ page }) => {
  const complaints = collectComplaints(page);
  await startRecord(page, SAM);
  await write(page, ['Domain']);
  await waitUntilSaved(page);
  await page.getByRole('link', { name: 'Where is my data?' }).click();
  await expect(page).toHaveURL(/\/records\/#where$/);
  const section = page.getByRole('region', { name: 'Where is my data?' });
  await expect(section.getByText('It holds 1 checklist. It also keeps 1 earlier version to go back to.')).toBeVisible();
  await expect(section.getByText('It holds a second copy of 1 checklist.')).toBeVisible();
  await expect(section.getByText('Safari may clear it after seven days of use')).toBeVisible();
  await expect(section.getByRole('heading', { name: 'Where is my data?' })).toBeInViewport();
  expect(await listViolations(page)).toEqual([]);
  await section.getByRole('button', { name: 'Remove everything from this device' }).click();
  await expect(section.getByText('3 changes in your checklists have no copy anywhere else.')).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
  await section.getByRole('button', { name: 'Keep them' }).click();
  await expect(section.getByRole('button', { name: 'Remove everything from this device' })).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(1);
  await section.getByRole('button', { name: 'Remove everything from this device' }).click();
  await section.getByRole('button', { name: 'Remove 1 checklist', exact: true }).click();
  await expect(section.getByRole('status')).toHaveText(
    'Everything is removed from this device. You can undo this until you leave this page.',
  );
  await expect(section.getByText('It holds 0 checklists. It also keeps 0 earlier versions to go back to.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(section.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(section.getByRole('status')).toHaveText('Everything is back as it was.');
  await expect(section.getByText('It holds 1 checklist. It also keeps 1 earlier version to go back to.')).toBeVisible();
  await page.getByRole('link', { name: SAM.project, exact: true }).click();
  await expect((await openRow(page, 'Domain')).getByLabel('Service')).toHaveValue('Service of Domain');
  expect(complaints).toEqual([]);
});

test('the browser is asked to keep the data at the first change that was saved, never before, and its answer is told', async ({ page }) => {
  await promiseToKeep(page);
  await startRecord(page, SAM);
  await waitUntilSaved(page);
  await openRow(page, 'Domain');
  expect(await askedIn(page)).toBe(0);
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  await tick(page, 'Email', 'Handed over');
  await waitUntilSaved(page);
  expect(await askedIn(page)).toBe(1);
  await page.reload();
  await tick(page, 'DNS', 'Handed over');
  await waitUntilSaved(page);
  expect(await askedIn(page)).toBe(0);
  await page.goto('records/');
  const section = page.getByRole('region', { name: 'Where is my data?' });
  await expect(section.getByText('This browser was asked to keep your lists and did not promise it.')).toBeVisible();
  await section.getByRole('button', { name: 'Ask it to keep my lists' }).click();
  await expect(section.getByText('This browser promised not to clear your lists by itself.')).toBeVisible();
});

test('a deleted list comes back with its history', async ({ page }) => {
  await startRecord(page, SAM);
  await write(page, ['Domain']);
  await waitUntilSaved(page);
  const address = page.url();
  await page.goto('records/');
  await page.getByRole('button', { name: `Delete ${SAM.project}` }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: SAM.project, exact: true })).toBeFocused();
  await page.goto(address);
  await page.getByText('History of this list').click();
  await expect(page.getByText('As it was when you opened it to change something')).toBeVisible();
});
