// Starting a checklist, as a person does it: by the names of the fields and buttons.
import { expect, type Page } from 'playwright/test';
import type { Beginning } from './people.ts';

/** Opens the start form of the checklist on the page and fills it in. */
export async function fillStartForm(page: Page, { project, you, other, side }: Beginning): Promise<void> {
  await page.getByRole('button', { name: 'Start this checklist' }).click();
  await page.getByLabel('Project name').fill(project);
  await page.getByLabel('Your name').fill(you);
  await page.getByLabel('The other person’s name').fill(other);
  await page.getByLabel(`I am the ${side}`).check();
}

/** Sends the form and waits for the record's page; gives the record's id. */
export async function sendStartForm(page: Page, project: string): Promise<string> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: project, exact: true })).toBeVisible();
  return recordId(page);
}

/** Starts a checklist from its page; gives the record's id. */
export async function startRecord(page: Page, beginning: Beginning, checklist = 'handover'): Promise<string> {
  await page.goto(`checklists/${checklist}/`);
  await fillStartForm(page, beginning);
  return sendStartForm(page, beginning.project);
}

/** The id in the address of a record's page. */
export function recordId(page: Page): string {
  return new URL(page.url()).hash.slice(1).split('/')[0] ?? '';
}
