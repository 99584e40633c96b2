// A record's page, as a person sees and uses it.
import { expect, type Locator, type Page } from 'playwright/test';

/** The row of an account, step or question. */
export function rowOf(page: Page, name: string): Locator {
  // Steps and questions have their number before their title.
  const title = new RegExp(`^(\\d+\\. )?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  return page.locator('details.account', { has: page.locator('summary b').getByText(title) });
}

/** Opens a row if it is closed. */
export async function openRow(page: Page, name: string): Promise<Locator> {
  const row = rowOf(page, name);
  if ((await row.getAttribute('open')) === null) await row.locator('summary').click();
  return row;
}

/** Ticks a box of a row: 'Handed over', 'I logged in', 'Done', 'Not used' and so on. */
export async function tick(page: Page, name: string, box: string): Promise<void> {
  const row = await openRow(page, name);
  await row.getByRole('checkbox', { name: new RegExp(`^${box}\\b`) }).check();
}

/** Fills in a field of a row and leaves it. */
export async function fillField(page: Page, name: string, field: string, text: string): Promise<void> {
  const row = await openRow(page, name);
  await row.getByLabel(field, { exact: true }).fill(text);
  await row.getByLabel(field, { exact: true }).blur();
}

/** Waits until the bar says that the last change is on the disk. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(statusOf(page)).toHaveText(/^Saved on this device \d\d:\d\d$/);
}

/** What the bar says about saving. */
export function statusOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Keep and send' }).locator('> .wrap [role=status]');
}

/** Checks the words over the rack: the tally and whose turn it is. */
export async function expectBoard(page: Page, tally: string, turn: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: tally, exact: true })).toBeVisible();
  await expect(page.locator('.news').getByRole('status')).toHaveText(turn);
}

/** Checks one key: on its hook and in its row, its state and its next step. */
export async function expectKey(page: Page, name: string, words: string, next: string): Promise<void> {
  await expect(page.locator('.rack .hook', { has: page.getByText(name, { exact: true }) })).toContainText(words);
  const summary = rowOf(page, name).locator('summary');
  await expect(summary.locator('.state')).toHaveText(words);
  await expect(summary.locator('.note')).toHaveText(next);
}

/** Opens the panel of 'Send link' and gives the link once the site has read it back. */
export async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send link' }).click();
  const field = page.getByLabel('The link', { exact: true });
  await expect(field).toHaveValue(/\/open\/#1\.[\w-]+\.e$/);
  return field.inputValue();
}
