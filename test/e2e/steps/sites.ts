// Where the tests find the site: at the top of a host, and in a folder of one.
import type { Page } from 'playwright/test';

/** The site in a folder. The other one is the tests' own base address. */
export const FOLDER = 'http://localhost:4331/some/folder/';

/** Pages that search engines are not told about, or that need something in their address. */
export const UNLISTED_PAGES = ['open/', 'record/', 'records/', 'search/', '404.html'] as const;

/** The path of every page of the sitemap, without a slash in front. */
export async function listPages(page: Page): Promise<string[]> {
  const read = async (name: string): Promise<string[]> => {
    const text = await (await page.request.get(name)).text();
    return [...text.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path = '']) => path);
  };
  const maps = await read('sitemap-index.xml');
  return (await Promise.all(maps.map(read))).flat();
}
