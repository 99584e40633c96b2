// Why: a letter that was half written must be there tomorrow, and one that a checklist asks for must come filled in.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { editRecord } from '../../src/core/record.ts';
import { actorId, createSample, editAsNora, fetchTemplate, firstRow } from './sample-records.ts';
import { seedRecords } from './seed-records.ts';
import { answerOf, letterOf, openLetter } from './steps/letter-page.ts';

const CLIENT = 'Your name';
const SAVED = /^Saved on this device \d\d:\d\d$/;

async function write(page: Page, name: string): Promise<void> {
  await openLetter(page, 'please-hand-over');
  await page.getByLabel(CLIENT, { exact: true }).fill(name);
  await expect(page.getByText(SAVED)).toBeVisible();
}

/** Neither store takes anything from now on. */
function fillStorage(): void {
  const refuse = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  IDBDatabase.prototype.transaction = refuse;
  Storage.prototype.setItem = refuse;
}

const lettersOf = (page: Page) => page.getByRole('region', { name: 'Letters' });

test('a letter is kept, listed and opened again; deleting it can be undone', async ({ page }) => {
  await write(page, 'Nora Rye');
  await page.reload();
  await expect(page.getByLabel(CLIENT, { exact: true })).toHaveValue('Nora Rye');
  await page.goto('records/');
  const letters = lettersOf(page);
  await expect(letters.getByRole('article')).toHaveCount(1);
  await expect(letters).toContainText('Nora Rye');
  await letters.getByRole('button', { name: 'Delete Please hand over our accounts' }).click();
  await expect(letters).toContainText('Deleted “Please hand over our accounts”.');
  await letters.getByRole('button', { name: 'Undo' }).click();
  await letters.getByRole('link', { name: 'Open Please hand over our accounts' }).click();
  await expect(page.getByLabel(CLIENT, { exact: true })).toHaveValue('Nora Rye');
});

test('letters are backed up with the checklists, and restored beside what is here', async ({ page, context }) => {
  await write(page, 'Nora Rye');
  await page.goto('records/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Back up everything' }).click()]);
  await expect(page.getByText(/^1 letter saved as fair-handover-backup-/)).toBeVisible();
  const text = await readFile(await download.path(), 'utf8');
  const file = { name: 'all.handover.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Restore from a file').setInputFiles(file);
  await expect(page.getByText('1 letter that you had already, with the same words.')).toBeVisible();
  const other = await context.newPage();
  await openLetter(other, 'please-hand-over');
  await other.getByLabel(CLIENT, { exact: true }).fill('Nora Rye and Sons');
  await expect(lettersOf(page)).toContainText('Nora Rye and Sons');
  await page.getByLabel('Restore from a file').setInputFiles(file);
  await expect(page.getByText('Added 1 letter.')).toBeVisible();
  await expect(lettersOf(page).getByRole('article')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lettersOf(page).getByRole('article')).toHaveCount(1);
  await expect(lettersOf(page)).toContainText('Nora Rye and Sons');
});

test('a backup waits while a letter holds what looks like a password, and leads to it', async ({ page }) => {
  await write(page, 'password: Tr0ub4dor&3x!');
  await page.goto('records/');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  await expect(page.getByText('Not yet: 1 letter holds what looks like a password or a key.')).toBeVisible();
  await page.getByRole('alert').getByRole('link', { name: 'Please hand over our accounts' }).click();
  await expect(page.getByText('Nothing is sent yet.')).toBeVisible();
});

test('the client asks for exactly the keys that are missing', async ({ page, request }) => {
  const record = editAsNora(createSample(await fetchTemplate(request)), []);
  await seedRecords(page, [{ record, actor: 'N' }]);
  await page.goto(`record/#${record.id}`);
  await page.getByRole('button', { name: /^Ask Sam for the \d+ missing keys$/ }).click();
  await expect(page).toHaveURL(/letters\/please-hand-over\/#[\w-]{16}$/);
  const letter = letterOf(page);
  await expect(letter).toContainText('Hello Sam,');
  const asked = await letter.getByRole('listitem').allTextContents();
  await page.goBack();
  await expect(page.getByRole('button', { name: `Ask Sam for the ${asked.length} missing keys` })).toBeVisible();
});

test('each gap opens its letter filled in', async ({ page, request }) => {
  const template = await fetchTemplate(request, 'could-i-leave-tomorrow');
  const answer = { row: firstRow(template, 'question'), field: 'answer', value: 'no' };
  const record = editRecord(createSample(template, 'Oak Trust', 'O', 'client'), actorId('S'), [answer]);
  await seedRecords(page, [{ record }]);
  await page.goto(`record/#${record.id}`);
  await page.getByRole('button', { name: /^Ask for it in a letter/ }).click();
  await expect(letterOf(page).getByRole('listitem')).toHaveText(['Domain']);
});

test('where nothing can be stored a letter still opens filled in, and says that it is not saved', async ({ page, request }) => {
  const record = editAsNora(createSample(await fetchTemplate(request)), []);
  await seedRecords(page, [{ record, actor: 'N' }]);
  await page.goto(`record/#${record.id}`);
  await page.getByRole('button', { name: /^Ask Sam for/ }).waitFor();
  await page.addInitScript(fillStorage);
  await page.evaluate(fillStorage);
  await page.getByRole('button', { name: /^Ask Sam for/ }).click();
  await expect(letterOf(page)).toContainText('Hello Sam,');
  await page.getByLabel(CLIENT, { exact: true }).fill('Nora Rye and Sons');
  await expect(page.getByText('Not saved: this browser has no room left. Copy the letter now.')).toBeVisible();
});

test('a letter that the main storage never had can be deleted, and that undone', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'InvalidStateError');
    };
  });
  await openLetter(page, 'please-hand-over');
  await page.getByLabel(CLIENT, { exact: true }).fill('Nora Rye');
  await expect(page.getByText('Saved for now: make a copy')).toBeVisible();
  await page.goto('records/');
  const letters = lettersOf(page);
  await letters.getByRole('button', { name: 'Delete Please hand over our accounts' }).click();
  await expect(letters).toContainText('Deleted “Please hand over our accounts”.');
  await letters.getByRole('button', { name: 'Undo' }).click();
  await expect(letters).toContainText('Nora Rye');
});

test('a letter that was deleted in another tab says so, and how to keep it', async ({ page, context }) => {
  await write(page, 'Nora Rye');
  const other = await context.newPage();
  await other.goto('records/');
  await lettersOf(other).getByRole('button', { name: 'Delete Please hand over our accounts' }).click();
  await expect(lettersOf(other)).toContainText('Deleted');
  await page.getByLabel(CLIENT, { exact: true }).fill('Nora Rye and Sons');
  await expect(page.getByText('Not saved: this letter was deleted in another tab. Copy it to keep it.')).toBeVisible();
  await expect(letterOf(page)).toContainText('Nora Rye and Sons');
});

test('two tabs that write the same letter lose nothing', async ({ page, context }) => {
  await write(page, 'Nora Rye');
  const other = await context.newPage();
  await openLetter(other, 'please-hand-over');
  await expect(other.getByLabel(CLIENT, { exact: true })).toHaveValue('Nora Rye');
  await other.getByLabel('Your developer’s name').fill('Sam Osei');
  await answerOf(page, 'What can you open today?', 'None of them').check();
  await expect(letterOf(page)).toContainText('Hello Sam,');
  await expect(letterOf(other)).toContainText('Today we cannot log in to any of them.');
});
