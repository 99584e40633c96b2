// Why: a list on paper has nothing to click, so everything must be open, and nothing of the screen's furniture may cost ink.
import { inflateSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import { SAM } from './steps/people.ts';
import { fillField, tick, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';

/** Buttons, menus and other furniture that is on the paper. */
async function listFurniture(page: Page): Promise<string[]> {
  const furniture = page.locator('nav, button:not(.term), .skip, .footer, [role=search], [role=region][aria-label="Keep and send"], form');
  return furniture.evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
}

/** What stands in a closed row and cannot be read on the paper. A guide's list of its own contents has no place there. */
async function listHidden(page: Page, rows: string): Promise<string[]> {
  return page.locator(`${rows} > :not(summary)`).evaluateAll((all) => {
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ contentVisibilityAuto: true }) || element.getBoundingClientRect().height === 0;
    return all.filter((element) => !element.closest('nav') && isHidden(element)).map(({ textContent }) => textContent.slice(0, 60));
  });
}

function countPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, stream = '']) => {
    try {
      return [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  return [text, ...packed].reduce((sum, part) => sum + (part.match(/\/Type\s*\/Page\b/g)?.length ?? 0), 0);
}

test('/guides/do-not-lock-clients-out/ prints whole, without its furniture', async ({ page }) => {
  await page.goto('guides/do-not-lock-clients-out/');
  await page.emulateMedia({ media: 'print' });
  expect(await listFurniture(page)).toEqual([]);
  expect(await listHidden(page, 'main details')).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThanOrEqual(3);
});

for (const { path, most } of [
  { path: 'checklists/handover/', most: 5 },
  { path: 'checklists/could-i-leave-tomorrow/', most: 3 },
]) {
  test(`/${path} prints its boxes on a few sheets, and an explanation only where its row was opened`, async ({ page }) => {
    await page.goto(path);
    const rows = page.locator('main .item details');
    await rows.first().locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await listFurniture(page)).toEqual([]);
    await expect(rows.first().locator('> :not(summary)').first()).toBeVisible();
    expect(await listHidden(page, 'main .item details:not([open])')).not.toEqual([]);
    const boxes = page.locator('main .item input');
    expect(await boxes.evaluateAll((all) => all.filter((box) => !box.checkVisibility()).length)).toBe(0);
    const pages = countPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(most);
  });
}

test('a record prints with every row open, and closes them again', async ({ page }) => {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Note', 'Renewal notices go to the old office.');
  await tick(page, 'Hosting', 'Handed over');
  await waitUntilSaved(page);
  const open = page.locator('main details[open]');
  const before = await open.count();
  await page.evaluate(() => {
    const note = (name: string): void => {
      document.documentElement.dataset[name] = String(document.querySelectorAll('main details:not([open])').length);
    };
    addEventListener('beforeprint', () => note('before'));
    addEventListener('afterprint', () => note('after'));
  });
  expect(countPages(await page.pdf())).toBeGreaterThanOrEqual(3);
  await expect(page.locator('html')).toHaveAttribute('data-before', '0');
  await expect(page.locator('html')).toHaveAttribute('data-after', /[1-9]/);
  await expect(open).toHaveCount(before);
  await page.emulateMedia({ media: 'print' });
  expect(await listFurniture(page)).toEqual([]);
  for (const words of [/^Saved on this device/, /^Changes since your last copy/, 'Where is my data?']) {
    await expect(page.getByText(words)).toBeHidden();
  }
  await expect(page.getByRole('region', { name: 'Sign off' })).toHaveCSS('break-inside', 'avoid');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-printed]', { hasText: 'Note' }).first()).toHaveAttribute('data-printed', /Renewal notices/);
  for (const label of ['Domain', 'Hosting'])
    await expect(page.locator('details.account .fields', { hasText: label }).first()).toBeVisible();
});
