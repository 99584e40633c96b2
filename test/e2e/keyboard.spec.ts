// Why: some people never touch a mouse; the journey must work by keys alone, with the focus in sight all the way.
import { expect, test, type Locator, type Page } from 'playwright/test';
import { NORA } from './steps/people.ts';
import { expectKey, rowOf } from './steps/record-page.ts';

const MOST_STEPS = 120;

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_STEPS} presses of Tab did not reach ${target}`);
}

/** Whether what has the focus shows it, and is in view. */
async function expectFocusInSight(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return 'nothing has the focus';
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, height } = focused.getBoundingClientRect();
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `no outline on ${focused.outerHTML.slice(0, 80)}`;
    return height > 0 && bottom > 0 && top < innerHeight ? 'in sight' : `out of view: ${focused.outerHTML.slice(0, 80)}`;
  });
  expect(seen).toBe('in sight');
}

test('start, tick, send and close by keys alone', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('checklists/handover/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main part' })).toBeFocused();
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Start this checklist' }));
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Project name')).toBeFocused();
  await page.keyboard.type(NORA.project);
  await page.keyboard.press('Tab');
  await page.keyboard.type(NORA.you);
  await page.keyboard.press('Tab');
  await page.keyboard.type(NORA.other);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('I am the client')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: NORA.project })).toBeVisible();

  const domain = rowOf(page, 'Domain');
  await tabTo(page, domain.locator('summary'));
  await expectFocusInSight(page);
  await page.keyboard.press('Space');
  await expect(domain).toHaveAttribute('open');
  const box = domain.getByRole('checkbox', { name: /^I logged in/ });
  await tabTo(page, box);
  await expectFocusInSight(page);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expectKey(page, 'Domain', 'Check the name', 'You: check whose name it is in');

  const send = page.getByRole('button', { name: 'Send link' });
  await tabTo(page, send);
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Send this list to Sam' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('The link', { exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await expectFocusInSight(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Send this list to Sam' })).toHaveCount(0);
  await expect(send).toBeFocused();
});

test('a key on the rack opens its row and takes the focus there', async ({ page }) => {
  await page.goto('checklists/handover/');
  await page.getByRole('button', { name: 'Start this checklist' }).click();
  await page.getByLabel('Project name').fill(NORA.project);
  await page.getByLabel('Your name').fill(NORA.you);
  await page.getByLabel('I am the client').check();
  await page.getByLabel('Your name').press('Enter');
  await tabTo(page, page.locator('.rack').getByRole('link', { name: /Hosting/ }));
  await expectFocusInSight(page);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Hosting')).toHaveAttribute('open');
  await expect(rowOf(page, 'Hosting').locator('summary')).toBeFocused();
  await expectFocusInSight(page);
});

test('closing the panel by its button gives the focus back as well', async ({ page }) => {
  await page.goto('checklists/could-i-leave-tomorrow/');
  await page.getByRole('button', { name: 'Start this checklist' }).click();
  await page.getByLabel('Project name').fill(NORA.project);
  await page.getByLabel('Your name').fill(NORA.you);
  await page.getByLabel('I am the client').check();
  await page.getByLabel('Your name').press('Enter');
  await page.getByRole('button', { name: 'Send link' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Send link' })).toBeFocused();
});
