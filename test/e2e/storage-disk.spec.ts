// Why: disks fail, and browsers clear. One copy that is left must be enough, and the page must never claim more than there is.
import { expect, firefox, test, type Page } from 'playwright/test';
import { cutFiles, deleteFiles, flipBytes, overwriteFiles, type Fault, type Store } from './steps/disk-faults.ts';
import { findFirefox } from './steps/find-firefox.ts';
import { SAM } from './steps/people.ts';
import { inProfile, profileFolder } from './steps/profile.ts';
import { fillField, rowOf, statusOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';
import { readStored } from './steps/stored-record.ts';
import { runs, timeLimit } from '../nightly.ts';

const SAVED = /^Saved on this device/;
const FOR_NOW = /^Saved for now: make a copy/;

/** How a person tells Firefox that no site may store anything. */
const FORBIDDEN = { 'network.cookie.cookieBehavior': 2 };

/** Starts a list, writes something, and gives its address. */
async function writeList(page: Page): Promise<string> {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await waitUntilSaved(page);
  return page.url();
}

/** Opens a list, checks that nothing is lost, and writes once more; what the page says must be true. */
async function expectWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(rowOf(page, 'Domain').getByLabel('Service')).toHaveValue('Harbour Domains');
  await tick(page, 'Domain', 'Handed over');
  await expect(statusOf(page)).toHaveText(new RegExp(`${SAVED.source}|${FOR_NOW.source}`));
  if (!SAVED.test((await statusOf(page).textContent()) ?? '')) return;
  const stored = await readStored(page, new URL(address).hash.slice(1));
  expect(stored?.rows['i1']).toMatchObject({ service: ['Harbour Domains', 2, expect.any(String)], 'handed-over': expect.any(Array) });
}

const FAULTS: readonly (readonly [what: string, store: Store, fault: Fault])[] = [
  ['the files of the database are deleted', 'database', deleteFiles],
  ['the files of the database are noise', 'database', overwriteFiles],
  ['the files of the database are cut to half', 'database', cutFiles],
  ['bytes in the files of the database are flipped', 'database', flipBytes],
  ['the files of the second copy are noise', 'mirror', overwriteFiles],
];

for (const [what, store, fault] of FAULTS) {
  test(`nothing is lost when ${what}`, async () => {
    test.setTimeout(timeLimit(60_000));
    for (let seed = 1; seed <= runs(1); seed += 1) {
      const folder = `${profileFolder()}-${seed}`;
      let address = '';
      await inProfile(folder, async (page) => void (address = await writeList(page)));
      await fault(folder, store, seed);
      await inProfile(folder, (page) => expectWhole(page, address));
    }
  });
}

test('where both copies are destroyed the page says that nothing is here, and does not make up an empty list', async () => {
  const folder = profileFolder();
  let address = '';
  await inProfile(folder, async (page) => void (address = await writeList(page)));
  await deleteFiles(folder, 'database', 1);
  await overwriteFiles(folder, 'mirror', 1);
  await inProfile(folder, async (page) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: 'This checklist is not on this device' })).toBeVisible();
    await page.goto('records/');
    await expect(page.getByText('No checklist is saved in this browser yet.')).toBeVisible();
  });
});

// Of the browsers that are tested with, only Firefox can be told this from outside.
for (const executablePath of findFirefox()) {
  test('where a person forbids sites to store anything the page says so, and a list still works', async ({ baseURL }) => {
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath, firefoxUserPrefs: FORBIDDEN });
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await startRecord(page, SAM);
    await expect(statusOf(page)).toHaveText('Not saved: this browser does not let the site store anything. Back up now.');
    await tick(page, 'Domain', 'Handed over');
    await expect(statusOf(page)).toHaveText('Not saved: this browser does not let the site store anything. Back up now.');
    await page.goto('records/#where');
    await expect(page.getByText('This browser does not let the site store anything')).toBeVisible();
    await expect(page.getByText('Allow site data for this site, or leave the private window.')).toBeVisible();
    await browser.close();
  });
}
