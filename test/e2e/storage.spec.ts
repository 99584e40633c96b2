// Why: what somebody typed must be on this device when the page says so, and the page must not say so when it is not.
import { expect, test, type Page } from 'playwright/test';
import { parseBackup } from '../../src/core/backup.ts';
import { collectComplaints } from './steps/complaints.ts';
import { NORA, SAM } from './steps/people.ts';
import { expectKey, fillField, makeLink, openRow, rowOf, statusOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { recordId, startRecord } from './steps/start-record.ts';
import { readCell, readStored } from './steps/stored-record.ts';
import { readDownload } from './steps/downloads.ts';

const NOT_SAVED = /^Not saved/;

async function blockDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
}

async function blockLocalStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
}

async function fillUpLocalStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
}

test('‘Saved on this device’ is said only once the database has it', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    // The disk is slow: the transaction stays open until the test lets it go.
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      const request = put.call(this, value, key);
      const keepOpen = (): void => {
        if (document.documentElement.dataset['disk'] === 'slow') this.count().addEventListener('success', keepOpen);
      };
      keepOpen();
      return request;
    };
  });
  const id = await startRecord(page, SAM);
  await waitUntilSaved(page);
  await page.evaluate(() => (document.documentElement.dataset['disk'] = 'slow'));
  await tick(page, 'Domain', 'Handed over');
  await expect(statusOf(page)).toHaveText('Saving…');
  await expectKey(page, 'Domain', 'Handed over', 'Nora: log in, then tick');
  await expect(statusOf(page)).toHaveText('Saving…');
  await page.evaluate(() => delete document.documentElement.dataset['disk']);
  await waitUntilSaved(page);
  expect(await readCell(page, id, 'i1', 'handed-over')).toEqual(expect.any(Number));
});

test('a second copy stands in the smaller storage, and carries on alone when the database is lost', async ({ page }) => {
  const id = await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await waitUntilSaved(page);
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key)?.length ?? 0, `fair-handover:record:${id}`))
    .toBeGreaterThan(100);
  await page.goto('about/');
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('fair-handover').onsuccess = resolve)));
  await page.goto(`record/#${id}`);
  await expect(rowOf(page, 'Domain').getByLabel('Service')).toHaveValue('Harbour Domains');
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  expect(await readCell(page, id, 'i1', 'service')).toBe('Harbour Domains');
});

test('works without the database, and asks for a copy', async ({ page }) => {
  await blockDatabase(page);
  const complaints = collectComplaints(page);
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await expect(statusOf(page)).toHaveText('Saved for now: make a copy');
  await page.reload();
  await expect(rowOf(page, 'Domain').getByLabel('Service')).toHaveValue('Harbour Domains');
  expect(complaints).toEqual([]);
});

test('works without the smaller storage', async ({ page }) => {
  await blockLocalStorage(page);
  const complaints = collectComplaints(page);
  const id = await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await waitUntilSaved(page);
  expect(await readCell(page, id, 'i1', 'service')).toBe('Harbour Domains');
  await page.reload();
  await expect(rowOf(page, 'Domain').getByLabel('Service')).toHaveValue('Harbour Domains');
  expect(complaints).toEqual([]);
});

test('a full smaller storage does not stop the database', async ({ page }) => {
  await fillUpLocalStorage(page);
  const id = await startRecord(page, SAM);
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  expect(await readCell(page, id, 'i1', 'handed-over')).toEqual(expect.any(Number));
});

test('where nothing can be stored the page says so, and a reload keeps the list in its address', async ({ page }) => {
  await blockDatabase(page);
  await blockLocalStorage(page);
  const complaints = collectComplaints(page);
  await startRecord(page, SAM);
  await expect(statusOf(page)).toHaveText(NOT_SAVED);
  await tick(page, 'Domain', 'Handed over');
  await expectKey(page, 'Domain', 'Handed over', 'Nora: log in, then tick');
  await expect(statusOf(page)).toHaveText(NOT_SAVED);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: SAM.project })).toBeVisible();
  await expectKey(page, 'Domain', 'Handed over', 'Nora: log in, then tick');
  await expect(statusOf(page)).toHaveText(NOT_SAVED);
  expect(complaints).toEqual([]);
});

test('two tabs that change different rows lose nothing and show each other’s changes', async ({ page, context }) => {
  const id = await startRecord(page, SAM);
  await waitUntilSaved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(rowOf(second, 'Domain')).toBeVisible();
  await Promise.all([fillField(page, 'Domain', 'Service', 'Harbour Domains'), fillField(second, 'Hosting', 'Service', 'Quayside Hosting')]);
  await Promise.all([tick(page, 'Email', 'Handed over'), tick(second, 'DNS', 'Handed over')]);
  for (const tab of [page, second]) {
    await waitUntilSaved(tab);
    await expect(rowOf(tab, 'Domain').getByLabel('Service')).toHaveValue('Harbour Domains');
    await expect(rowOf(tab, 'Hosting').getByLabel('Service')).toHaveValue('Quayside Hosting');
    await expectKey(tab, 'Email', 'Handed over', 'Nora: log in, then tick');
    await expectKey(tab, 'DNS', 'Handed over', 'Nora: log in, then tick');
  }
  const rows = (await readStored(page, id))?.rows;
  expect([rows?.['i1']?.['service']?.[0], rows?.['i4']?.['service']?.[0]]).toEqual(['Harbour Domains', 'Quayside Hosting']);
});

test('a text that is being typed is not overwritten by another tab', async ({ page, context }) => {
  await startRecord(page, SAM);
  const second = await context.newPage();
  await second.goto(page.url());
  const field = (await openRow(second, 'Domain')).getByLabel('Note');
  await field.fill('Half a sent');
  await tick(page, 'Hosting', 'Handed over');
  await expectKey(second, 'Hosting', 'Handed over', 'Nora: log in, then tick');
  await field.pressSequentially('ence');
  await expect(field).toHaveValue('Half a sentence');
  await field.blur();
  await expect(rowOf(page, 'Domain').getByLabel('Note')).toHaveValue('Half a sentence');
});

test('what was typed and not yet left is kept when the page is reloaded', async ({ page }) => {
  await startRecord(page, SAM);
  await (await openRow(page, 'Domain')).getByLabel('Note').fill('Typed a moment ago');
  await page.reload();
  await expect(rowOf(page, 'Domain').getByLabel('Note')).toHaveValue('Typed a moment ago');
});

test('a list that was deleted in another tab says so, and can still be backed up', async ({ page, context }) => {
  const id = await startRecord(page, SAM);
  await waitUntilSaved(page);
  const second = await context.newPage();
  await second.goto('records/');
  await second.getByRole('button', { name: /^Delete/ }).click();
  await expect(second.getByRole('article')).toHaveCount(0);
  await tick(page, 'Domain', 'Handed over');
  await expect(statusOf(page)).toHaveText('Not saved: this checklist was deleted in another tab. Back up to keep it.');
  expect(await readStored(page, id)).toBeUndefined();
  const { text } = await readDownload(page, () => page.getByRole('button', { name: 'Back up' }).click());
  const backup = parseBackup(text);
  expect(backup.ok && backup.value.records[0]?.id).toBe(id);
});

test('‘Back up’ makes a file that holds what was typed', async ({ page }) => {
  const id = await startRecord(page, NORA);
  await fillField(page, 'Domain', 'Note', 'Nur für uns: قهوة ☕');
  await waitUntilSaved(page);
  const { name, text } = await readDownload(page, () => page.getByRole('button', { name: 'Back up' }).click());
  expect(name).toMatch(/^rye-co-bakery-website.*\.handover\.json$/i);
  const file: unknown = JSON.parse(text);
  expect(file).toMatchObject({
    $format: 'fair-handover-records',
    records: [
      {
        id,
        rows: { r: { project: [NORA.project, 1, expect.any(String)] }, i1: { note: ['Nur für uns: قهوة ☕', 2, expect.any(String)] } },
      },
    ],
  });
  expect(parseBackup(text).ok).toBe(true);
});

test('an unknown address says where the list may be', async ({ page }) => {
  await page.goto('record/#AAAAAAAAAAAAAAAA');
  await expect(page.getByRole('heading', { level: 1, name: 'This checklist is not on this device' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'My checklists' })).toBeVisible();
});

test('a link put behind the address of a record’s page leads to the page that opens links', async ({ page, browser }) => {
  await startRecord(page, SAM);
  const link = await makeLink(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link.replace('/open/', '/record/'));
  await expect(other.getByRole('heading', { name: 'You were sent a checklist' })).toBeVisible();
  expect(recordId(other)).toBe('');
  await context.close();
});
