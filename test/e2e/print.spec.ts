// Why: a list on paper has nothing to click, so everything must be open, and nothing of the screen's furniture may cost ink.
import { expect, test, type Page } from 'playwright/test';
import { letterOf, openLetter } from './steps/letter-page.ts';
import { SAM } from './steps/people.ts';
import { headingsAtFoot, listSplit, readPrinted, squeeze, type Printed } from './steps/printed.ts';
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

/** Words that stand on a button or in a menu, and have no place on paper. */
const CHROME = [
  'Send link',
  'Download PDF',
  'Back up',
  'My checklists',
  'Skip to',
  'Words explained',
  'Start this checklist',
  'Add an account',
];

/** What every print must be: no furniture among its words, and no heading alone at the foot of a sheet. */
async function expectGoodSheets(page: Page, { sheets }: Printed): Promise<void> {
  const lines = sheets.flat().map((line) => line.replace(/\s+/g, ' '));
  expect(CHROME.filter((label) => lines.some((line) => new RegExp(`(^|\\s)${label}(\\s|$)`).test(line)))).toEqual([]);
  expect(await headingsAtFoot(page, sheets)).toEqual([]);
  expect(sheets.filter((lines) => lines.length === 0)).toEqual([]);
}

/** The words of every element, as they are printed: without what is drawn, hidden, or only heard. */
async function wordsOf(page: Page, selector: string): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const all = await page.locator(selector).evaluateAll((found) =>
    found.map((one) => {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent?.checkVisibility() && !parent.closest('.unseen, svg')) texts.push(walker.currentNode.textContent ?? '');
      }
      return texts.join('');
    }),
  );
  await page.emulateMedia({ media: null });
  return all.filter((text) => text.trim() !== '');
}

test('/guides/do-not-lock-clients-out/ prints whole, without its furniture', async ({ page }) => {
  await page.goto('guides/do-not-lock-clients-out/');
  await page.emulateMedia({ media: 'print' });
  expect(await listFurniture(page)).toEqual([]);
  expect(await listHidden(page, 'main details')).toEqual([]);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const path of ['guides/do-not-lock-clients-out/', 'guides/who-owns-what/']) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`/${path} on ${format}: headings with their text, list items and boxes whole, sources with their addresses`, async ({ page }) => {
      await page.goto(path);
      const printed = await readPrinted(page, format);
      await expectGoodSheets(page, printed);
      expect(listSplit(printed.words, await wordsOf(page, 'main :is(h1, h2, .prose li, tr)'))).toEqual([]);
      expect(printed.sheets.length).toBeGreaterThanOrEqual(3);
      const sources = await page.locator('.sources a[href^=http]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(printed.painted.join('')).toContain(squeeze(source));
    });
  }
}

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
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(`/${path} on ${format}: no row is cut, and the paper says where it comes from`, async ({ page }) => {
      await page.goto(path);
      const printed = await readPrinted(page, format);
      await expectGoodSheets(page, printed);
      const rows = await wordsOf(page, 'main .item');
      expect(rows.length).toBeGreaterThan(15);
      expect(listSplit(printed.words, rows)).toEqual([]);
      expect(printed.words[0]).toContain(`/${path}`);
      expect(printed.sheets.length).toBeGreaterThanOrEqual(2);
      expect(printed.sheets.length).toBeLessThanOrEqual(most);
    });
  }
}

for (const format of ['A4', 'Letter'] as const) {
  test(`[U24] a letter on ${format} is its own words and nothing else`, async ({ page }) => {
    await openLetter(page, 'please-hand-over');
    await page.getByLabel('Which accounts do you miss?').fill('Domain\nRye & Co <email>');
    await expect(letterOf(page)).toContainText('Rye & Co <email>');
    const { sheets, words } = await readPrinted(page, format);
    const parts = await wordsOf(page, '.printed > *');
    expect(parts.length).toBeGreaterThan(3);
    expect(words.join('')).toBe(parts.map(squeeze).join(''));
    expect(sheets.flat().join('\n')).not.toMatch(/[[\]]|Fair Handover/);
  });

  test(`a record on ${format} is whole: no row is cut, nothing is folded away, and there are lines for a pen`, async ({ page }) => {
    await startRecord(page, SAM);
    await fillField(page, 'Domain', 'Service', 'Harbour Domains');
    await fillField(page, 'Domain', 'Note', 'Renewal notices go to the old office.');
    await tick(page, 'Hosting', 'Handed over');
    await waitUntilSaved(page);
    const printed = await readPrinted(page, format);
    await expectGoodSheets(page, printed);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const rows = await wordsOf(page, 'main .account');
    expect(rows.length).toBeGreaterThan(15);
    expect(listSplit(printed.words, rows)).toEqual([]);
    const sheet = printed.words.findIndex((words) => words.includes(squeeze(rows[0] ?? '')));
    for (const typed of ['Harbour Domains', 'Renewal notices go to the old office.'])
      expect(printed.painted[sheet]).toContain(squeeze(typed));
    expect(printed.painted.at(-1)?.split(squeeze('Name, signature and date'))).toHaveLength(3);
    expect(printed.words.join('')).not.toContain(squeeze('has not signed yet'));
  });
}

/** Heights of paper that put the end of a page everywhere. */
const HEIGHTS = [180, 190, 200, 210, 220, 230, 240, 250, 260, 270, 280];

for (const { path, whole } of [
  { path: 'guides/who-owns-what/', whole: 'main :is(h1, h2, .prose li, tr)' },
  { path: 'guides/do-not-lock-clients-out/', whole: 'main :is(h1, h2, .prose li, tr)' },
  { path: 'checklists/handover/', whole: 'main .item' },
  { path: 'checklists/could-i-leave-tomorrow/', whole: 'main .item' },
]) {
  test(`[U24] /${path} is not cut in a bad place, wherever a page ends`, async ({ page }) => {
    await page.goto(path);
    const rows = await wordsOf(page, whole);
    for (const height of HEIGHTS) {
      const printed = await readPrinted(page, height);
      await expectGoodSheets(page, printed);
      expect([height, listSplit(printed.words, rows)]).toEqual([height, []]);
    }
  });
}

test('[U24] a record is not cut in a bad place, wherever a page ends', async ({ page }) => {
  await startRecord(page, SAM);
  await fillField(page, 'Domain', 'Service', 'Harbour Domains');
  await waitUntilSaved(page);
  for (const height of HEIGHTS) await expectGoodSheets(page, await readPrinted(page, height));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const rows = await wordsOf(page, 'main .account');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  for (const height of HEIGHTS) expect([height, listSplit((await readPrinted(page, height)).words, rows)]).toEqual([height, []]);
});

test('[U24] what the other side has not done is a box for a pen on paper and no solid tag, and an open question keeps its answers', async ({
  page,
}) => {
  await startRecord(page, SAM);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const theirs = page.locator('.account .ticks p').filter({ hasText: 'logged in' });
  await expect(theirs.first().locator('.tag')).toBeHidden();
  expect(await theirs.first().evaluate((tick) => getComputedStyle(tick, '::before').borderTopStyle)).toBe('solid');
  await expect(page.locator('.asked .choices').first().getByText('Not sure')).toBeVisible();
});

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
  expect((await readPrinted(page, 'A4')).sheets.length).toBeGreaterThanOrEqual(3);
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
