// The page of a letter, as a person uses it.
import { expect, type Locator, type Page } from 'playwright/test';

/** Opens a letter and waits until it answers. */
export async function openLetter(page: Page, slug: string): Promise<void> {
  await page.goto(`letters/${slug}/`);
  await waitUntilAwake(page);
}

/** The buttons can be seen once scripts run. */
export async function waitUntilAwake(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
}

/** The letter. */
export function letterOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Your letter' });
}

/** An answer of a question. */
export function answerOf(page: Page, question: string, answer: string): Locator {
  return page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true });
}

/** Writes other words into the paragraph that begins with some words. */
export async function editPart(page: Page, beginning: string, words: string): Promise<void> {
  await letterOf(page)
    .getByRole('button', { name: new RegExp(`^Edit\\W+${beginning}`) })
    .click();
  await page.getByLabel('Your words').fill(words);
  await page.getByRole('button', { name: 'Done' }).click();
}

/** Presses 'Send link' and gives the link. */
export async function letterLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send link' }).click();
  const field = page.getByLabel('The link', { exact: true });
  await expect(field).toHaveValue(/#L1\.[\w-]+\.e$/);
  return field.inputValue();
}
