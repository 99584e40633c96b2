// What is sent reaches the page that opens it, whatever became of it on the way, and nothing else hears of it.
import { expect, test, type Page } from 'playwright/test';
import { OPENED_KEY } from '../../src/storage/keys.ts';
import { MANGLINGS } from '../core/manglings.ts';
import { runs, timeLimit } from '../nightly.ts';
import { createSample, fetchTemplate, linkOf } from './sample-records.ts';
import { collectComplaints } from './steps/complaints.ts';
import { startRecordingServer } from './steps/recording-server.ts';

const SENT = { name: 'You were sent a checklist' } as const;

/** Every piece of twelve characters of a payload. */
function piecesOf(link: string): readonly string[] {
  const payload = link.split('.')[1] ?? '';
  return Array.from({ length: payload.length - 11 }, (_, at) => payload.slice(at, at + 12));
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Paste what you were sent').fill(text);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

async function blockSessionStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}

test('no request and no cache holds twelve characters of a link that is opened, reloaded, kept and pasted', async ({
  browser,
  baseURL,
  request,
}) => {
  const link = await linkOf(createSample(await fetchTemplate(request)));
  const server = await startRecordingServer(baseURL ?? '');
  const page = await browser.newPage();
  const addresses: string[] = [];
  page.on('request', (each) => void addresses.push(`${each.url()} ${JSON.stringify(each.headers())} ${each.postData() ?? ''}`));
  await page.goto(`${server.address}open/#${link}`);
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page).toHaveURL(/\/record\//);
  await page.goto(`${server.address}records/`);
  await paste(page, `Hi Nora, ${server.address}open/#${link}. Sam`);
  await expect(page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return [...names, ...keys.flat(), document.cookie, document.referrer];
  });
  // Playwright names the page itself with its whole address, which the browser does not send.
  const sent = [...server.sent, ...cached, ...addresses.filter((each) => !each.startsWith(`${server.address}open/#`))].join('\n');
  expect(server.sent.length).toBeGreaterThan(20);
  expect(piecesOf(link).filter((piece) => sent.includes(piece))).toEqual([]);
  await page.close();
  server.close();
});

test('the link is out of the address before any other script runs', async ({ page, request }) => {
  const link = await linkOf(createSample(await fetchTemplate(request)));
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(`open/#${link}`);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate((key) => sessionStorage.getItem(key), OPENED_KEY)).toBe(`#${link}`);
});

test('a reload loses nothing where the browser keeps nothing for the tab', async ({ page, request }) => {
  const complaints = collectComplaints(page);
  const link = await linkOf(createSample(await fetchTemplate(request)));
  await blockSessionStorage(page);
  await page.goto(`open/#${link}`);
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  await page.getByRole('button', { name: 'Do not keep it' }).click();
  await page.reload();
  await expect(page.getByText('its second half was lost on the way')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what is pasted under My checklists opens, and is in no address', async ({ page, request }) => {
  const link = await linkOf(createSample(await fetchTemplate(request)));
  await page.goto('records/');
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  await paste(page, `> Hi Nora,\n> here it is: https://fairhandover.example/open/#${link.replace(/(.{60})/g, '$1\n> ')}\n> Sam`);
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  expect(seen.filter((url) => url.includes('#'))).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'My checklists', level: 1 })).toBeVisible();
});

test('what is pasted under My checklists opens where the browser keeps nothing for the tab', async ({ page, request }) => {
  const link = await linkOf(createSample(await fetchTemplate(request)));
  await blockSessionStorage(page);
  await page.goto('records/');
  await paste(page, link);
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

const LOST = [
  ['cut', (link: string) => `https://fairhandover.example/open/#${link.slice(0, 90)}`, 'This link was cut short'],
  ['damaged', (link: string) => `#${link.replace(/.(?=.{30}$)/, (letter) => (letter === 'A' ? 'B' : 'A'))}`, 'This link is damaged'],
  ['without its second half', () => 'https://fairhandover.example/open/', 'This address has lost its second half'],
] as const;

for (const [what, lose, title] of LOST) {
  test(`a link that is ${what} is explained under My checklists, with the file as the way on`, async ({ page, request }) => {
    const link = await linkOf(createSample(await fetchTemplate(request)));
    await page.goto('records/');
    await paste(page, lose(link));
    await expect(page.getByRole('heading', { name: title })).toBeFocused();
    await expect(page.getByRole('alert').filter({ hasText: title })).toContainText(
      'Or ask for the file: you can drop it anywhere under My checklists.',
    );
    expect(new URL(page.url()).pathname).toBe('/records/');
  });
}

// All kinds in the nightly run; the rules are tested on all of them each time.
const KINDS = Object.entries(MANGLINGS).filter((_, at) => at % 8 === 0 || runs(1) > 1);

test('whatever a link went through, the box opens it', async ({ page, request }) => {
  test.setTimeout(timeLimit(60_000));
  const template = await fetchTemplate(request);
  const [link, other] = [await linkOf(createSample(template)), await linkOf(createSample(template, 'Oak Trust', 'O'))];
  await page.goto('open/');
  for (const [kind, mangle] of KINDS) {
    await paste(page, mangle(link, other));
    await expect(page.getByRole('figure'), kind).toContainText('Rye & Co');
    await page.getByRole('button', { name: 'Do not keep it' }).click();
  }
});

test('an address in which a mail filter wrote %23 for # leads to the page that opens it', async ({ page, request }) => {
  const link = await linkOf(createSample(await fetchTemplate(request)));
  await page.goto(`open/%23${link}`);
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  expect(page.url()).toMatch(/\/open\/$/);
  await page.goto(`open/?%2523${link}`);
  await expect(page.getByRole('heading', SENT)).toBeVisible();
  expect(page.url()).toMatch(/\/open\/$/);
});

test('inside another app a page without its link says where to take the link', async ({ browser, baseURL }) => {
  const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
  const page = await browser.newPage({ userAgent, baseURL: baseURL ?? '' });
  await page.goto('open/');
  const note = page.getByRole('region', { name: 'Open in your browser to keep this' });
  await expect(note).toContainText('choose Open in browser');
  await expect(note).toContainText('copy the link from your message and paste it into your own browser');
  await page.close();
});
