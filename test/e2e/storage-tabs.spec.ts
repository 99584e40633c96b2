// Why: people leave tabs open. Whatever is written in one of them must be there in the end, whichever tab was last.
import { firefox, test, expect, type BrowserContext } from 'playwright/test';
import { findFirefox } from './steps/find-firefox.ts';
import { BOXES, manyBoxes, tickBoxes, tickedIn } from './steps/many-boxes.ts';
import { SAM } from './steps/people.ts';
import { fillField, openRow, rowOf, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';
import { readCell, readStored } from './steps/stored-record.ts';
import { fetchTemplate } from './sample-records.ts';
import { seedRecords } from './seed-records.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';

const ROUNDS = runs(3);

/** Opens a list in two tabs that both tick at once, half of its boxes each; gives how many ticks are stored. */
async function tickInTabs(context: BrowserContext, site: string, letter: string, tabs: number): Promise<number> {
  const template = await fetchTemplate({ get: (path: string) => context.request.get(`${site}${path}`) });
  const record = manyBoxes(template, letter);
  const first = await context.newPage();
  await seedRecords(first, [{ record }], site);
  const pages = [first, ...(await Promise.all(Array.from({ length: tabs - 1 }, () => context.newPage())))];
  for (const page of pages) {
    await page.goto(`${site}record/#${record.id}`);
    await expect(rowOf(page, 'Account 50')).toBeVisible();
  }
  await Promise.all(pages.map((page, rest) => tickBoxes(page, tabs, rest, 20)));
  await Promise.all(pages.map(waitUntilSaved));
  await Promise.all(pages.map((page) => expect(page.locator('details.account[id^=aown] .ticks input:checked')).toHaveCount(BOXES)));
  const ticked = tickedIn(await readStored(first, record.id));
  for (const page of pages) await page.close();
  return ticked;
}

test('two tabs that tick at once lose nothing', async ({ context, baseURL }) => {
  test.setTimeout(timeLimit(120_000));
  let ticked = 0;
  for (let round = 0; round < ROUNDS; round += 1)
    ticked += await tickInTabs(context, baseURL ?? '', String.fromCharCode(65 + (round % 26)), 2);
  printFigure(`Chromium, two tabs: ${ROUNDS * BOXES - ticked} of ${ROUNDS * BOXES} ticks lost`);
  expect(ticked).toBe(ROUNDS * BOXES);
});

test('three tabs that tick at once lose nothing', async ({ context, baseURL }) => {
  expect(await tickInTabs(context, baseURL ?? '', 'T', 3)).toBe(BOXES);
});

for (const executablePath of findFirefox()) {
  test('two tabs of Firefox that tick at once lose nothing', async ({ baseURL }) => {
    test.setTimeout(timeLimit(180_000));
    const browser = await firefox.launch({ channel: 'moz-firefox', executablePath });
    let ticked = 0;
    for (let round = 0; round < runs(1); round += 1) {
      const context = await browser.newContext();
      ticked += await tickInTabs(context, baseURL ?? '', 'F', 2);
      await context.close();
    }
    await browser.close();
    printFigure(`Firefox, two tabs: ${runs(1) * BOXES - ticked} of ${runs(1) * BOXES} ticks lost`);
    expect(ticked).toBe(runs(1) * BOXES);
  });
}

test('a text that an older tab shows is not written back over a newer one', async ({ page, context }) => {
  const id = await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', 'The first words');
  await waitUntilSaved(page);
  const older = await context.newPage();
  await older.goto(page.url());
  const field = (await openRow(older, 'Domain')).getByLabel('Note');
  // The older tab wrote these words itself, and its field stays open.
  await field.fill('Words of the older tab');
  await waitUntilSaved(older);
  await expect(rowOf(page, 'Domain').getByLabel('Note')).toHaveValue('Words of the older tab');
  await fillField(page, 'Domain', 'Note', 'Words of the newer tab');
  await waitUntilSaved(page);
  await expect(field).toHaveValue('Words of the newer tab');
  await field.blur();
  await waitUntilSaved(older);
  await older.reload();
  await expect(rowOf(older, 'Domain').getByLabel('Note')).toHaveValue('Words of the newer tab');
  expect(await readCell(page, id, 'i1', 'note')).toBe('Words of the newer tab');
});
