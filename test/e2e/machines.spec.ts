// Why: search engines, feed readers and places that show links read these, and none of them tells us when something is wrong.
import { expect, test, type Page } from 'playwright/test';
import { FOLDER, listPages } from './steps/sites.ts';

const contentOf = (page: Page, property: string) => page.locator(`meta[property="og:${property}"]`).getAttribute('content');

// What the server sends is read by the page, which the policy of the site does not allow to parse.
test.use({ bypassCSP: true });

/** The address on the server of these tests for one that the site gives for itself. */
function here(address: string | null | undefined, root: string): string {
  return new URL(new URL(address ?? '').pathname, root).href;
}

for (const [where, folder] of [
  ['at the top of a host', undefined],
  ['in a folder', FOLDER],
] as const) {
  test(`a guide tells where it stands, shows its picture and describes itself: ${where}`, async ({ page, request, baseURL }) => {
    const root = folder ?? String(baseURL);
    await page.goto(`${root}guides/locked-out/`);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(here(canonical, root)).toBe(page.url());
    expect(await contentOf(page, 'url')).toBe(canonical);
    expect(await contentOf(page, 'type')).toBe('article');
    expect(await contentOf(page, 'title')).toBe(title);
    const picture = await contentOf(page, 'image');
    const answer = await request.get(here(picture, root));
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
    const bytes = await answer.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data).toMatchObject({ '@type': 'Article', headline: title, mainEntityOfPage: canonical, image: picture });
  });

  test(`the feed has every guide once, with an address that leads to it: ${where}`, async ({ page, request, baseURL }) => {
    const root = folder ?? String(baseURL);
    await page.goto(`${root}guides/`);
    const guides = await page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const feed = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href');
    const text = await (await request.get(new URL(feed ?? '', root).href)).text();
    const entries = await page.evaluate((xml) => {
      const built = new DOMParser().parseFromString(xml, 'application/xml');
      return [...built.querySelectorAll('parsererror, entry')].map(
        (entry) => entry.querySelector('link')?.getAttribute('href') ?? 'parse error',
      );
    }, text);
    expect(entries.map((address) => here(address, root)).sort()).toEqual(guides.sort());
  });
}

test('every page of the sitemap has one address of its own, a picture, and a title that no other page has', async ({ page, request }) => {
  const paths = await listPages(page);
  const titles = new Map<string, string>();
  for (const path of paths) {
    await page.goto(path);
    const title = await page.title();
    expect(`${title}: ${titles.get(title) ?? 'no other'}`).toBe(`${title}: no other`);
    titles.set(title, path);
    expect(new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '').pathname).toBe(`/${path}`);
    const picture = here(await contentOf(page, 'image'), page.url());
    expect(`${picture} ${(await request.head(picture)).status()}`).toBe(`${picture} 200`);
  }
});

test('a page that search engines leave out shows no picture and claims no address', async ({ page }) => {
  await page.goto('records/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"], meta[property^="og:"]')).toHaveCount(0);
});

test('search engines find the list of pages', async ({ request, baseURL }) => {
  const robots = await (await request.get('robots.txt')).text();
  const [, address] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  expect((await request.get(here(address, String(baseURL)))).status()).toBe(200);
});
