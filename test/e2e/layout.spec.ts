// Why: most clients read on a phone; nothing may stick out of it, and every target must be large enough for a thumb.
import { expect, test, type Page } from 'playwright/test';
import { NORA, SAM } from './steps/people.ts';
import { makeLink, tick, waitUntilSaved } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';
import { listPages, UNLISTED_PAGES } from './steps/sites.ts';

const WIDTHS = [320, 390, 768, 1280, 1600] as const;
/** The least that WCAG 2.2 asks for, in pixels, and what the design gives to links outside sentences. */
const LEAST = 24;
const TAP = 44;

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/** What makes the page wider than its window. */
async function listWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 100))];
  });
}

/** Targets that are too small: every one for WCAG, except links in sentences; those of menus, footers and buttons for the design. */
async function listSmall(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ least, tap }) => {
      const isShown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true }) && sizeOf(element).height > 1;
      const inSentence = (element: Element): boolean =>
        getComputedStyle(element).display.startsWith('inline') && textOf(element.parentElement) > textOf(element);
      const textOf = (element: Element | null): number => element?.textContent.trim().length ?? 0;
      const targetOf = (element: Element): Element => (element instanceof HTMLInputElement && element.closest('label')) || element;
      const sizeOf = (element: Element): DOMRect => targetOf(element).getBoundingClientRect();
      const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(isShown);
      const alone = all.filter((element) => !inSentence(element));
      // WCAG takes a smaller target where nothing else is within its circle.
      const isSpaced = (element: Element): boolean => {
        const { left, top, width, height } = sizeOf(element);
        const [x, y] = [left + width / 2, top + height / 2];
        const farFrom = (box: DOMRect): boolean =>
          Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) >= least / 2;
        return all.every((other) => targetOf(other) === targetOf(element) || farFrom(sizeOf(other)));
      };
      const isSmall = (element: Element): boolean => sizeOf(element).height < least || sizeOf(element).width < least;
      const small = alone.filter((element) => isSmall(element) && !isSpaced(element));
      const low = alone.filter((element) => element.matches('nav a, .footer a, .btn, .masthead a') && sizeOf(element).height < tap);
      return [...new Set([...small, ...low])].map(
        (element) => `${Math.round(sizeOf(element).width)} x ${Math.round(sizeOf(element).height)}: ${element.outerHTML.slice(0, 100)}`,
      );
    },
    { least: LEAST, tap: TAP },
  );
}

async function checkWidths(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const faults = [...(await listWide(page)), ...(await listSmall(page))];
    found.push(...faults.map((fault) => `/${name} at ${width}: ${fault}`));
  }
  return found;
}

test('no page is wider than its window, and every target is large enough', async ({ page }) => {
  test.setTimeout(90_000);
  const found: string[] = [];
  for (const path of [...(await listPages(page)), ...UNLISTED_PAGES]) {
    await page.goto(path);
    await openAll(page);
    found.push(...(await checkWidths(page, path)));
  }
  expect(found).toEqual([]);
});

test('nor is a record with long words in it, with all rows and the panel open', async ({ page }) => {
  test.setTimeout(60_000);
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsbackstubenwebsite';
  await startRecord(page, { ...SAM, project: long, other: long });
  await page.getByLabel('Another account, by name').fill(long.slice(0, 60));
  await page.getByRole('button', { name: 'Add an account' }).click();
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  await openAll(page);
  expect(await checkWidths(page, 'record/')).toEqual([]);
  await makeLink(page);
  expect(await checkWidths(page, 'record/ with its panel')).toEqual([]);
  await page.goto('records/');
  await expect(page.getByRole('article')).toHaveCount(1);
  expect(await checkWidths(page, 'records/')).toEqual([]);
});

test('the bar keeps its words whole, and leaves a low window to the list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await startRecord(page, { ...SAM, other: '' });
  const bar = page.getByRole('region', { name: 'Keep and send' });
  await expect(bar).toHaveCSS('position', 'sticky');
  const heights = await bar.getByRole('button').evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);
  await expect(page.getByText(/with the client$/).first()).toBeVisible();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(bar).toHaveCSS('position', 'static');
});

test('the panel of the link leaves its buttons within reach on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await startRecord(page, NORA);
  await makeLink(page);
  const button = page.getByRole('button', { name: 'Copy link' });
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Send link' })).toBeInViewport({ ratio: 1 });
});
