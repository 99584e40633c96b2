// Why: people come here in trouble, on a phone, and do not know what their trouble is called. Few taps must be enough.
import { expect, test, type Page } from 'playwright/test';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('‘I am locked out’ reaches the first step in one tap', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'I am locked out' }).tap();
    const step = page.getByRole('heading', { name: 'The first ten minutes' });
    await expect(step).toBeInViewport();
    await expect(page).toHaveURL(/\/guides\/locked-out\/#the-first-ten-minutes$/);
  });
});

test('what the start page offers leads to a place that exists, by side, the urgent first', async ({ page }) => {
  await page.goto('./');
  for (const side of ['You pay for a website', 'You build websites']) {
    const links = page.getByRole('list', { name: side }).getByRole('link');
    expect(await links.count()).toBeGreaterThan(2);
    const addresses = await links.evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    for (const address of addresses) {
      const other = await page.context().newPage();
      expect((await other.goto(address))?.status()).toBe(200);
      const { hash } = new URL(address);
      if (hash) await expect(other.locator(hash)).toBeInViewport();
      await other.close();
    }
  }
  const first = page.getByRole('list', { name: 'You pay for a website' }).getByRole('listitem').first();
  await expect(first).toHaveText('I am locked out');
});

test('a stage leads on to all of its guides', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'All guides for while you work together' }).click();
  await expect(page.getByRole('heading', { name: 'While you work together' })).toBeInViewport();
});

/** Follows a path of guides to its end and says how many there were. */
async function walk(page: Page, side: string): Promise<number> {
  const seen = new Set<string>();
  const after = page.getByRole('navigation', { name: 'More guides' }).locator('[rel="next"]');
  while (!seen.has(page.url())) {
    seen.add(page.url());
    const next = after.filter({ hasNotText: side === 'client' ? ', for developers' : ', for clients' });
    if ((await next.count()) === 0) return seen.size;
    const address = await next.first().getAttribute('href');
    await next.first().click();
    await page.waitForURL((url) => url.pathname === address);
    await expect(page.getByRole('contentinfo')).toBeAttached();
  }
  throw new Error(`The path comes back to ${page.url()}.`);
}

for (const [side, start] of [
  ['client', 'guides/your-website-your-keys/'],
  ['developer', 'guides/the-first-conversation/'],
] as const) {
  test(`the path of a ${side} goes from guide to guide to its end`, async ({ page }) => {
    await page.goto(start);
    await expect(page.locator('[rel="prev"]', { hasNotText: side === 'client' ? ', for developers' : ', for clients' })).toHaveCount(0);
    expect(await walk(page, side)).toBeGreaterThan(10);
  });
}

test('the guide of one side leads to that of the other and back, and its link can be sent', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('guides/do-not-lock-clients-out/');
  const parts = page.getByRole('region', { name: 'What goes with it' });
  await parts.getByRole('button', { name: 'Send it to your client' }).click();
  await expect(parts.getByRole('status')).toHaveText('The link is copied. Paste it into your message.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe('/guides/your-website-your-keys/');
  await parts.getByRole('link', { name: /^Send the other side/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your website, your keys' })).toBeVisible();
  await expect(parts.getByRole('link', { name: 'Send the other side: Do not lock clients out' })).toBeVisible();
  await expect(parts.getByRole('button', { name: 'Send it to your developer' })).toBeVisible();
});

test('a guide for both sides sends itself', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('guides/the-first-conversation/');
  await page.getByRole('button', { name: 'Send this guide to the other side' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where the browser does not give the clipboard, the link is shown', async ({ page }) => {
  await page.addInitScript(() => Reflect.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('guides/do-not-lock-clients-out/');
  await page.getByRole('button', { name: 'Send it to your client' }).click();
  await expect(page.getByText('Your browser did not allow that. Copy this: ')).toContainText('/guides/your-website-your-keys/');
});
