import { createRequire } from 'node:module';
import { expect, test, type Page } from 'playwright/test';
import { readSearchContent } from '../../src/integrations/search-content.ts';
import { buildSearchRecords } from '../../src/integrations/search-records.ts';
import { SEARCH_QUERIES } from '../content/search-queries.ts';

const FOLDER = 'http://localhost:4331/some/folder/';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Of the questions, how many must find the right page first. */
const RIGHT = 27;
/** What the first search may load, in bytes on the wire without compression of text. The texts of the whole library are 100 KB of it. */
const FIRST_SEARCH_BYTES = 340_000;

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

async function openDialog(page: Page, path = './'): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
}

/** Types a question and waits for its answer; an empty one clears the last answer. */
async function ask(page: Page, typed: string): Promise<void> {
  await page.getByLabel('What do you need to know?').last().fill(typed);
  const answer =
    typed === '' ? page.locator('[data-search-status]:empty') : page.locator('[data-search-status]', { hasText: /result|load/ });
  await answer.last().waitFor({ state: 'attached' });
}

async function listViolations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('the first result is right for at least 27 of the 33 questions', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/search/');
  const wrong: string[] = [];
  for (const { typed, first } of SEARCH_QUERIES) {
    await ask(page, '');
    await ask(page, typed);
    const link = page.locator('[data-search-results] h3 a').first();
    const found = (await link.getAttribute('href'))?.slice(1) ?? '';
    if (!first.includes(found)) wrong.push(`${typed}: ${found}`);
  }
  expect(SEARCH_QUERIES).toHaveLength(33);
  expect(SEARCH_QUERIES.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(RIGHT);
});

test('nothing of the search is loaded before it is asked for, and the first search stays small', async ({ page }) => {
  const loaded = new Map<string, number>();
  page.on('response', async (response) => {
    const body = response.status() === 200 ? await response.body().catch(() => null) : null;
    loaded.set(new URL(response.url()).pathname, body?.length ?? 0);
  });
  await page.goto('/guides/a-clean-split/', { waitUntil: 'networkidle' });
  const before = new Set(loaded.keys());
  expect([...before].filter((path) => /pagefind|search-/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await ask(page, 'web address');
  await page.waitForLoadState('networkidle');
  const bytes = [...loaded].filter(([path]) => !before.has(path)).reduce((sum, [, size]) => sum + size, 0);
  expect(bytes).toBeLessThan(FIRST_SEARCH_BYTES);
});

test('the dialog opens by key and link, works by keyboard and gives the focus back', async ({ page }) => {
  const complaints = listen(page);
  await page.goto('/guides/');
  const opener = page.getByRole('link', { name: 'Search', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('dialog').getByLabel('What do you need to know?');
  await expect(field).toBeFocused();
  await ask(page, 'padlock');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('dialog').locator('h3 a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('dialog').locator('h3 a').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  expect(complaints).toEqual([]);
});

test('the key / stays a letter in a field', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('results are grouped with counts and marks, and narrow to a reader', async ({ page }) => {
  await openDialog(page);
  await ask(page, 'domain');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ results\. The search runs on your device\.$/ })).toBeVisible();
  const groups = page.getByRole('dialog').getByRole('region');
  for (const name of ['Guides', 'Checklists', 'Accounts', 'Words']) await expect(groups.filter({ hasText: name }).first()).toBeVisible();
  await expect(page.locator('dialog h3 mark').first()).toHaveText(/domain/i);
  await page.getByLabel('I build for clients').check();
  await expect(page.getByText('For clients', { exact: true })).toHaveCount(0);
  await expect(page.getByText('For developers', { exact: true })).not.toHaveCount(0);
});

test('a mistyped word is mended, and can be searched for as typed', async ({ page }) => {
  await openDialog(page);
  await ask(page, 'padlok');
  await expect(page.getByText('Showing results for padlock.')).toBeVisible();
  await expect(page.locator('dialog h3 a').first()).toHaveAttribute('href', '/checklists/handover/#handover-certificate');
  await page.getByRole('button', { name: 'Search for padlok instead' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'No results' })).toBeVisible();
});

test('markup in a question and in the content stays text', async ({ page }) => {
  const complaints = listen(page);
  await openDialog(page);
  await ask(page, '<img src=x onerror=alert(1)> domain');
  await expect(page.locator('dialog img')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a search can be shared by its address', async ({ page }) => {
  await page.goto('/search/?q=card+payments&for=client');
  await expect(page.getByLabel('What do you need to know?')).toHaveValue('card payments');
  await expect(page.getByLabel('I am hiring')).toBeChecked();
  await expect(page.locator('[data-search-results] h3 a').first()).toHaveAttribute('href', '/checklists/handover/#handover-payments');
  await page.getByLabel('What do you need to know?').fill('backup');
  await expect(page).toHaveURL('/search/?q=backup&for=client');
  await page.keyboard.press('/');
  await expect(page.getByLabel('What do you need to know?')).toHaveValue('backup/');
});

test('says so when the search does not load, and works once it does', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await openDialog(page);
  await ask(page, 'backup');
  await expect(page.getByText('The search did not load.')).toBeVisible();
  await page.unroute('**/pagefind/**');
  await ask(page, '');
  await ask(page, 'padlock');
  await expect(page.locator('dialog h3 a').first()).toHaveAttribute('href', '/checklists/handover/#handover-certificate');
});

test('the form of the dialog leads to the page of its results', async ({ page }) => {
  await openDialog(page);
  await ask(page, 'backup');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=backup/);
  await expect(page.locator('[data-search-results] h3 a').first()).toBeVisible();
});

test('every result leads to a place that exists', async ({ request }) => {
  const content = readSearchContent(new URL('../../content/', import.meta.url));
  const pages = new Map<string, string>();
  for (const { url } of buildSearchRecords(content)) {
    const [path = '', place] = url.split('#');
    if (!pages.has(path)) pages.set(path, await (await request.get(`/${path}`)).text());
    if (place) expect(pages.get(path)?.includes(`id="${place}"`), url).toBe(true);
  }
});

test('the search works in a folder', async ({ page }) => {
  const complaints = listen(page);
  await openDialog(page, `${FOLDER}guides/`);
  await ask(page, 'padlock');
  await expect(page.locator('dialog h3 a').first()).toHaveAttribute('href', '/some/folder/checklists/handover/#handover-certificate');
  expect(complaints).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says where else to look', async ({ page }) => {
    await page.goto('/search/?q=backup');
    await expect(page.locator('noscript p')).toBeVisible();
    for (const name of ['All guides', 'All checklists', 'Words explained']) {
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    }
  });

  test('the form of the start page leads here', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('backup');
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/search/?q=backup');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.beforeEach(({ page }) => page.addInitScript({ path: AXE }));

    test('finds nothing in the dialog', async ({ page }) => {
      await openDialog(page);
      await ask(page, 'padlok domain');
      expect(await listViolations(page)).toEqual([]);
    });

    test('finds nothing on the search page', async ({ page }) => {
      await page.goto('/search/?q=domain');
      await page.locator('[data-search-results] h3 a').first().waitFor();
      expect(await listViolations(page)).toEqual([]);
    });
  });
}
