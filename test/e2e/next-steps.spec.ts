// Why: the page tells two people what to do next; each of its words must follow from what they ticked.
import { expect, test, type Page } from 'playwright/test';
import { NORA, SAM } from './steps/people.ts';
import { expectBoard, expectKey, fillField, openRow, rowOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';

async function openSettings(page: Page): Promise<void> {
  await page.getByText('Names, dates and sides').click();
}

async function takeOut(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await tick(page, name, 'Not used');
}

test('‘Only my next steps’ leaves what the reader can do now, and lets a row stay while they work on it', async ({ page }) => {
  await startRecord(page, NORA);
  await expectBoard(page, 'You hold 0 of 8 keys', 'Sam’s turn: hand over 8 accounts.');
  await tick(page, 'Domain', 'I logged in');
  await expectBoard(page, 'You hold 0 of 8 keys', 'Your turn: check the name on 1 account.');
  await page.getByLabel('Only my next steps (1)').check();
  await expect(rowOf(page, 'Domain')).toBeVisible();
  await expect(rowOf(page, 'Hosting')).toHaveCount(0);
  await tick(page, 'Domain', 'It is in our name');
  await expect(page.getByLabel('Only my next steps (0)')).toBeChecked();
  await expect(rowOf(page, 'Domain')).toBeVisible();
  await expect(page.getByText('Nothing to tick yet. Write down what you know, or send the link to Sam.')).toBeVisible();
  await page.getByLabel('Only my next steps (0)').uncheck();
  await expect(rowOf(page, 'Hosting')).toBeVisible();
});

test('passwords are asked for only once the work has a last day', async ({ page }) => {
  await startRecord(page, NORA);
  await tick(page, 'Domain', 'I logged in');
  await tick(page, 'Domain', 'It is in our name');
  await expectKey(page, 'Domain', 'Yours', 'Change the password when the work ends');
  await openSettings(page);
  await page.getByLabel('Last day of the work').fill('2027-01-29');
  await expect(page.getByText('The last day is 29 January 2027.')).toBeVisible();
  await expectKey(page, 'Domain', 'Yours', 'You: change the password, remove Sam');
  await expectBoard(page, 'You hold 1 of 8 keys', 'Your turn: change 1 password.');
  await tick(page, 'Domain', 'Password changed');
  await expectKey(page, 'Domain', 'Yours, clean', 'Done');
  await expectBoard(page, 'You hold 1 of 8 keys', 'Sam’s turn: hand over 7 accounts.');
});

test('a password that is changed before anyone logged in brings a warning, and is still taken', async ({ page }) => {
  await startRecord(page, NORA);
  const hosting = await openRow(page, 'Hosting');
  const warning = hosting.getByText('Do not remove the old owner before the new one has logged in');
  await tick(page, 'Hosting', 'Password changed');
  await expect(warning).toBeVisible();
  await expect(hosting.getByRole('checkbox', { name: /^Password changed/ })).toBeChecked();
  await tick(page, 'Hosting', 'I logged in');
  await expect(warning).toHaveCount(0);
});

test('what the client confirmed and the developer changed later is pointed out', async ({ page }) => {
  await startRecord(page, NORA);
  await fillField(page, 'Email', 'Login email', 'office@rye.example');
  await tick(page, 'Email', 'I logged in');
  const warning = rowOf(page, 'Email').getByText('Changed since it was confirmed.');
  await fillField(page, 'Email', 'Login email', 'hello@rye.example');
  await fillField(page, 'Email', 'Note', 'A note is not what was confirmed.');
  await waitUntilSaved(page);
  await expect(warning).toHaveCount(0);
  await openSettings(page);
  await page.getByLabel('The developer', { exact: true }).check();
  await fillField(page, 'Email', 'Login email', 'sam@else.example');
  await expect(warning).toBeVisible();
  await expect(rowOf(page, 'Email')).toContainText('is not what Nora confirmed');
  await expect(page.getByRole('button', { name: 'Still right' })).toHaveCount(0);
  await page.getByLabel('The client', { exact: true }).check();
  await rowOf(page, 'Email').getByRole('button', { name: 'Still right' }).click();
  await expect(warning).toHaveCount(0);
});

test('a step of both sides waits for the one who goes first, then for the other', async ({ page }) => {
  const step = 'Agree the day and who does what';
  await startRecord(page, SAM, 'clean-split');
  await expect(rowOf(page, step).locator('summary .note')).toHaveText('To do: Nora, Sam');
  await tick(page, step, 'Done: Sam');
  await expect(rowOf(page, step).locator('summary .note')).toHaveText('To do: Nora');
  await expect(rowOf(page, step)).toContainText('Nora: done');
  await expect(rowOf(page, step).getByRole('checkbox', { name: /^Done: Nora/ })).toHaveCount(0);
  await openSettings(page);
  await page.getByLabel('The client', { exact: true }).check();
  await tick(page, step, 'Done: Nora');
  await expect(rowOf(page, step).locator('summary .note')).toHaveText('Done');
});

test('the last section waits until every account is settled', async ({ page }) => {
  test.setTimeout(60_000);
  await startRecord(page, SAM);
  await takeOut(page, ['Domain', 'DNS', 'Hosting', 'Backups', 'Email', 'Website editor', 'Analytics']);
  await expectBoard(page, 'Nora holds 0 of 1 key', 'Your turn: hand over 1 account.');
  await takeOut(page, ['Map listing']);
  await expectBoard(page, 'Nora holds 0 of 0 keys', 'Your turn: 1 question to answer.');
  const question = await openRow(page, 'Does this list name every account?');
  await question.getByLabel('Yes').check();
  await expect(question.locator('summary .note')).toHaveText('Yes');
  await expect(page.locator('.news').getByRole('status')).toHaveText(/^Your turn: \d+ steps to do\.$/);
});

test('two people at one device set the marks of both sides', async ({ page }) => {
  await startRecord(page, NORA);
  const domain = await openRow(page, 'Domain');
  await expect(domain.getByRole('checkbox', { name: /^Handed over/ })).toHaveCount(0);
  await expect(domain).toContainText('Sam: handed over');
  await openSettings(page);
  await page.getByLabel('We are filling this in together on one device').check();
  await tick(page, 'Domain', 'Handed over');
  await expectKey(page, 'Domain', 'Handed over', 'You: log in, then tick');
  await tick(page, 'Domain', 'I logged in');
  await tick(page, 'Domain', 'It is in our name');
  await expectBoard(page, 'You hold 1 of 8 keys', 'Your turn: hand over 7 accounts.');
  await tick(page, 'Walk through the accounts together', 'Done: Sam');
  await tick(page, 'Walk through the accounts together', 'Done: Nora');
  await expect(rowOf(page, 'Walk through the accounts together').locator('summary .note')).toHaveText('Done');
});

test('a checklist of questions ends in what to close today, this week, and what is covered', async ({ page }) => {
  test.setTimeout(60_000);
  await startRecord(page, NORA, 'could-i-leave-tomorrow');
  const gaps = page.getByRole('region', { name: /^What your answers show/ });
  await expect(gaps).toContainText('17 questions not answered yet');
  await expect(gaps).toContainText('Answer the questions above');
  await expect(page.locator('.board')).toHaveCount(0);
  const answers = [
    ['Can you log in where your domain name was bought?', 'Not sure'],
    ['Can you add or remove a mailbox yourself?', 'No'],
    ['Are you an administrator of your website?', 'No'],
    ['Can you log in to your hosting?', 'Yes'],
    ['Could you show a new developer your DNS records?', 'Does not apply'],
  ] as const;
  for (const [question, answer] of answers) await (await openRow(page, question)).getByLabel(answer, { exact: true }).check();
  await expect(gaps).toContainText('12 questions not answered yet');
  await expect(gaps.getByRole('heading', { level: 3 })).toHaveText(['Close today: 2', 'Close this week: 1', 'Covered: 1']);
  await expect(gaps.locator('li b')).toHaveText([answers[1][0], answers[0][0], answers[2][0], answers[3][0]]);
  const links = gaps.getByRole('link', { name: 'How to close this gap' });
  await expect(links).toHaveCount(3);
  await links.nth(1).click();
  await expect(page).toHaveURL(/\/checklists\/handover\/#handover-domain$/);
  await expect(page.locator('#handover-domain details')).toHaveAttribute('open');
});
