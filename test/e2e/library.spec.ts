// 'My checklists': the journeys of a reader who keeps several, and what happens when storage is in the way.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Page } from 'playwright/test';
import { encodeBackup, parseBackup } from '../../src/core/backup.ts';
import { editRecord, projectOf, type ChecklistRecord } from '../../src/core/record.ts';
import { RECORD_ROW } from '../../src/core/ids.ts';
import { actorId, createSample, editAsNora, fetchTemplate, firstRow, recordId, TODAY } from './sample-records.ts';
import { seedRecords, seedRow } from './seed-records.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

function entry(page: Page, project: string) {
  return page.getByRole('article').filter({ has: page.getByRole('link', { name: project, exact: true }) });
}

async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const found: unknown = await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
  expect(found).toEqual([]);
}

function backupFile(name: string, records: readonly ChecklistRecord[]) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(encodeBackup(records)) };
}

test('without a checklist the page says where lists are and where to begin', async ({ page }) => {
  const complaints = listen(page);
  await page.goto('records/');
  await expect(page.getByRole('heading', { name: 'My checklists', level: 1 })).toBeVisible();
  await expect(page.getByText('No checklist is saved in this browser yet.')).toBeVisible();
  await page.getByText('Where is my data?').click();
  await expect(page.getByText('Safari may clear it after seven days')).toBeVisible();
  await page.getByRole('link', { name: 'Choose a checklist' }).click();
  await expect(page.getByRole('heading', { name: 'Checklists', level: 1 })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('two checklists stand side by side with their state, and each opens', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const quiz = await fetchTemplate(request, 'could-i-leave-tomorrow');
  const row = firstRow(template, 'account');
  const rye = editRecord(createSample(template), actorId('S'), [{ row, field: 'handed-over', value: TODAY }]);
  await seedRecords(page, [{ record: rye }, { record: createSample(quiz, 'Oak Trust', 'O', 'client') }]);
  const complaints = listen(page);
  await page.goto('records/');
  await expect(entry(page, 'Rye & Co')).toContainText('Nora holds 0 of 8 keys');
  await expect(entry(page, 'Rye & Co')).toContainText('Your turn: hand over 7 accounts');
  await expect(entry(page, 'Rye & Co')).toContainText('Nora has not seen this list yet: send the link');
  await expect(entry(page, 'Rye & Co')).toContainText(/Saved on this device \d+ \w+ \d{4} at \d\d:\d\d/);
  await expect(entry(page, 'Oak Trust')).toContainText(/0 of \d+ questions answered/);
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Open Rye & Co' }).click();
  await expect(page).toHaveURL(new RegExp(`/record/#${rye.id}$`));
  expect(complaints).toEqual([]);
});

test('a checklist is renamed from the keyboard, Escape leaves the name, and a reload keeps it', async ({ page, request }) => {
  await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
  await page.goto('records/');
  const rename = page.getByRole('button', { name: 'Rename Rye & Co' });
  await rename.press('Enter');
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await expect(rename).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the project')).toBeFocused();
  await page.getByLabel('Name of the project').fill('   ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Write a name first.' })).toBeVisible();
  await page.getByLabel('Name of the project').fill('Rye & Sons');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rename Rye & Sons' })).toBeFocused();
  await page.reload();
  await expect(entry(page, 'Rye & Sons')).toBeVisible();
});

test('a name that was changed in another tab shows here too', async ({ page, request, context }) => {
  await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
  await page.goto('records/');
  await expect(entry(page, 'Rye & Co')).toBeVisible();
  const other = await context.newPage();
  await other.goto('records/');
  await other.getByRole('button', { name: 'Rename Rye & Co' }).click();
  await other.getByLabel('Name of the project').fill('Rye & Sons');
  await other.getByRole('button', { name: 'Save name' }).click();
  await expect(entry(page, 'Rye & Sons')).toBeVisible();
});

test('a copy goes its own way', async ({ page, request }) => {
  await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
  await page.goto('records/');
  await page.getByRole('button', { name: 'Duplicate Rye & Co' }).click();
  await expect(page.getByRole('link', { name: 'Rye & Co (copy)', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Rename Rye & Co (copy)' }).click();
  await page.getByLabel('Name of the project').fill('Oak Trust');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(entry(page, 'Oak Trust')).toBeVisible();
  await expect(entry(page, 'Rye & Co')).toBeVisible();
});

test('a deleted checklist comes back with Undo, and is gone for good once the page is left', async ({ page, request }) => {
  await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
  await page.goto('records/');
  await page.getByRole('button', { name: 'Delete Rye & Co' }).click();
  await expect(page.getByText('Deleted “Rye & Co”. You can undo this until you leave this page.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Rye & Co', exact: true })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Delete Rye & Co' }).click();
  await expect(page.getByText('Deleted “Rye & Co”.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No checklist is saved in this browser yet.')).toBeVisible();
});

test('an archived checklist leaves the list, is shown when asked for, and comes back', async ({ page, request }) => {
  await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
  await page.goto('records/');
  await page.getByRole('button', { name: 'Archive Rye & Co' }).click();
  await expect(page.getByText('Archived “Rye & Co”. It is still kept')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Every checklist here is archived.')).toBeVisible();
  await page.getByRole('button', { name: 'Show archived (1)' }).click();
  await page.getByRole('button', { name: 'Unarchive Rye & Co' }).click();
  await expect(page.getByRole('link', { name: 'Rye & Co', exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Archive Rye & Co' })).toBeVisible();
});

test('a backup of everything holds archived ones too, and restores them after they were deleted', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  await seedRecords(page, [{ record: createSample(template) }, { record: createSample(template, 'Oak Trust', 'O'), archived: true }]);
  await page.goto('records/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Back up everything' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^fair-handover-backup-\d{4}-\d\d-\d\d\.handover\.json$/);
  await expect(page.getByRole('status').filter({ hasText: '2 checklists saved as fair-handover-backup' })).toBeVisible();
  const file = await download.path();
  const parsed = parseBackup(await readFile(file, 'utf8'));
  expect(parsed.ok && parsed.value.records.map(projectOf).sort()).toEqual(['Oak Trust', 'Rye & Co']);
  await page.getByRole('button', { name: 'Delete Rye & Co' }).click();
  await expect(page.getByText('Deleted “Rye & Co”.')).toBeVisible();
  await page
    .getByLabel('Restore from a file')
    .setInputFiles({ ...backupFile('mine.handover.json', parsed.ok ? parsed.value.records : []) });
  await expect(page.getByText('1 checklist that you had already')).toBeVisible();
  await page.getByRole('button', { name: 'Add 1 checklist' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose your side first.' })).toBeVisible();
  await page.getByRole('radio', { name: 'I am Sam, the developer' }).check();
  await page.getByRole('button', { name: 'Add 1 checklist' }).click();
  await expect(page.getByText('Added 1 checklist.')).toBeVisible();
  await expect(entry(page, 'Rye & Co')).toContainText('Your turn: hand over');
});

test('a restored file adds newer answers to what is here and takes nothing away', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const sample = createSample(template);
  const mine = editRecord(sample, actorId('S'), [{ row: RECORD_ROW, field: 'project', value: 'Rye & Co, new site' }]);
  const theirs = editAsNora(sample, [{ row: firstRow(template, 'account'), field: 'logged-in', value: TODAY }]);
  await seedRecords(page, [{ record: mine }]);
  await page.goto('records/');
  await page
    .getByLabel('Restore from a file')
    .setInputFiles([backupFile('a.handover.json', [theirs]), backupFile('b.handover.txt', [sample])]);
  await expect(page.getByText('1 checklist that you had already, with the newer answers added.')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Who are you in/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Rye & Co, new site', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Rye & Co, new site' })).toBeVisible();
});

test('of several new checklists each asks by name who the reader is', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  await page.goto('records/');
  await page
    .getByLabel('Restore from a file')
    .setInputFiles([backupFile('both.handover.json', [createSample(template), createSample(template, 'Oak Trust', 'O')])]);
  const first = page.getByRole('group', { name: 'Who are you in Rye & Co?' });
  await first.getByRole('radio', { name: 'I am Sam, the developer' }).check();
  await page.getByRole('button', { name: 'Add 1 checklist' }).click();
  const second = page.getByRole('group', { name: 'Who are you in Oak Trust?' });
  await expect(second.getByRole('radio', { name: 'I am Nora, the client' })).toBeFocused();
  await expect(second.getByRole('radio', { checked: true })).toHaveCount(0);
  await second.getByRole('radio', { name: 'I am Nora, the client' }).check();
  await page.getByRole('button', { name: 'Add 1 checklist' }).click();
  await expect(page.getByText('Added 2 checklists.')).toBeVisible();
  await expect(entry(page, 'Rye & Co')).toContainText('Your turn');
  await expect(entry(page, 'Oak Trust')).toContainText('Sam’s turn');
});

const WRONG_FILES = [
  ['a letter', 'Dear Sam, please find the list attached.', 'There is no checklist in this file.'],
  ['a cut backup', '{"$format":"fair-handover-records","version":1,"records":[{"id":"RRRR', 'This file was cut short: its end is missing.'],
  ['a changed backup', '{"$format":"fair-handover-records","version":1,"records":[{"id":7}]}', 'This file is damaged'],
  ['a newer backup', '{"$format":"fair-handover-records","version":999,"records":[]}', 'A newer version of this site made this file.'],
  ['a huge file', ' '.repeat(5 * 1024 * 1024 + 1), 'This file is too large'],
] as const;

for (const [what, text, words] of WRONG_FILES) {
  test(`${what} is refused in a sentence, and nothing saved is lost`, async ({ page, request }) => {
    await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
    await page.goto('records/');
    await page
      .getByLabel('Restore from a file')
      .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('status').filter({ hasText: words })).toContainText('wrong.json');
    await expect(entry(page, 'Rye & Co')).toBeVisible();
  });
}

test('a checklist that cannot be read is listed, saved raw, and left out of the backup', async ({ page, request }) => {
  await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
  await seedRow(page, { id: recordId('X'), text: '{"half', crc: 1, me: { actor: actorId('S'), sentAt: 0, archived: false }, savedAt: 1 });
  await page.goto('records/');
  await expect(page.getByRole('article', { name: 'Checklist 1 that cannot be read' })).toContainText('damaged while it was stored');
  await expectNoViolations(page);
  const [raw] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the raw copy' }).click()]);
  expect(await readFile(await raw.path(), 'utf8')).toContain('{\\"half');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Back up everything' }).click()]);
  expect(download.suggestedFilename()).toContain('fair-handover-backup');
  await expect(page.getByRole('status').filter({ hasText: '1 item that cannot be read is not in it.' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(page.getByRole('article', { name: 'Checklist 1 that cannot be read' })).toHaveCount(0);
  await expect(entry(page, 'Rye & Co')).toBeVisible();
});

test('with the second store alone the list still works, and says so', async ({ page, request }) => {
  await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
  await page.goto('records/');
  // A rename writes the mirror.
  await page.getByRole('button', { name: 'Rename Rye & Co' }).click();
  await page.getByLabel('Name of the project').fill('Rye & Sons');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(entry(page, 'Rye & Sons')).toBeVisible();
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'InvalidStateError');
    };
  });
  await page.reload();
  await expect(page.getByText('The main storage of this browser cannot be used.')).toBeVisible();
  await expect(entry(page, 'Rye & Sons')).toBeVisible();
});

test('with the database alone the list works and says that there is one copy', async ({ page, request }) => {
  await seedRecords(page, [{ record: createSample(await fetchTemplate(request)) }]);
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => void new Error('blocked') }));
  await page.goto('records/');
  await expect(page.getByText('This browser keeps one copy of each checklist instead of two.')).toBeVisible();
  await expect(entry(page, 'Rye & Co')).toBeVisible();
});

test('with no storage at all the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => undefined });
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto('records/');
  await expect(page.getByText('This browser does not let the site store anything')).toBeVisible();
});

test('without scripts the page says how to see the lists', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto('records/');
  await expect(page.locator('noscript p')).toBeVisible();
  await page.close();
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test(`nothing is cut off or hard to use at ${width} px, ${colorScheme}`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await seedRecords(page, [{ record: createSample(await fetchTemplate(request), 'W'.repeat(120)) }]);
    await page.goto('records/');
    await page.getByRole('button', { name: 'Rename' }).click();
    await expect(page.getByLabel('Name of the project')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectNoViolations(page);
  });
}
