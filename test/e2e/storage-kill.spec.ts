// Why: 'Saved on this device' is a promise. It must hold when the browser dies in the next moment.
import { expect, test, type Page } from 'playwright/test';
import { BOXES, manyBoxes, tickBoxes, tickedIn } from './steps/many-boxes.ts';
import { openKillable, profileFolder } from './steps/profile.ts';
import { statusOf } from './steps/record-page.ts';
import { readStored } from './steps/stored-record.ts';
import { fetchTemplate } from './sample-records.ts';
import { seedRecords } from './seed-records.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';

const KILLS = runs(6);
/** Six kills use up the boxes of one list. */
const KILLS_A_LIST = 6;

/** Hears how many ticks there were each time that the page says that everything is saved. */
async function hearSaved(page: Page, heard: (ticks: number) => void): Promise<void> {
  await page.exposeFunction('hearSaved', heard);
  await statusOf(page).evaluate((status) => {
    let ticks = 0;
    document.addEventListener('change', () => (ticks += 1), true);
    const tell = (): void => {
      if (status.textContent?.startsWith('Saved on this device')) Reflect.get(window, 'hearSaved')(ticks);
    };
    new MutationObserver(tell).observe(status, { childList: true, characterData: true, subtree: true });
  });
}

test('a browser that is killed loses nothing that the page called saved', async ({ request, baseURL }) => {
  const site = baseURL ?? '';
  test.setTimeout(timeLimit(180_000));
  const template = await fetchTemplate(request);
  const folder = profileFolder();
  let [lost, acknowledged, before] = [0, 0, 0];
  for (let round = 0; round < KILLS; round += 1) {
    const record = manyBoxes(template, String.fromCharCode(65 + Math.floor(round / KILLS_A_LIST)));
    const isNew = round % KILLS_A_LIST === 0;
    const { page, kill } = await openKillable(folder);
    if (isNew) await seedRecords(page, [{ record }], site);
    await page.goto(`${site}record/#${record.id}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Many boxes' })).toBeVisible();
    const held = tickedIn(await readStored(page, record.id));
    // What the browser had called saved before it was killed the last time is still there.
    if (!isNew) lost += Math.max(0, before - held);
    let saved = 0;
    await hearSaved(page, (ticks) => (saved = Math.max(saved, ticks)));
    const ticking = tickBoxes(page, 1, 0, 30).catch(() => undefined);
    // The kills come after more and more ticks, in the middle of the next ones.
    await expect.poll(() => saved, { intervals: [10] }).toBeGreaterThan(3 + 4 * (round % KILLS_A_LIST));
    await kill();
    await ticking;
    acknowledged += saved;
    before = held + saved;
  }
  const { page, kill } = await openKillable(folder);
  await page.goto(`${site}favicon.svg`);
  const last = manyBoxes(template, String.fromCharCode(65 + Math.floor((KILLS - 1) / KILLS_A_LIST)));
  lost += Math.max(0, before - tickedIn(await readStored(page, last.id)));
  await kill();
  printFigure(`${KILLS} killed browsers: ${lost} of ${acknowledged} acknowledged ticks lost`);
  expect([lost, acknowledged > 0, before <= BOXES]).toEqual([0, true, true]);
});
