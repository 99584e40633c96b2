// Why: what comes back must be seen change by change, taken or not, taken back, and never offered twice.
import { expect, test, type Page } from 'playwright/test';
import { RECORD_ROW } from '../../src/core/ids.ts';
import { editRecord, type ChecklistRecord } from '../../src/core/record.ts';
import type { Template } from '../../src/core/template.ts';
import { actorId, createSample, editAsNora, fetchTemplate, firstRow, linkOf, TODAY } from './sample-records.ts';
import { seedRecords } from './seed-records.ts';
import { readStored } from './steps/stored-record.ts';

const SAM = actorId('S');

/** Sam has the list with a login; Nora changed it, ticked her mark and wrote a note; Sam wrote the note too, without knowing. */
function crossed(template: Template): { sample: ChecklistRecord; mine: ChecklistRecord; theirs: ChecklistRecord } {
  const row = firstRow(template, 'account');
  const sample = editRecord(createSample(template), SAM, [{ row, field: 'login', value: 'office@rye.example' }]);
  const mine = editRecord(sample, SAM, [{ row, field: 'note', value: 'Invoices go to Sam' }]);
  const theirs = editAsNora(sample, [
    { row, field: 'login', value: 'nora@rye.example' },
    { row, field: 'logged-in', value: TODAY },
    { row, field: 'note', value: 'Invoices go to Nora' },
    { row: RECORD_ROW, field: 'project', value: 'Rye & Co, new site' },
  ]);
  return { sample, mine, theirs };
}

async function open(page: Page, record: ChecklistRecord): Promise<void> {
  await page.goto('about/');
  await page.goto(`open/#${await linkOf(record)}`);
}

const line = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

test('every change is a sentence, a conflict asks, and what is not wanted is not offered again', async ({ page, request }) => {
  const { mine, theirs } = crossed(await fetchTemplate(request));
  await seedRecords(page, [{ record: mine }]);
  await open(page, theirs);
  await expect(page.getByRole('heading', { name: 'Nora sent back 4 changes' })).toBeVisible();
  await page.getByRole('button', { name: 'Review changes' }).click();
  await expect(page.getByRole('heading', { name: 'Nora sent back 4 changes' })).toBeFocused();
  await expect(line(page, 'Nora changed the project’s name from ‘Rye & Co’ to ‘Rye & Co, new site’.')).toBeVisible();
  await expect(line(page, 'Nora logged in to Domain on 9 November 2026.')).toContainText('shown as theirs');
  await expect(line(page, 'Nora logged in').getByRole('checkbox')).toHaveCount(0);
  await line(page, 'Nora changed the login of Domain from ‘office@rye.example’ to ‘nora@rye.example’.').getByRole('checkbox').uncheck();
  const both = page.getByRole('group', { name: /^You and \w+ both changed the note about .+ Which is right\?$/ });
  await expect(both.getByRole('radio', { name: 'Yours: ‘Invoices go to Sam’' })).toBeChecked();
  await both.getByRole('radio', { name: 'Nora’s: ‘Invoices go to Nora’' }).check();
  await page.getByRole('button', { name: 'Merge 3 changes' }).click();
  await expect(page.getByText('3 changes merged. Saved on this device.')).toBeFocused();
  await open(page, theirs);
  await expect(page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to your list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rye & Co, new site' })).toBeVisible();
  const rows = (await readStored(page, mine.id))?.rows;
  const values = Object.values(rows ?? {}).map((row) => [row['login']?.[0], row['note']?.[0]]);
  expect(values).toContainEqual(['office@rye.example', 'Invoices go to Nora']);
});

for (const width of [390, 1280]) {
  test(`at ${width} px the box stands before its words`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 844 });
    const { mine, theirs } = crossed(await fetchTemplate(request));
    await seedRecords(page, [{ record: mine }]);
    await open(page, theirs);
    await page.getByRole('button', { name: 'Review changes' }).click();
    const take = line(page, 'Nora changed the login of Domain');
    const [box, words] = [await take.getByRole('checkbox').boundingBox(), await take.getByText('Take it').boundingBox()];
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(words?.x ?? 0);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - (words?.y ?? 0) - (words?.height ?? 0) / 2)).toBeLessThan(6);
  });
}

test('a merge can be taken back, by keyboard alone, and what came stays in the history', async ({ page, request }) => {
  const { sample, theirs } = crossed(await fetchTemplate(request));
  await seedRecords(page, [{ record: sample }]);
  await open(page, theirs);
  await page.getByRole('button', { name: 'Review changes' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Merge 4 changes' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Undone: your list says what it said before.')).toBeFocused();
  await page.getByRole('link', { name: 'Go to your list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rye & Co', exact: true })).toBeVisible();
  await page.getByText('History of this list').click();
  const lost = line(page, 'The login of Domain was ‘nora@rye.example’, written by Nora.');
  await lost.getByRole('button', { name: 'Bring back the login of Domain' }).click();
  await expect(page.getByText('The earlier value is back.')).toBeVisible();
  await expect(lost).toHaveCount(0);
});

test('opening, reading and turning away change nothing', async ({ page, request }) => {
  const { mine, theirs } = crossed(await fetchTemplate(request));
  await seedRecords(page, [{ record: mine }]);
  const before = await readStored(page, mine.id);
  await open(page, theirs);
  await page.getByRole('button', { name: 'Review changes' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nora sent back 4 changes' })).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Nothing was kept, and nothing was changed.')).toBeFocused();
  expect(await readStored(page, mine.id)).toEqual(before);
});

test('an old link says that it holds nothing new, and a list of another id never mixes', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const { sample, mine } = crossed(template);
  await seedRecords(page, [{ record: mine }]);
  await open(page, sample);
  await expect(page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();
  await open(page, createSample(template, 'Another bakery', 'Q'));
  await expect(page.getByRole('heading', { name: 'You were sent a checklist' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep a copy' })).toBeVisible();
});

test('a clock that is far ahead is taken only after a second yes', async ({ page, request }) => {
  const { sample } = crossed(await fetchTemplate(request));
  const rows = new Map(sample.rows).set(RECORD_ROW, new Map([['project', { value: 'Mine now', n: 2 ** 39, actor: actorId('N') }]]));
  await seedRecords(page, [{ record: sample }]);
  await open(page, { ...sample, rows });
  await page.getByRole('button', { name: 'Review changes' }).click();
  await expect(page.getByText('Something is odd about this link.')).toBeVisible();
  // The button is there and says what it waits for: pressing it early does nothing.
  await page.getByRole('button', { name: 'Merge 1 change' }).press('Enter');
  await expect(page.getByText('1 change merged')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'I have asked. Merge it all the same.' }).check();
  await page.getByRole('button', { name: 'Merge 1 change' }).click();
  await expect(page.getByText('1 change merged. Saved on this device.')).toBeVisible();
});

test('a clock that leaves no room for later edits is never merged', async ({ page, request }) => {
  const { sample } = crossed(await fetchTemplate(request));
  const rows = new Map(sample.rows).set(RECORD_ROW, new Map([['project', { value: 'Mine now', n: 2 ** 40, actor: actorId('N') }]]));
  await seedRecords(page, [{ record: sample }]);
  await open(page, { ...sample, rows });
  await expect(page.getByRole('heading', { name: 'This link cannot be merged into your list' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Review changes' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to your list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rye & Co', exact: true })).toBeVisible();
});
