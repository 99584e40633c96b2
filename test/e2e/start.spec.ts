// Why: starting a list is the first thing that anyone does here, and nothing that they did before it may be lost.
import { expect, test, type Page } from 'playwright/test';
import { NORA, SAM } from './steps/people.ts';
import { expectBoard, expectKey, fillField, openRow, rowOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { fillStartForm, sendStartForm, startRecord } from './steps/start-record.ts';
import { readStored } from './steps/stored-record.ts';

test('says what is missing, and keeps what was typed', async ({ page }) => {
  await page.goto('checklists/handover/');
  await page.getByRole('button', { name: 'Start this checklist' }).click();
  await expect(page.getByLabel('Project name')).toBeFocused();
  await page.getByLabel('Project name').fill(NORA.project);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Choose your side, and write your name and a name for the project.')).toBeVisible();
  const [said, after] = [
    await page.getByText('Choose your side, and write').boundingBox(),
    await page.getByLabel('The other person’s name').boundingBox(),
  ];
  expect(said?.y).toBeLessThan(after?.y ?? 0);
  await expect(page).toHaveURL(/\/checklists\/handover\/$/);
  await page.getByLabel('Your name').fill(NORA.you);
  await page.getByLabel('I am the client').check();
  await sendStartForm(page, NORA.project);
  await expectBoard(page, 'You hold 0 of 8 keys', 'The developer’s turn: hand over 8 accounts.');
});

test('the words of a form that was sent empty do not travel, and nothing is stored', async ({ page }) => {
  await page.goto('checklists/handover/');
  await page.getByRole('button', { name: 'Start this checklist' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Choose your side')).toBeVisible();
  await page.goto('records/');
  await expect(page.getByText('No checklist is saved in this browser yet.')).toBeVisible();
});

test('a new list can begin with the accounts of another one: names and addresses, no marks', async ({ page }) => {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await fillField(page, 'Domain', 'Web address', 'my.harbour.example');
  await fillField(page, 'Domain', 'Login email', 'office@rye.example');
  await tick(page, 'Domain', 'Handed over');
  await tick(page, 'Map listing', 'Not used');
  await page.getByLabel('Another account, by name').fill('Booking tool');
  await page.getByRole('button', { name: 'Add an account' }).click();
  await expect(rowOf(page, 'Booking tool')).toBeVisible();
  await waitUntilSaved(page);

  const next = { ...SAM, project: 'Second shop', other: 'Ada Loaf' };
  await page.goto('checklists/handover/');
  await fillStartForm(page, next);
  await page.getByLabel(`Start with the accounts of ${SAM.project}`).check();
  const id = await sendStartForm(page, next.project);
  await expectBoard(page, 'Ada holds 0 of 8 keys', 'Your turn: hand over 8 accounts.');
  await expectKey(page, 'Domain', 'With you', 'You: hand it over');
  await expectKey(page, 'Booking tool', 'Not listed yet', 'You: list it and hand it over');
  await expectKey(page, 'Map listing', 'Not used', 'Nothing to do');
  const domain = await openRow(page, 'Domain');
  await expect(domain.getByLabel('Service')).toHaveValue('Harbour Domains');
  await expect(domain.getByLabel('Web address')).toHaveValue('my.harbour.example');
  await expect(domain.getByLabel('Login email')).toHaveValue('');
  await expect(domain.getByRole('checkbox', { name: /^Handed over/ })).not.toBeChecked();
  expect(Object.keys((await readStored(page, id))?.rows['i1'] ?? {}).sort()).toEqual(['address', 'listed', 'service']);
});

/** Opens the checklist with its scripts held back; gives what lets them go. */
async function openWithoutScripts(page: Page): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('checklists/handover/', { waitUntil: 'commit' });
  return async () => {
    release();
    await page.waitForLoadState('load');
  };
}

test('a press before any script arrived opens the form once it is there', async ({ page }) => {
  const release = await openWithoutScripts(page);
  await page.getByRole('button', { name: 'Start this checklist' }).click();
  await release();
  await expect(page.getByLabel('Project name')).toBeFocused();
  await page.getByLabel('Project name').fill(SAM.project);
  await expect(page.getByRole('button', { name: 'Start this checklist' })).toHaveAttribute('aria-expanded', 'true');
});

test('a key that only came to the button before any script arrived opens nothing', async ({ page }) => {
  const release = await openWithoutScripts(page);
  await page.getByRole('button', { name: 'Start this checklist' }).focus();
  await release();
  await expect(page.getByRole('button', { name: 'Start this checklist' })).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByLabel('Project name')).toBeHidden();
});

test('ticks that were made before any script arrived come along, the reader’s own only', async ({ page }) => {
  const release = await openWithoutScripts(page);
  for (const box of [/^Handed over\W+Domain$/, /^I logged in\W+Domain$/, /^Handed over\W+Code$/, /^Done \(developer\)\W+Walk through/])
    await page.getByRole('checkbox', { name: box }).check();
  await release();
  await fillStartForm(page, SAM);
  await sendStartForm(page, SAM.project);
  await expectBoard(page, 'Nora holds 0 of 9 keys', 'Your turn: hand over 7 accounts.');
  await expectKey(page, 'Domain', 'Handed over', 'Nora: log in, then tick');
  await expectKey(page, 'Code', 'Handed over', 'Nora: log in, then tick');
  const step = await openRow(page, 'Walk through the accounts together');
  await expect(step.getByRole('checkbox', { name: /^Done: Sam/ })).toBeChecked();
  await expect(step).toContainText('Nora: done');
});

test('answers that were given on the page come along', async ({ page }) => {
  await page.goto('checklists/could-i-leave-tomorrow/');
  await page.getByRole('group', { name: 'Can you log in to your hosting?' }).getByLabel('Not sure').check();
  await fillStartForm(page, NORA);
  await sendStartForm(page, NORA.project);
  await expect(rowOf(page, 'Can you log in to your hosting?').locator('summary .note')).toHaveText('Not sure');
  await expect(page.getByRole('heading', { name: 'Close today: 1' })).toBeVisible();
});

test('a second press of ‘Start’ makes no second list', async ({ page }) => {
  await page.goto('checklists/handover/');
  await fillStartForm(page, NORA);
  await page.getByRole('button', { name: 'Start', exact: true }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: NORA.project })).toBeVisible();
  await page.goto('records/');
  await expect(page.getByRole('article')).toHaveCount(1);
});
