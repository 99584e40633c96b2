// The sending panel of a record, as a person sees and uses it.
import { expect, type Browser, type Locator, type Page } from 'playwright/test';

/** The panel, in Sam's list for Nora. */
export function panelOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Send this list to Nora' });
}

/** The field that holds the link. */
export function linkField(page: Page): Locator {
  return page.getByLabel('The link', { exact: true });
}

/** The button or address behind 'Email'. */
export function emailOf(page: Page): Locator {
  return page.getByRole('link', { name: 'Email', exact: true });
}

/** Presses a button by its whole name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** What was copied last. */
export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Locks what is sent; gives the passphrase and the locked link. */
export async function lockLink(page: Page): Promise<{ passphrase: string; link: string }> {
  await press(page, 'Lock with a passphrase');
  await expect(panelOf(page).getByText(/nobody can open what you sent, and neither can we/)).toBeVisible();
  await press(page, 'Lock the link');
  await expect(linkField(page)).toHaveValue(/\/open\/#3\.[\w-]+\.e$/);
  return { passphrase: await panelOf(page).locator('.passphrase').innerText(), link: await linkField(page).inputValue() };
}

/** Opens a link in a browser that knows nothing. */
export async function openElsewhere(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  return page;
}
