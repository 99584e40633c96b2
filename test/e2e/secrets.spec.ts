// Why: people type passwords where none belongs. None may leave the device with a link, a file or a PDF, and nobody is stopped for nothing.
import { expect, test, type Page } from 'playwright/test';
import { RECORD_ROW } from '../../src/core/ids.ts';
import { editRecord } from '../../src/core/record.ts';
import { actorId, createSample, editAsNora, fetchTemplate, firstRow, linkOf } from './sample-records.ts';
import { seedRecords } from './seed-records.ts';
import { listViolations } from './steps/axe.ts';
import { readDownload } from './steps/downloads.ts';
import { NORA, SAM } from './steps/people.ts';
import { fillField, makeLink, openRow, waitUntilSaved } from './steps/record-page.ts';
import { answer, KEY, lineOf, noteOf, panelNamed, warningOf } from './steps/secrets.ts';
import { linkField, panelOf, press } from './steps/share-panel.ts';
import { listPages, UNLISTED_PAGES } from './steps/sites.ts';
import { startRecord } from './steps/start-record.ts';

const NOTE = `the payments key is ${KEY}, ask me first`;

async function startWithKey(page: Page): Promise<void> {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', NOTE);
  await expect(warningOf(page, 'Domain')).toBeVisible();
  await waitUntilSaved(page);
}

/** Fails when anything is downloaded from here on. */
function refuseDownloads(page: Page): string[] {
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  return names;
}

test('a key is told when its field is left, cleared alone, and comes back with Undo', async ({ page }) => {
  await startRecord(page, SAM);
  await openRow(page, 'Domain');
  await noteOf(page, 'Domain').pressSequentially(NOTE);
  await expect(warningOf(page, 'Domain')).toBeHidden();
  await noteOf(page, 'Domain').blur();
  const warning = warningOf(page, 'Domain');
  await expect(warning).toContainText('This looks like an access key. Write where it is kept, not what it is.');
  await expect(warning).toContainText('this note stays on this device: it is not sent, saved to a file or printed');
  await expect(warning.getByRole('button')).toHaveText([/^Clear it/, /^It is not a password/]);
  await answer(warning, 'Clear it').click();
  await expect(noteOf(page, 'Domain')).toHaveValue('the payments key is, ask me first');
  await expect(warning).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(noteOf(page, 'Domain')).toHaveValue(NOTE);
  await expect(warning).toBeVisible();
});

test('what is written after ‘Clear it’ is never undone with it', async ({ page }) => {
  await startWithKey(page);
  await answer(warningOf(page, 'Domain'), 'Clear it').click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await fillField(page, 'Domain', 'Note', 'Sam keeps it in the safe.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect(noteOf(page, 'Domain')).toHaveValue('Sam keeps it in the safe.');
});

test('a field that holds nothing else is emptied', async ({ page }) => {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Login email', KEY);
  await answer(warningOf(page, 'Domain'), 'Clear it').click();
  await expect((await openRow(page, 'Domain')).getByLabel('Login email')).toHaveValue('');
});

test('‘It is not a password’ is remembered over a reload, gives the focus back, and lets the list go', async ({ page }) => {
  await startWithKey(page);
  await answer(warningOf(page, 'Domain'), 'It is not a password').click();
  await expect(warningOf(page, 'Domain')).toBeHidden();
  await expect(noteOf(page, 'Domain')).toBeFocused();
  await waitUntilSaved(page);
  await page.reload();
  await fillField(page, 'DNS', 'Note', KEY);
  await expect(warningOf(page, 'DNS')).toBeVisible();
  await openRow(page, 'Domain');
  await expect(warningOf(page, 'Domain')).toBeHidden();
  await answer(warningOf(page, 'DNS'), 'Clear it').click();
  expect(await makeLink(page)).toMatch(/\.e$/);
});

test('what may be a password gets one quiet line, which blocks nothing and stays away once dismissed', async ({ page }) => {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', 'pw muffin77');
  await expect(lineOf(page, 'Domain')).toBeVisible();
  await expect(warningOf(page, 'Domain')).toBeHidden();
  await makeLink(page);
  await expect(panelOf(page)).toContainText('1 note may hold a password: the note about Domain. Look once more before you send.');
  await panelOf(page).getByRole('link', { name: 'the note about Domain' }).click();
  await expect(noteOf(page, 'Domain')).toBeFocused();
  await answer(lineOf(page, 'Domain'), 'It is not a password').click();
  await expect(lineOf(page, 'Domain')).toBeHidden();
  await waitUntilSaved(page);
  await page.reload();
  await makeLink(page);
  await expect(panelOf(page)).not.toContainText('may hold a password');
});

test('no link and no file is made while a key stands, and both are once it is cleared', async ({ page }) => {
  await startWithKey(page);
  const names = refuseDownloads(page);
  await page.reload();
  await press(page, 'Send link');
  const panel = panelOf(page);
  await expect(panel.getByRole('alert')).toContainText('1 note holds what looks like a password or a key.');
  await page.getByRole('button', { name: 'Save as a file' }).press('Enter');
  await page.getByRole('button', { name: 'Copy link' }).press('Enter');
  await expect(panel.getByText('Nothing is sent while something in this list looks like a password or a key.').last()).toBeVisible();
  await expect(linkField(page)).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Lock with a passphrase' })).toHaveCount(0);
  expect(names).toEqual([]);
  await answer(panel, 'Clear it').click();
  await expect(linkField(page)).toHaveValue(/\/open\/#1\.[\w-]+\.e$/);
  const { text } = await readDownload(page, () => press(page, 'Save as a file'));
  expect(text).not.toContain(KEY);
});

test('the panel leads to the note, which says what is the matter', async ({ page }) => {
  await startWithKey(page);
  await page.reload();
  await press(page, 'Send link');
  await panelOf(page).getByRole('link', { name: 'The note about Domain' }).click();
  await expect(panelOf(page)).toBeHidden();
  await expect(noteOf(page, 'Domain')).toBeFocused();
});

for (const deed of ['Download PDF', 'Back up', 'Print'] as const) {
  test(`‘${deed}’ waits until nothing stands in the way`, async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.set(window, 'printed', 0);
      window.print = () => void Reflect.set(window, 'printed', Reflect.get(window, 'printed') + 1);
    });
    await startWithKey(page);
    const names = refuseDownloads(page);
    await press(page, deed);
    const panel = panelNamed(page, `${deed}: not yet`);
    await expect(panel.getByRole('heading')).toBeFocused();
    await expect(panel.getByRole('alert')).toContainText('1 note holds what looks like a password or a key.');
    await answer(panel, 'It is not a password').click();
    await expect(panel.getByRole('status')).toHaveText('Nothing stands in the way any more.');
    expect([names, await page.evaluate(() => Reflect.get(window, 'printed'))]).toEqual([[], 0]);
    const go = panel.getByRole('button', { name: deed });
    if (deed === 'Back up') await Promise.all([page.waitForEvent('download'), go.click()]);
    else await go.click();
    await expect(panel).toBeHidden();
    if (deed === 'Download PDF') await expect(page.getByRole('button', { name: 'Make the PDF' })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(deed === 'Print' ? 1 : 0);
  });
}

test('paper leaves out what looks like a password', async ({ page }) => {
  await startWithKey(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await noteOf(page, 'Domain').evaluate((field) => getComputedStyle(field.parentElement ?? field, '::after').content);
  expect(printed).toContain('left out, because it looks like a password');
  await expect(noteOf(page, 'Domain')).toBeHidden();
});

test('‘Back up everything’ names the place, and both answers stand there', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const row = firstRow(template, 'account');
  const held = editRecord(createSample(template), actorId('S'), [
    { row, field: 'note', value: NOTE },
    { row: RECORD_ROW, field: 'note', value: `password: Tr33house!` },
  ]);
  await seedRecords(page, [{ record: held }, { record: createSample(template, 'Oak Trust', 'O') }]);
  const names = refuseDownloads(page);
  await page.goto('records/');
  await press(page, 'Back up everything');
  const warning = page.getByRole('alert').filter({ hasText: 'Not yet: 1 checklist holds what looks like a password or a key.' });
  await expect(warning).toContainText('Rye & Co: 2 notes hold what looks like a password or a key.');
  await answer(warning, 'Clear it').first().click();
  await expect(warning).toContainText('Rye & Co: 1 note holds');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(warning).toContainText('Rye & Co: 2 notes hold');
  await answer(warning, 'Clear it').first().click();
  await expect(warning).toContainText('Rye & Co: 1 note holds');
  await answer(warning, 'It is not a password').click();
  await expect(page.getByText('Nothing stands in the way any more.')).toBeVisible();
  expect(names).toEqual([]);
  const { text } = await readDownload(page, () => press(page, 'Back up everything'));
  expect([text.includes(KEY), text.includes('Tr33house!')]).toEqual([false, true]);
});

test('the place in ‘Back up everything’ leads to the open row', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const held = editRecord(createSample(template), actorId('S'), [{ row: firstRow(template, 'account'), field: 'note', value: NOTE }]);
  await seedRecords(page, [{ record: held }]);
  await page.goto('records/');
  await press(page, 'Back up everything');
  await page.getByRole('link', { name: 'The note about Domain' }).click();
  await expect(noteOf(page, 'Domain')).toBeVisible();
});

test('a list that came with a key says so, and is not sent on while it stands', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const sent = editRecord(createSample(template), actorId('S'), [{ row: firstRow(template, 'account'), field: 'note', value: NOTE }]);
  await page.goto(`open/#${await linkOf(sent)}`);
  await expect(
    page.getByText('This list holds something that looks like a key or a password: tell Sam, so that it can be changed.'),
  ).toBeVisible();
  await press(page, 'Keep a copy');
  await press(page, 'Send link');
  await expect(page.getByRole('alert')).toContainText('1 note holds what looks like a password or a key.');
  await expect(linkField(page)).toHaveCount(0);
  const back = editAsNora(sent, [{ row: firstRow(template, 'account'), field: 'service', value: 'Harbour' }]);
  await page.goto(`open/#${await linkOf(back)}`);
  await expect(page.getByText('This list holds something that looks like a key or a password')).toBeVisible();
});

test('the keyboard alone clears it, or says that it is none', async ({ page }) => {
  await startWithKey(page);
  await noteOf(page, 'Domain').focus();
  await page.keyboard.press('Tab');
  await expect(answer(warningOf(page, 'Domain'), 'Clear it')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer(warningOf(page, 'Domain'), 'It is not a password')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(noteOf(page, 'Domain')).toHaveValue('the payments key is, ask me first');
});

test('the rules of accessibility hold with the panel, the line, and what stands before sending', async ({ page }) => {
  test.setTimeout(120_000);
  await startWithKey(page);
  await fillField(page, 'DNS', 'Note', 'pw muffin77');
  await expect(lineOf(page, 'DNS')).toBeVisible();
  // As tall as the page, so that the bar at its foot covers no field while the rules look at it.
  await page.setViewportSize({ width: 1280, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  expect(await listViolations(page)).toEqual([]);
  await press(page, 'Send link');
  await expect(panelOf(page).getByRole('alert')).toBeVisible();
  expect(await listViolations(page)).toEqual([]);
});

test.describe('on every page', () => {
  test.use({ bypassCSP: true });

  test('no field asks for a password', async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      const fields = await page
        .locator('input, select, textarea')
        .evaluateAll((all) =>
          all.map((field) =>
            [field.getAttribute('type'), field.getAttribute('name'), field.id, field.getAttribute('autocomplete')].join(' '),
          ),
        );
      found.push(...fields.filter((field) => /passw|pwd|secret|(^| )pass( |$)/i.test(field)).map((field) => `${where}: ${field}`));
    };
    for (const path of [...(await listPages(page)), ...UNLISTED_PAGES]) {
      await page.goto(path);
      await look(path);
    }
    await startRecord(page, NORA);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    for (const select of await page.getByLabel('Where the password is kept').all()) await select.selectOption({ index: 1 });
    await look('a record with every row open');
    expect(found).toEqual([]);
  });
});
