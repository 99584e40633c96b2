// Why: what people type must reach nobody. The whole journey is walked under the headers that the site ships with, while everything is watched.
import { expect, test, type BrowserContext, type Page } from 'playwright/test';
import { collectComplaints } from './steps/complaints.ts';
import { makePdf, readDownload } from './steps/downloads.ts';
import { NORA, SAM } from './steps/people.ts';
import { expectBoard, fillField, makeLink, tick, waitUntilSaved } from './steps/record-page.ts';
import { startRecordingServer } from './steps/recording-server.ts';
import { fillStartForm, sendStartForm } from './steps/start-record.ts';
import { listPages, UNLISTED_PAGES } from './steps/sites.ts';

const SECRET = 'Harbour Domains, customer 4471';

/** Notes every request to another origin, every violation of the policy and every error, of all pages of a browser. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const noted: string[] = [];
  await context.exposeBinding('noteViolation', (_source, words: string) => void noted.push(`policy: ${words}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'noteViolation')(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(blob|data):/.test(url) && new URL(url).origin !== origin) noted.push(`request: ${url}`);
  });
  context.on('page', (page) => {
    const complaints = collectComplaints(page);
    page.on('close', () => noted.push(...complaints));
  });
  return noted;
}

async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Do not lock clients out' }).first().click();
  await page.locator('button.term').first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('domain');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=domain/);
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible();
}

async function fillIn(page: Page, address: string): Promise<string> {
  await page.goto(`${address}checklists/handover/`);
  await fillStartForm(page, SAM);
  await sendStartForm(page, SAM.project);
  await fillField(page, 'Domain', 'Service', SECRET);
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  await readDownload(page, () => makePdf(page));
  await readDownload(page, () => page.getByRole('button', { name: 'Back up' }).click());
  const link = await makeLink(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  return link;
}

test('the whole journey stays on the site, breaks no policy, sets no cookie and sends nothing that was typed', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const server = await startRecordingServer(baseURL ?? '');
  const { origin } = new URL(server.address);
  const [first, second] = [await browser.newContext(), await browser.newContext()];
  const noted = [await watch(first, origin), await watch(second, origin)];
  const [sam, nora] = [await first.newPage(), await second.newPage()];

  await read(sam, server.address);
  const link = await fillIn(sam, server.address);
  await nora.goto(link);
  await nora.getByRole('button', { name: 'Keep a copy' }).click();
  await expectBoard(nora, 'You hold 0 of 8 keys', 'Your turn: log in to 1 account.');
  await tick(nora, 'Domain', 'I logged in');
  await waitUntilSaved(nora);
  await nora.goto(`${server.address}records/`);
  await expect(nora.getByRole('article', { name: NORA.project })).toBeVisible();

  for (const context of [first, second]) {
    expect(await context.cookies()).toEqual([]);
    for (const page of context.pages()) expect(await page.evaluate(() => document.cookie)).toBe('');
    await context.close();
  }
  expect(noted.flat()).toEqual([]);

  expect(server.sent.length).toBeGreaterThan(30);
  expect(server.sent.filter((text) => !/^(GET|HEAD) /.test(text))).toEqual([]);
  const [, payload = ''] = link.split('#');
  for (const typed of [payload, payload.slice(2, 40), 'Harbour', 'Rye', 'Nora', 'Sam', 'Osei']) {
    expect(server.sent.filter((text) => text.includes(typed))).toEqual([]);
  }
  expect(server.answers.filter(({ headers }) => headers['set-cookie'])).toEqual([]);
  const unguarded = server.answers.filter(
    ({ headers }) => !headers['content-security-policy']?.includes("require-trusted-types-for 'script'"),
  );
  expect(unguarded.map(({ path }) => path)).toEqual([]);
  server.close();
});

test('the link leaves the address bar when it is opened, and stays out of it', async ({ page }) => {
  await page.goto('checklists/handover/');
  await fillStartForm(page, SAM);
  const id = await sendStartForm(page, SAM.project);
  const link = await makeLink(page);
  await page.goto('about/');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();
  expect(page.url()).toMatch(/\/open\/$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();
  expect(page.url()).toMatch(/\/open\/$/);
  await page.getByRole('link', { name: 'Go to your list' }).click();
  await expect(page).toHaveURL(new RegExp(`/record/#${id}$`));
  await page.goBack();
  expect(page.url()).toMatch(/\/open\/$/);
});

test('every page carries its own policy, before anything that it binds', async ({ page }) => {
  for (const path of [...(await listPages(page)), ...UNLISTED_PAGES]) {
    const html = await (await page.request.get(path)).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html);
    expect(policy?.[1], path).toMatch(/^default-src 'none';.*require-trusted-types-for 'script'/);
    const first = html.search(/<(script|style|link)\b/);
    expect(policy?.index ?? Infinity, `${path}: the policy stands after what it binds`).toBeLessThan(first);
  }
});

test('a page of another site cannot frame this one', async ({ page, baseURL }) => {
  await page.route('http://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}"></iframe>` }),
  );
  await page.goto('http://elsewhere.example/');
  await expect(
    page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Hand over a website so that nobody gets locked out' }),
  ).toHaveCount(0);
  expect(page.frames().map((frame) => frame.url())).not.toContain(baseURL);
});
