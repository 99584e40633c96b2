// Why: both sides must see the same list before they sign, and see at once when it changed afterwards.
import { expect, test, type Page } from 'playwright/test';
import { doneField } from '../../src/core/fields.ts';
import { actorRow, RECORD_ROW } from '../../src/core/ids.ts';
import { editRecord, type ChecklistRecord, type Edit } from '../../src/core/record.ts';
import { nextSteps, type NextStep } from '../../src/core/steps.ts';
import type { Template } from '../../src/core/template.ts';
import { actorId, createSample, fetchTemplate, TODAY } from './sample-records.ts';
import { seedRecords } from './seed-records.ts';
import { fillField, makeLink, rowOf, waitUntilSaved } from './steps/record-page.ts';

const [SAM, NORA] = [actorId('S'), actorId('N')];

function doneEdit(step: NextStep): Edit {
  if (step.kind === 'mark') return { row: step.account.row, field: step.mark, value: TODAY };
  if (step.kind === 'step') return { row: step.row, field: doneField(step.side), value: TODAY };
  return { row: step.row, field: 'answer', value: 'yes' };
}

/** The list with nothing left to do, each side's ticks set by its own device. */
function complete(template: Template): ChecklistRecord {
  let record = editRecord(createSample(template), NORA, [{ row: actorRow(NORA), field: 'side', value: 'client' }]);
  record = editRecord(record, SAM, [{ row: RECORD_ROW, field: 'last-day', value: TODAY }]);
  for (let steps = nextSteps(template, record); steps.length > 0; steps = nextSteps(template, record)) {
    for (const step of steps) record = editRecord(record, step.side === 'client' ? NORA : SAM, [doneEdit(step)]);
  }
  return record;
}

const plate = (page: Page, side: string) => page.getByRole('region', { name: `Sign-off of the ${side}` });
const code = (page: Page) => page.getByText(/^Check code: /);

async function merge(page: Page, link: string): Promise<void> {
  await page.goto('about/');
  await page.goto(link);
  await page.getByRole('button', { name: 'Review changes' }).click();
  await page.getByRole('button', { name: /^Merge/ }).click();
  await page.getByRole('link', { name: 'Go to your list' }).click();
}

test('both sign, compare by code, and see what changed afterwards', async ({ page, browser, request }) => {
  const record = complete(await fetchTemplate(request));
  await seedRecords(page, [{ record }]);
  await page.goto(`record/#${record.id}`);
  await expect(plate(page, 'client')).toContainText('Nora has not signed yet.');
  await plate(page, 'developer').getByLabel('Your name').fill('');
  await plate(page, 'developer').getByRole('button', { name: 'Sign the list' }).click();
  await expect(plate(page, 'developer').getByRole('alert')).toHaveText('Write your name first.');
  await plate(page, 'developer').getByLabel('Your name').fill('Sam Osei');
  await plate(page, 'developer').getByLabel('Date').fill('2026-11-25');
  await plate(page, 'developer').getByRole('button', { name: 'Sign the list' }).click();
  await expect(plate(page, 'developer')).toContainText('Signed by Sam Osei on 25 November 2026.');
  await expect(plate(page, 'developer')).toContainText('Nothing has changed since.');
  await waitUntilSaved(page);

  const context = await browser.newContext();
  const other = await context.newPage();
  await seedRecords(other, [{ record, actor: 'N' }]);
  await merge(other, await makeLink(page));
  await expect(plate(other, 'developer')).toContainText('Signed by Sam Osei on 25 November 2026.');
  await expect(plate(other, 'developer')).toContainText('Nothing has changed since.');
  await expect(plate(other, 'developer').getByRole('button')).toHaveCount(0);
  expect(await code(other).textContent()).toBe(await code(page).textContent());

  await plate(other, 'client').getByRole('button', { name: 'Sign the list' }).click();
  await expect(plate(other, 'client')).toContainText('Signed by Nora Rye');
  await fillField(other, 'Domain', 'Service', 'Harbour Domains');
  await expect(plate(other, 'client')).toContainText('1 thing changed since:');
  await expect(plate(other, 'developer').getByRole('listitem')).toHaveText(['the service of Domain']);
  await expect(code(other)).not.toHaveText((await code(page).textContent()) ?? '');
  await fillField(other, 'Domain', 'Service', '');
  await expect(plate(other, 'client')).toContainText('Nothing has changed since.');
  await context.close();
});

test('nobody signs before their own part is done, and a sign-off can be taken back', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const record = complete(template);
  await seedRecords(page, [{ record: createSample(template) }]);
  await page.goto(`record/#${record.id}`);
  await expect(plate(page, 'developer')).toContainText('You can sign when nothing is left for you to do in the accounts: 8 steps to go.');
  await expect(plate(page, 'developer').getByRole('button')).toHaveCount(0);
  await seedRecords(page, [{ record }]);
  await page.goto(`record/#${record.id}`);
  await plate(page, 'developer').getByRole('button', { name: 'Sign the list' }).click();
  await plate(page, 'developer').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('The sign-off is taken back.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(plate(page, 'developer')).toContainText('Nothing has changed since.');
  await expect(rowOf(page, 'Domain')).toBeVisible();
});
