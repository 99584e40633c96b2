// Why: scripts fail to load, or are switched off; then everything must still be there to read, and what needs scripts must say so.
import { expect, test } from 'playwright/test';

test.use({ javaScriptEnabled: false });

test('a guide can be read, and explains its words', async ({ page }) => {
  await page.goto('guides/do-not-lock-clients-out/');
  await expect(page.getByRole('heading', { level: 2, name: 'The short answer' })).toBeVisible();
  const term = page.locator('button.term').first();
  await term.click();
  const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await expect(meaning).toBeVisible();
  await expect(meaning.getByRole('link', { name: 'Where you meet it' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
});

test('a checklist can be read to its last detail, and says what starting one needs', async ({ page }) => {
  await page.goto('checklists/handover/');
  await expect(page.locator('main noscript p')).toBeVisible();
  await expect(page.locator('main noscript p')).toContainText('Keeping it on this device needs scripts, and they are switched off here.');
  await expect(page.getByLabel('Project name')).toBeHidden();
  const rows = page.locator('details.account');
  const count = await rows.count();
  expect(count).toBeGreaterThan(30);
  for (let at = 0; at < count; at += 1) {
    const row = rows.nth(at);
    await row.locator('summary').click();
    await expect(row.locator('> :not(summary)').first()).toBeVisible();
  }
  await page.getByRole('checkbox', { name: /^Handed over\W+Domain$/ }).check();
  await expect(page.getByRole('checkbox', { name: /^Handed over\W+Domain$/ })).toBeChecked();
});

for (const [path, words] of [
  ['record/', 'A checklist that you filled in needs scripts'],
  ['records/', 'This page lists your checklists with a script, and scripts are off here.'],
  ['open/', 'A script on this page opens the link, and scripts are off here.'],
  ['search/', 'The search needs scripts'],
] as const) {
  test(`/${path} says what it needs and where to go instead`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.locator('main noscript p')).toContainText(words);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('the pages of lists lead to every guide and checklist', async ({ page }) => {
  await page.goto('guides/');
  await expect(page.getByRole('main').getByRole('link', { name: /^A clean split/ })).toBeVisible();
  await page.goto('checklists/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Handover: accounts and access/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Handover: accounts and access' })).toBeVisible();
});
