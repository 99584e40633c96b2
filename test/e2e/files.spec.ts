// Files on 'My checklists': chosen or dropped, merged and never replaced, and taken back with one button.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Page } from 'playwright/test';
import { encodeBackup } from '../../src/core/backup.ts';
import { encodeLockedFile } from '../../src/core/locked-file.ts';
import { RECORD_ROW } from '../../src/core/ids.ts';
import { editRecord, type ChecklistRecord } from '../../src/core/record.ts';
import { lockRecord } from '../../src/storage/lock.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { encodeStored } from '../../src/storage/stored-record.ts';
import { actorId, createSample, editAsNora, fetchTemplate, firstRow, linkOf, recordId } from './sample-records.ts';
import { seedRecords } from './seed-records.ts';
import { collectComplaints } from './steps/complaints.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const found: unknown = await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
  expect(found).toEqual([]);
}

function textFile(name: string, text: string) {
  return { name, mimeType: name.endsWith('.json') ? 'application/json' : 'text/plain', buffer: Buffer.from(text) };
}

function backup(name: string, ...records: readonly ChecklistRecord[]) {
  return textFile(name, encodeBackup(records));
}

function entry(page: Page, project: string) {
  return page.getByRole('article').filter({ has: page.getByRole('link', { name: project, exact: true }) });
}

function choose(page: Page, ...files: readonly ReturnType<typeof textFile>[]): Promise<void> {
  return page.getByLabel('Restore from a file').setInputFiles([...files]);
}

/** Answers for each checklist that is new here, one after the other. */
async function addAs(page: Page, side: 'client' | 'developer', count: number): Promise<void> {
  for (let added = 1; added <= count; added += 1) {
    await page.getByRole('radio', { name: new RegExp(`^I am (.+, )?the ${side}$`) }).check();
    await page.getByRole('button', { name: 'Add 1 checklist' }).click();
    await expect(page.getByText(`Added ${added} checklist`)).toBeVisible();
  }
}

/** Moves a file over the page, and lets it fall on the heading. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  // Before the field is there, nothing listens.
  await expect(page.getByLabel('Restore from a file')).toBeVisible();
  const held = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  const heading = page.getByRole('heading', { name: 'My checklists', level: 1 });
  await heading.dispatchEvent('dragover', { dataTransfer: held });
  await expect(page.getByText('Drop the files to restore them')).toBeVisible();
  await heading.dispatchEvent('drop', { dataTransfer: held });
  await expect(page.getByText('Drop the files to restore them')).toHaveCount(0);
}

test('a whole restore of several files is undone with one button', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const sample = createSample(template);
  const newer = editAsNora(sample, [{ row: RECORD_ROW, field: 'project', value: 'Rye & Sons' }]);
  await seedRecords(page, [{ record: sample }]);
  const complaints = collectComplaints(page);
  await page.goto('records/');
  await choose(page, backup('a.handover.json', newer), backup('b.handover.txt', createSample(template, 'Oak Trust', 'O')));
  await expect(page.getByText('1 checklist that you had already, with the newer answers added.')).toBeVisible();
  await addAs(page, 'developer', 1);
  await expect(entry(page, 'Rye & Sons')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Undone: what the files brought is taken back.' })).toBeFocused();
  await expect(entry(page, 'Rye & Co')).toBeVisible();
  await expect(entry(page, 'Oak Trust')).toHaveCount(0);
  await page.reload();
  await expect(entry(page, 'Rye & Co')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('a file dropped anywhere on the page is restored', async ({ page, request }) => {
  const sample = createSample(await fetchTemplate(request));
  await page.goto('records/');
  await drop(page, 'rye.handover.json', encodeBackup([sample]));
  await addAs(page, 'client', 1);
  await expect(entry(page, 'Rye & Co')).toBeVisible();
});

test('what crossed waits for a choice, one checklist at a time', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const both = [createSample(template), createSample(template, 'Oak Trust', 'O')] as const;
  const note = (value: string) => [{ row: firstRow(template, 'account'), field: 'login', value }];
  await seedRecords(page, both.map((record) => ({ record: editRecord(record, actorId('S'), note('mine')) }))); // prettier-ignore
  await page.goto('records/');
  await choose(page, backup('all.handover.json', ...both.map((record) => editAsNora(record, note('theirs')))));
  await expect(page.getByText('2 checklists in which both copies changed: choose below what stands.')).toBeVisible();
  await page.getByRole('button', { name: 'Review changes' }).click();
  await page.getByRole('button', { name: /^Merge \d+ change/ }).click();
  await expect(page.getByText(/merged. Saved on this device/)).toBeVisible();
  await page.getByRole('button', { name: 'Next checklist' }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByRole('button', { name: 'Review changes' })).toHaveCount(0);
});

test('a locked file asks for its passphrase', async ({ page, request }) => {
  const sample = createSample(await fetchTemplate(request));
  const locked = encodeLockedFile(await lockRecord(memoryPorts(), sample, 'KF8J-EK05-YVM3'));
  await page.goto('records/');
  await choose(page, textFile('rye.handover.json', locked));
  await expect(page.getByRole('heading', { name: 'rye.handover.json is locked' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel('Passphrase').fill('KF8J-EK05-YVM4');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText('That passphrase does not fit.')).toBeVisible();
  await page.getByLabel('Passphrase').fill('kf8j ek05 yvm3');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await addAs(page, 'client', 1);
  await expect(entry(page, 'Rye & Co')).toBeVisible();
});

test('a file may carry a mark of its encoding, a link or a raw copy', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const raw = encodeStored({
    record: createSample(template, 'Raw', 'W'),
    me: { actor: actorId('S'), sentAt: 0, copiedAt: 0, archived: false, notSecrets: [] },
    savedAt: 1,
  });
  await page.goto('records/');
  await choose(
    page,
    textFile('mark.handover.txt', `\ufeff${encodeBackup([createSample(template, 'Mark', 'M')])}`),
    textFile('message.txt', `Hi Nora,\n\n> https://fairhandover.example/open/#${await linkOf(createSample(template, 'Link', 'L'))}\n\nSam`),
    textFile('fair-handover-raw-copy-1.json', JSON.stringify(raw, null, 1)),
  );
  await addAs(page, 'client', 3);
  for (const project of ['Mark', 'Link', 'Raw']) await expect(entry(page, project)).toBeVisible();
});

test('each file that cannot be restored is named, and the others are restored', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const good = backup('good.handover.json', createSample(template));
  const cut = textFile('cut.handover.json', encodeBackup([createSample(template)]).slice(0, -40));
  const link = textFile('link.txt', `https://fairhandover.example/open/#${(await linkOf(createSample(template))).slice(0, 90)}`);
  const row = { id: recordId('X'), text: '{"half', crc: 1, me: { actor: actorId('S'), sentAt: 0, archived: false }, savedAt: 1 };
  await page.goto('records/');
  await choose(page, cut, good, link, textFile('raw.json', JSON.stringify(row)), textFile('letter.txt', 'Dear Sam'));
  const status = page.getByRole('status').filter({ hasText: 'cut.handover.json' });
  await expect(status).toContainText('cut.handover.json This file was cut short: its end is missing.');
  await expect(status).toContainText('link.txt This file was cut short: its end is missing.');
  await expect(status).toContainText('raw.json This is the raw copy of a checklist that could not be read');
  await expect(status).toContainText('letter.txt There is no checklist in this file.');
  await addAs(page, 'client', 1);
  await expect(entry(page, 'Rye & Co')).toBeVisible();
});

test('an added checklist that was edited since stays when the restore is undone', async ({ page, context, request }) => {
  await page.goto('records/');
  await choose(page, backup('a.handover.json', createSample(await fetchTemplate(request))));
  await addAs(page, 'client', 1);
  const other = await context.newPage();
  await other.goto('records/');
  await other.getByRole('button', { name: 'Rename Rye & Co' }).click();
  await other.getByLabel('Name of the project').fill('Rye & Sons');
  await other.getByRole('button', { name: 'Save name' }).click();
  await expect(entry(other, 'Rye & Sons')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 checklist was edited since, or not saved, and stays.')).toBeVisible();
  await expect(entry(page, 'Rye & Sons')).toBeVisible();
});

test('the keyboard reaches the file field and its note', async ({ page }) => {
  await page.goto('records/');
  const field = page.getByLabel('Restore from a file');
  await field.focus();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Choose one or several, or drop them anywhere on this page/);
});
