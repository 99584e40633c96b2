// The page that opens what was sent: nothing changes until the reader says so.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Page } from 'playwright/test';
import { editRecord, FORMAT, type ChecklistRecord } from '../../src/core/record.ts';
import { actorId, createSample, editAsNora, fetchTemplate, firstRow, linkOf, TODAY } from './sample-records.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const KEEP = { name: 'Keep a copy' } as const;

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

async function expectNoViolations(page: Page): Promise<void> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const found: unknown = await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
  expect(found).toEqual([]);
}

async function openLink(page: Page, record: ChecklistRecord): Promise<string> {
  const link = await linkOf(record);
  await page.goto(`open/#${link}`);
  return link;
}

async function storedIds(page: Page): Promise<number> {
  await page.goto('records/');
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible();
  return page.getByRole('article').count();
}

test('a link shows what it is and whose it is, and Nora keeps it as the client', async ({ page, request }) => {
  const complaints = listen(page);
  const sample = createSample(await fetchTemplate(request));
  await openLink(page, sample);
  const frame = page.getByRole('figure', { name: 'Written by Sam' });
  for (const words of ['Rye & Co', 'Nora Rye', 'Sam Osei', '9 November 2026', '8 accounts listed', 'Nora holds 0 of 8 keys']) {
    await expect(frame).toContainText(words);
  }
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.getByRole('radio', { name: 'I am Nora, the client' })).toBeChecked();
  await expectNoViolations(page);
  await page.getByRole('button', KEEP).click();
  await expect(page).toHaveURL(new RegExp(`/record/#${sample.id}$`));
  expect(complaints).toEqual([]);
  expect(await storedIds(page)).toBe(1);
});

test('the keyboard alone keeps it on the other side', async ({ page, request }) => {
  await openLink(page, createSample(await fetchTemplate(request)));
  await page.getByRole('radio', { name: 'I am Nora, the client' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'I am Sam, the developer' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', KEEP)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/record\//);
  await page.goto('records/');
  await expect(page.getByRole('article')).toContainText('Your turn: hand over 8 accounts');
});

test('whoever wrote last is taken as the sender', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const back = editAsNora(createSample(template), [{ row: firstRow(template, 'account'), field: 'logged-in', value: TODAY }]);
  await openLink(page, back);
  await expect(page.getByRole('figure', { name: 'Written by Sam and Nora' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'I am Sam, the developer' })).toBeChecked();
});

test('Just looking shows everything and keeps nothing, and a reload loses nothing', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  const row = firstRow(template, 'account');
  const sample = editRecord(createSample(template), actorId('S'), [
    { row, field: 'service', value: 'North Hosting' },
    { row, field: 'note', value: '<b>Renews</b> each May' },
    { row, field: 'handed-over', value: TODAY },
  ]);
  await openLink(page, sample);
  await page.reload();
  await page.getByRole('radio', { name: 'Just looking' }).check();
  const said = page.getByRole('region', { name: 'What it says' });
  await expect(said).toContainText('North Hosting');
  await expect(said).toContainText('<b>Renews</b> each May');
  await expect(said).toContainText('Sam: Handed over, 9 November 2026');
  await expect(page.getByRole('button', KEEP)).toHaveCount(0);
  await expectNoViolations(page);
  expect(await storedIds(page)).toBe(0);
});

test('what is turned away is forgotten', async ({ page, request }) => {
  await openLink(page, createSample(await fetchTemplate(request)));
  await page.getByRole('button', { name: 'Do not keep it' }).click();
  await expect(page.getByText('Nothing was kept, and nothing was changed.')).toBeFocused();
  await page.reload();
  await expect(page.getByText('If you followed a link to get here, its second half was lost on the way')).toBeVisible();
  expect(await storedIds(page)).toBe(0);
});

test('a second link opened in the same tab takes the place of the first', async ({ page, request }) => {
  const template = await fetchTemplate(request);
  await openLink(page, createSample(template));
  await expect(page.getByRole('figure')).toContainText('Rye & Co');
  const second = await linkOf(createSample(template, 'Oak Trust', 'O'));
  await page.evaluate((hash) => void (location.hash = hash), second);
  await expect(page.getByRole('figure')).toContainText('Oak Trust');
  expect(new URL(page.url()).hash).toBe('');
});

test('the skip link is no link to a checklist', async ({ page, request }) => {
  await openLink(page, createSample(await fetchTemplate(request)));
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the main part' }).press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.reload();
  await expect(page.getByRole('figure')).toContainText('Rye & Co');
});

const PROBLEMS = [
  [
    'a link with one character changed',
    (link: string) => `#${link.slice(0, 40)}${link[40] === 'A' ? 'B' : 'A'}${link.slice(41)}`,
    'This link is damaged',
  ],
  ['a link cut short', (link: string) => `#${link.slice(0, -20)}`, 'This link was cut short'],
  ['a link of a newer version', (link: string) => `#${FORMAT + 7}${link.slice(1)}`, 'This link needs a newer version of this page'],
  [
    'a link that is far too long',
    (link: string) => `#${link.slice(0, 10)}${'A'.repeat(20_000)}.e`,
    'This is too long for one of our links',
  ],
  ['some other fragment', () => '#chapter-two', 'This address has lost its second half'],
] as const;

for (const [what, breakLink, title] of PROBLEMS) {
  test(`${what} is explained, with the way on`, async ({ page, request }) => {
    const complaints = listen(page);
    const link = await linkOf(createSample(await fetchTemplate(request)));
    await page.goto(`open/${breakLink(link)}`);
    await expect(page.getByRole('alert').getByRole('heading', { name: title })).toBeVisible();
    await expectNoViolations(page);
    await page.getByLabel('Paste what you were sent').fill(`https://fairhandover.example/open/#${link}`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'You were sent a checklist' })).toBeFocused();
    expect(complaints).toEqual([]);
  });
}

const PASTES = [
  ['a whole message', (link: string) => `Hi Nora,\n\nhere is our list: https://fairhandover.example/open/#${link}\n\nBest wishes\nSam`],
  ['a quoted and wrapped one', (link: string) => `> https://fairhandover.example/open/#${link.replace(/(.{60})/g, '$1\n> ')}\n> Sam`],
  ['a filter’s address', (link: string) => `https://safe.example/?url=https%3A%2F%2Ffairhandover.example%2Fopen%2F%23${link}&data=05%7C01`],
  ['a link with invisible characters', (link: string) => `https://fairhandover.example/open/#${link.replace(/(.{50})/g, '$1\u200b')}`],
  ['the fragment alone', (link: string) => link],
] as const;

for (const [what, wrap] of PASTES) {
  test(`the link is found in ${what}, and a reload keeps it`, async ({ page, request }) => {
    const link = await linkOf(createSample(await fetchTemplate(request)));
    await page.goto('open/');
    await page.getByLabel('Paste what you were sent').fill(wrap(link));
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('figure')).toContainText('Rye & Co');
    await page.reload();
    await expect(page.getByRole('figure')).toContainText('Rye & Co');
  });
}

test('whoever was sent a list finds the box from the checklists, without an alarm', async ({ page }) => {
  await page.goto('checklists/');
  await page.getByRole('main').getByRole('link', { name: 'Were you sent a list?' }).click();
  await expect(page.getByLabel('Paste what you were sent')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Footer' }).getByRole('link', { name: 'Were you sent a list?' })).toBeVisible();
});

test('pasting nothing or something else is answered', async ({ page }) => {
  await page.goto('open/');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('Paste the link or the whole message first.')).toBeVisible();
  for (const text of ['See you on Monday', 'https://example.org/#contact']) {
    await page.getByLabel('Paste what you were sent').fill(text);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'There is no checklist link in this text' })).toBeFocused();
  }
  await page.getByLabel('Paste what you were sent').fill('Here it is: https://fairhandover.example/open/');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'This address has lost its second half' })).toBeFocused();
});

test('where nothing can be stored the checklist opens in this tab, and the page says so', async ({ page, request }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => undefined });
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await openLink(page, createSample(await fetchTemplate(request)));
  await expect(page.getByText('it is not stored')).toBeVisible();
  await page.getByRole('button', KEEP).click();
  await expect(page).toHaveURL(/\/record\//);
  await expect(page.getByRole('heading', { name: 'Rye & Co' })).toBeVisible();
});

test('inside another app the page says how to get out, with the link in the address again', async ({ browser, baseURL, request }) => {
  const userAgent = 'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 Instagram 340.0';
  const page = await browser.newPage({ userAgent, baseURL: baseURL ?? '', permissions: ['clipboard-read', 'clipboard-write'] });
  const link = await openLink(page, createSample(await fetchTemplate(request)));
  await expect(page.getByRole('heading', { name: 'Open in your browser to keep this' })).toBeVisible();
  expect(page.url()).toContain(`#${link}`);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied. Paste it where you type addresses')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.close();
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test(`nothing is cut off or hard to use at ${width} px, ${colorScheme}`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openLink(page, createSample(await fetchTemplate(request), 'W'.repeat(120)));
    await page.getByRole('radio', { name: 'Just looking' }).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectNoViolations(page);
  });
}
