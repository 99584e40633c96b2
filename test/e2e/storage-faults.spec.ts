// Why: whatever storage does in a real browser, the page says what is true, and nobody loses a word.
import { expect, test, type Page } from 'playwright/test';
import { prepareFaults, refuseWrites, setFault, type DatabaseFault } from './steps/break-database.ts';
import { readDownload } from './steps/downloads.ts';
import { SAM } from './steps/people.ts';
import { fillField, openRow, rowOf, statusOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';
import { openRaw, readCell, readStored } from './steps/stored-record.ts';
import { DATABASE } from '../../src/storage/keys.ts';
import { printFigure } from '../nightly.ts';

const FOR_NOW = 'Saved for now: make a copy';
const NEWER = 'Not saved: a newer version of this site has saved lists here. Back up now, then reload this page.';

const FAULTS: readonly (readonly [fault: DatabaseFault, words: string | RegExp])[] = [
  ['get', FOR_NOW],
  ['put lost', FOR_NOW],
  ['put records', FOR_NOW],
  ['complete', FOR_NOW],
  ['full', `${FOR_NOW}. This device has almost no room left.`],
  ['open', FOR_NOW],
  ['closed', /^Saved on this device/],
];

test('each step of a change may fail: the page says so, and says saved again only when the database has everything', async ({ page }) => {
  await prepareFaults(page);
  const id = await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', 'before');
  await waitUntilSaved(page);
  let falseSaved = 0;
  for (const [fault, words] of FAULTS) {
    const text = `after ${fault}`;
    await setFault(page, fault);
    await fillField(page, 'Domain', 'Note', text);
    await expect(statusOf(page), fault).toHaveText(words);
    const said = await statusOf(page).textContent();
    await setFault(page, undefined);
    const isStored = (await readCell(page, id, 'i1', 'note')) === text;
    if (said?.startsWith('Saved on this device') && !isStored) falseSaved += 1;
    expect([fault, isStored]).toEqual([fault, fault === 'closed']);
    await fillField(page, 'Domain', 'Owner', text);
    await waitUntilSaved(page);
    expect([await readCell(page, id, 'i1', 'note'), await readCell(page, id, 'i1', 'owner')]).toEqual([text, text]);
  }
  printFigure(`${FAULTS.length} faults inside the database of a real browser: ${falseSaved} times falsely 'saved'`);
  expect(falseSaved).toBe(0);
});

test('a version that has no room makes room for the list itself', async ({ page }) => {
  await prepareFaults(page);
  const id = await startRecord(page, SAM);
  await waitUntilSaved(page);
  await setFault(page, 'put snapshots');
  await fillField(page, 'Domain', 'Note', 'without a version');
  await expect(statusOf(page)).toHaveText(FOR_NOW);
  await setFault(page, undefined);
  await page.reload();
  await expect(rowOf(page, 'Domain').getByLabel('Note')).toHaveValue('without a version');
  await waitUntilSaved(page);
  expect(await readCell(page, id, 'i1', 'note')).toBe('without a version');
});

test('a disk that is really full is said, and what was typed is saved once there is room', async ({ page, context }) => {
  await page.goto('about/');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const id = await startRecord(page, SAM);
  await expect(statusOf(page)).toHaveText(`${FOR_NOW}. This device has almost no room left.`);
  await fillField(page, 'Domain', 'Note', 'on a full disk');
  await expect(statusOf(page)).toHaveText(`${FOR_NOW}. This device has almost no room left.`);
  expect(await readStored(page, id)).toBeUndefined();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  expect(await readCell(page, id, 'i1', 'note')).toBe('on a full disk');
});

test('a checklist that is started without any room opens in its tab, and says that it is not saved', async ({ page }) => {
  await page.addInitScript(refuseWrites);
  await startRecord(page, SAM);
  await expect(statusOf(page)).toHaveText('Not saved: this browser has no room left. Back up now.');
  const before = page.url();
  await tick(page, 'Domain', 'Handed over');
  await expect(page).not.toHaveURL(before);
  await page.reload();
  await expect((await openRow(page, 'Domain')).getByRole('checkbox', { name: /^Handed over/ })).toBeChecked();
  await expect(statusOf(page)).toHaveText('Not saved: this browser has no room left. Back up now.');
});

test('a page with something that is not saved asks before it is left, and no other page does', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => (asked.push(dialog.type()), void dialog.dismiss()));
  await startRecord(page, SAM);
  await waitUntilSaved(page);
  await page.getByRole('link', { name: 'Where is my data?' }).click();
  await expect(page).toHaveURL(/\/records\/#where$/);
  await page.goBack();
  await page.evaluate(refuseWrites);
  await tick(page, 'Domain', 'Handed over');
  await expect(statusOf(page)).toHaveText('Not saved: this browser has no room left. Back up now.');
  expect(asked).toEqual([]);
  await page.getByRole('link', { name: 'Where is my data?' }).click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(rowOf(page, 'Domain').getByRole('checkbox', { name: /^Handed over/ })).toBeChecked();
});

test('a database that another tab holds does not keep the page waiting, and is used once it is free', async ({ page, context }) => {
  const holder = await context.newPage();
  await holder.goto('favicon.svg');
  // The first version of the database, held by a page that does not let go of it.
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('fair-handover', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
        opening.onsuccess = () => resolve();
      }),
  );
  const id = await startRecord(page, SAM);
  await expect(statusOf(page)).toHaveText('Saved for now: make a copy, then close the other tabs of this site.');
  await holder.close();
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  expect(await readCell(page, id, 'i1', 'handed-over')).toEqual(expect.any(Number));
});

test('a database of a newer version is not touched, and the page says where to get that version', async ({ page, context }) => {
  const id = await startRecord(page, SAM);
  await waitUntilSaved(page);
  const newer = await context.newPage();
  await newer.goto('favicon.svg');
  await openRaw(newer, DATABASE.version + 1);
  await tick(page, 'Domain', 'Handed over');
  await expect(statusOf(page)).toHaveText(NEWER);
  expect(await readCell(newer, id, 'i1', 'handed-over')).toBeUndefined();
  const list = await context.newPage();
  await list.goto('records/');
  await expect(list.getByText('A newer version of this site has saved checklists in this browser.')).toBeVisible();
  await page.evaluate((key) => localStorage.removeItem(key), `fair-handover:record:${id}`);
  await page.reload();
  await expect(page.getByText('A newer version of this site saved it. Nothing was changed.')).toBeVisible();
});

/** Changes rows of the database by hand. */
async function damage(page: Page, store: string, change: { readonly text: string } | { readonly format: number }): Promise<void> {
  const other = await page.context().newPage();
  await other.goto('favicon.svg');
  await openRaw(other, undefined, store, change);
  await other.close();
}

test('a row that is damaged is put aside while the list goes on from its second copy', async ({ page }) => {
  const id = await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', 'kept twice');
  await waitUntilSaved(page);
  await page.goto('about/');
  await damage(page, 'records', { text: '{"these":"are damaged bytes"' });
  await page.goto(`record/#${id}`);
  await expect(rowOf(page, 'Domain').getByLabel('Note')).toHaveValue('kept twice');
  await waitUntilSaved(page);
  expect((await readStored(page, id))?.rows['i1']?.['note']?.[0]).toBe('kept twice');
  await page.goto('records/');
  await expect(page.getByRole('article', { name: 'Damaged copy 1' })).toBeVisible();
  const { text } = await readDownload(page, () => page.getByRole('button', { name: 'Save the raw copy' }).click());
  expect(text).toContain('these\\":\\"are damaged bytes');
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(page.getByRole('article', { name: 'Damaged copy 1' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: SAM.project, exact: true })).toBeVisible();
});

test('a list of which row and second copy are damaged comes back from its last version', async ({ page }) => {
  const id = await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', 'of the first visit');
  await waitUntilSaved(page);
  await page.reload();
  await fillField(page, 'Domain', 'Note', 'of the second visit');
  await waitUntilSaved(page);
  await page.goto('about/');
  await damage(page, 'records', { text: 'damaged' });
  await page.evaluate((key) => localStorage.setItem(key, 'damaged too'), `fair-handover:record:${id}`);
  await page.goto(`record/#${id}`);
  await expect(page.getByText('What this browser stored of it is damaged. Nothing was changed.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'My checklists' }).click();
  await expect(page.getByRole('article', { name: 'Checklist 1 that cannot be read' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring back the earlier version' }).click();
  await page.getByRole('link', { name: SAM.project, exact: true }).click();
  await expect(rowOf(page, 'Domain').getByLabel('Note')).toHaveValue('of the first visit');
  const { text } = await readDownload(page, async () => {
    await page.goto('records/');
    await page.getByRole('button', { name: 'Save all raw data' }).click();
  });
  for (const bytes of ['"damaged"', 'damaged too', 'of the first visit']) expect(text).toContain(bytes);
});

test('a history that is damaged does not stop anything, and its bytes are kept', async ({ page }) => {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', 'first');
  await waitUntilSaved(page);
  await page.reload();
  await fillField(page, 'Domain', 'Note', 'second');
  await waitUntilSaved(page);
  await damage(page, 'snapshots', { text: 'a damaged version' });
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  await page.getByText('History of this list').click();
  await expect(page.getByRole('heading', { name: 'Whole versions' })).toBeVisible();
  const { text } = await readDownload(page, async () => {
    await page.goto('records/');
    await page.getByRole('button', { name: 'Save all raw data' }).click();
  });
  expect(text).toContain('a damaged version');
});

test('a list that a newer version stored is explained and stays as it is', async ({ page }) => {
  const id = await startRecord(page, SAM);
  await waitUntilSaved(page);
  await page.goto('about/');
  await page.evaluate(() => localStorage.clear());
  await damage(page, 'records', { format: 9 });
  await page.goto(`record/#${id}`);
  await expect(page.getByText('A newer version of this site saved it. Nothing was changed.')).toBeVisible();
  await page.goto('records/');
  await expect(page.getByRole('article', { name: 'Checklist 1 that cannot be read' })).toContainText(
    'A newer version of this site saved it.',
  );
  await page.getByRole('button', { name: 'Save the raw copy' }).click();
  await expect(page.getByRole('button', { name: 'Remove it from this device' })).toHaveCount(0);
  expect(await readStored(page, id)).toMatchObject({ id });
});

test('a clock that is set back loses nothing and puts nothing out of order', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T10:00:00') });
  const id = await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', 'by the right clock');
  await waitUntilSaved(page);
  await page.clock.setSystemTime(new Date('2025-01-05T08:30:00'));
  await page.reload();
  await expect(rowOf(page, 'Domain').getByLabel('Note')).toHaveValue('by the right clock');
  await expect(statusOf(page)).toHaveText(/^Saved on this device 20 November \d\d:\d\d$/);
  await fillField(page, 'Domain', 'Note', 'after it was set back');
  await waitUntilSaved(page);
  await page.reload();
  await expect(rowOf(page, 'Domain').getByLabel('Note')).toHaveValue('after it was set back');
  await page.getByText('History of this list').click();
  // What was replaced is no piece of the same typing, whatever the clock says.
  await expect(page.getByText('by the right clock')).toBeVisible();
  expect(await readCell(page, id, 'i1', 'note')).toBe('after it was set back');
});
