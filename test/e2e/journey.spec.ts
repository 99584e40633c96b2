// Why: the whole of what two people come for, from the start page to the other one's marks, must hold together.
import { expect, test } from 'playwright/test';
import { SAM } from './steps/people.ts';
import { expectBoard, expectKey, fillField, makeLink, openRow, rowOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { fillStartForm, recordId, sendStartForm } from './steps/start-record.ts';
import { readStored } from './steps/stored-record.ts';

const TODAY = new Date(2026, 10, 20, 10, 0);
const TOMORROW = new Date(2026, 10, 21, 9, 30);

test('a developer starts a list, comes back tomorrow and sends it; the client keeps a copy and answers', async ({ page, browser }) => {
  test.setTimeout(60_000);
  await page.clock.setFixedTime(TODAY);

  await test.step('from the start page over a guide to its checklist', async () => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Do not lock clients out' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Do not lock clients out' })).toBeVisible();
    await page.getByRole('link', { name: /^Open the checklist.*Handover: accounts and access$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Handover: accounts and access' })).toBeVisible();
    await fillStartForm(page, SAM);
    await sendStartForm(page, SAM.project);
    await expectBoard(page, 'Nora holds 0 of 8 keys', 'Your turn: hand over 8 accounts.');
    await expectKey(page, 'Domain', 'Not listed yet', 'You: list it and hand it over');
    await expect(page.getByText('Started 20 November 2026.')).toBeVisible();
  });

  await test.step('a field, a note and a mark turn the key', async () => {
    await fillField(page, 'Domain', 'Service', 'Harbour Domains');
    await expectKey(page, 'Domain', 'With you', 'You: hand it over');
    await fillField(page, 'Domain', 'Note', 'Renewal notices go to the old office.');
    await tick(page, 'Domain', 'Handed over');
    await expectKey(page, 'Domain', 'Handed over', 'Nora: log in, then tick');
    await expectBoard(page, 'Nora holds 0 of 8 keys', 'Your turn: hand over 7 accounts.');
  });

  await test.step('what is not used leaves the count', async () => {
    await tick(page, 'Map listing', 'Not used');
    await expectKey(page, 'Map listing', 'Not used', 'Nothing to do');
    await expectBoard(page, 'Nora holds 0 of 7 keys', 'Your turn: hand over 6 accounts.');
  });

  await test.step('an account of their own and one of the catalogue join, and one can be taken back', async () => {
    await page.getByLabel('Another account, by name').fill('Booking tool');
    await page.getByRole('button', { name: 'Add an account' }).click();
    await expectKey(page, 'Booking tool', 'Not listed yet', 'You: list it and hand it over');
    await page.getByText('Which of these do you have?').click();
    await page.getByRole('checkbox', { name: /^Code / }).check();
    await expectBoard(page, 'Nora holds 0 of 9 keys', 'Your turn: hand over 8 accounts.');
    await page.getByRole('checkbox', { name: /^Code / }).uncheck();
    await expect(rowOf(page, 'Code')).toHaveCount(0);
    await expectBoard(page, 'Nora holds 0 of 8 keys', 'Your turn: hand over 7 accounts.');
    await expect(page.getByText('Code is off the list.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectKey(page, 'Code', 'Not listed yet', 'You: list it and hand it over');
    await expectBoard(page, 'Nora holds 0 of 9 keys', 'Your turn: hand over 8 accounts.');
    await waitUntilSaved(page);
  });

  await test.step('tomorrow all of it is there', async () => {
    await page.clock.setFixedTime(TOMORROW);
    await page.goto('./');
    const strip = page.getByRole('region', { name: SAM.project });
    await expect(strip).toContainText('Your turn: hand over 8 accounts. Saved on this device 20 November');
    await page.getByRole('link', { name: 'My checklists' }).click();
    await page.getByRole('link', { name: SAM.project }).first().click();
    await expectBoard(page, 'Nora holds 0 of 9 keys', 'Your turn: hand over 8 accounts.');
    await expectKey(page, 'Domain', 'Handed over', 'Nora: log in, then tick');
    await expectKey(page, 'Map listing', 'Not used', 'Nothing to do');
    await expectKey(page, 'Booking tool', 'Not listed yet', 'You: list it and hand it over');
    const domain = await openRow(page, 'Domain');
    await expect(domain.getByLabel('Service')).toHaveValue('Harbour Domains');
    await expect(domain.getByLabel('Note')).toHaveValue('Renewal notices go to the old office.');
    await expect(domain.getByRole('checkbox', { name: /^Handed over/ })).toBeChecked();
    await expect(domain).toContainText('20 November 2026');
    await page.goto('./');
    await page.getByRole('link', { name: 'Carry on' }).click();
    await expectBoard(page, 'Nora holds 0 of 9 keys', 'Your turn: hand over 8 accounts.');
  });

  await expect(page.getByText('Nora has not seen this list yet: send the link.')).toBeVisible();
  const link = await makeLink(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByText('Nora has not seen')).toHaveCount(0);
  await waitUntilSaved(page);
  const before = await readStored(page, recordId(page));
  expect(before?.rows['i1']).toMatchObject({ service: ['Harbour Domains', expect.any(Number), expect.any(String)] });

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.clock.setFixedTime(TOMORROW);

  await test.step('the client sees what it is and from whom, and keeps a copy', async () => {
    await other.goto(link);
    await expect(other.getByRole('heading', { name: 'You were sent a checklist' })).toBeVisible();
    const quoted = other.getByRole('figure');
    for (const words of [
      SAM.project,
      'Handover: accounts and access',
      'Written by Sam',
      'Nora Rye',
      'Sam Osei',
      '10 accounts listed',
      '0 of 9 keys',
    ])
      await expect(quoted).toContainText(words);
    await expect(other.getByLabel('I am Nora, the client')).toBeChecked();
    await other.getByRole('button', { name: 'Keep a copy' }).click();
    await expectBoard(other, 'You hold 0 of 9 keys', 'Your turn: log in to 1 account.');
    expect(recordId(other)).toBe(recordId(page));
    await expect(rowOf(other, 'Domain').getByLabel('Service')).toHaveValue('Harbour Domains');
  });

  await test.step('the client sets their own marks, not the developer’s', async () => {
    await expectKey(other, 'Domain', 'Handed over', 'You: log in, then tick');
    const domain = await openRow(other, 'Domain');
    await expect(domain.getByRole('checkbox', { name: /^Handed over/ })).toHaveCount(0);
    await expect(domain).toContainText('Sam: handed over');
    await tick(other, 'Domain', 'I logged in');
    await expectKey(other, 'Domain', 'Check the name', 'You: check whose name it is in');
    await expectBoard(other, 'You hold 0 of 9 keys', 'Your turn: check the name on 1 account.');
    await tick(other, 'Domain', 'It is in our name');
    await expectKey(other, 'Domain', 'Yours', 'Change the password when the work ends');
    await expectBoard(other, 'You hold 1 of 9 keys', 'Sam’s turn: hand over 8 accounts.');
    await waitUntilSaved(other);
  });

  await test.step('nothing of the developer’s copy was changed', async () => {
    expect(await readStored(page, recordId(page))).toEqual(before);
    await page.reload();
    await expectBoard(page, 'Nora holds 0 of 9 keys', 'Your turn: hand over 8 accounts.');
    await expectKey(page, 'Domain', 'Handed over', 'Nora: log in, then tick');
  });

  await test.step('until the developer takes what came back', async () => {
    await page.goto(await makeLink(other));
    await expect(page.getByRole('heading', { name: 'Nora sent back 2 changes' })).toBeVisible();
    await page.getByRole('button', { name: 'Review changes' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Nora logged in to Domain on 21 November 2026.' })).toBeVisible();
    expect(await readStored(page, recordIdOf(before))).toEqual(before);
    await page.getByRole('button', { name: 'Merge 2 changes' }).click();
    await page.getByRole('link', { name: 'Go to your list' }).click();
    await expectBoard(page, 'Nora holds 1 of 9 keys', 'Your turn: hand over 8 accounts.');
    await expectKey(page, 'Domain', 'With Nora', 'Change the password when the work ends');
  });
  await context.close();
});

function recordIdOf(stored: { readonly id: string } | undefined): string {
  return stored?.id ?? '';
}
