// Why: a link that leads nowhere loses a reader; and a site in a folder must never send anyone out of it.
import { createHash } from 'node:crypto';
import { expect, test, type Page } from 'playwright/test';
import { FOLDER, UNLISTED_PAGES } from './steps/sites.ts';

/** What one page is made of, as far as links and order go. */
interface Built {
  readonly address: string;
  readonly status: number;
  readonly links: readonly string[];
  readonly files: readonly string[];
  readonly ids: readonly string[];
  readonly levels: readonly number[];
  readonly styled: readonly string[];
  readonly handlers: readonly string[];
  readonly inline: readonly string[];
  readonly policy: string;
}

async function readPage(page: Page, address: string): Promise<Built> {
  return page.evaluate(async (from) => {
    const response = await fetch(from);
    const built = new DOMParser().parseFromString(await response.text(), 'text/html');
    const all = [...built.querySelectorAll('*')];
    const values = (name: string): string[] => all.flatMap((element) => element.getAttribute(name) ?? []);
    const resolve = (link: string): string => new URL(link, from).href;
    const links = [...built.querySelectorAll('a[href], form[action]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '',
    );
    const files = [
      ...built.querySelectorAll(
        'script[src], img[src], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], link[rel="manifest"]',
      ),
    ];
    const inline = [...built.querySelectorAll('script:not([src]), style')].filter(
      (element) => !/json/.test(element.getAttribute('type') ?? ''),
    );
    return {
      address: from,
      status: response.status,
      links: links.map(resolve),
      files: files.map((element) => resolve(element.getAttribute('src') ?? element.getAttribute('href') ?? '')),
      ids: values('id'),
      levels: [...built.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.charAt(1))),
      styled: values('style'),
      handlers: all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
      inline: inline.map(({ textContent }) => textContent),
      policy: built.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '',
    };
  }, address);
}

/** Every page that can be reached, beginning at the start page and the pages that nothing links to. */
async function crawl(page: Page, root: string): Promise<Map<string, Built>> {
  const built = new Map<string, Built>();
  const waiting = ['', ...UNLISTED_PAGES].map((path) => root + path);
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (built.has(address)) continue;
    const read = await readPage(page, address);
    built.set(address, read);
    waiting.push(...read.links.filter((link) => link.startsWith(new URL(root).origin)).map((link) => link.replace(/[?#].*/, '')));
  }
  return built;
}

for (const [where, root] of [
  ['at the top of a host', undefined],
  ['in a folder', FOLDER],
] as const) {
  test.describe(where, () => {
    test.use({ bypassCSP: true });

    test('every link, anchor and file is there, and none leaves the site’s own folder', async ({ page, baseURL }) => {
      const top = root ?? baseURL ?? '';
      await page.goto(top);
      const pages = await crawl(page, top);
      expect(pages.size).toBeGreaterThan(18);
      const lost = [...pages.values()].flatMap(({ address, status, links }) => [
        ...(status === 200 ? [] : [`${address} answers ${status}`]),
        ...links
          .filter((link) => link.startsWith(new URL(top).origin) && !link.startsWith(top))
          .map((link) => `${address} leaves the folder: ${link}`),
        ...links.filter((link) => isLostAnchor(link, pages)).map((link) => `${address} links to no place: ${link}`),
      ]);
      expect(lost).toEqual([]);
      const files = [...new Set([...pages.values()].flatMap((each) => each.files))];
      const answers = await page.evaluate((all) => Promise.all(all.map(async (file) => `${(await fetch(file)).status} ${file}`)), files);
      expect(answers.filter((answer) => !answer.startsWith(`200 ${top}`))).toEqual([]);
    });
  });
}

function isLostAnchor(link: string, pages: ReadonlyMap<string, Built>): boolean {
  const [address = '', anchor] = link.split('#');
  const page = pages.get(address.replace(/\?.*/, ''));
  return page !== undefined && anchor !== undefined && anchor !== '' && !page.ids.includes(decodeURIComponent(anchor));
}

test.describe('the markup of every page', () => {
  test.use({ bypassCSP: true });

  test('has unique ids, one first heading, headings in order, and nothing inline that its policy does not know', async ({
    page,
    baseURL,
  }) => {
    await page.goto('./');
    // The feed is no page: what is in it is read by machines.spec.
    const pages = [...(await crawl(page, baseURL ?? '')).values()].filter(({ address }) => !address.endsWith('.xml'));
    const faults = pages.flatMap((built) => faultsOf(built).map((fault) => `${built.address}: ${fault}`));
    expect(faults).toEqual([]);
  });
});

function faultsOf({ ids, levels, styled, handlers, inline, policy }: Built): string[] {
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two elements have the id ${id}`);
  const firsts = levels.filter((level) => level === 1).length;
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1).map((level) => `a heading of level ${level} skips one`);
  const unknown = inline.filter((text) => !policy.includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  return [
    ...twice,
    ...(firsts === 1 ? [] : [`${firsts} first headings`]),
    ...skipped,
    ...styled.map((style) => `an inline style: ${style}`),
    ...handlers.map((name) => `an inline handler: ${name}`),
    ...unknown.map((text) => `an inline script or style that the policy does not know: ${text.slice(0, 60)}`),
    ...(policy.includes("default-src 'none'") ? [] : ['no policy of its own']),
  ];
}
