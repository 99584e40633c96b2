import { expect, test } from 'playwright/test';

const FOLDER = 'http://localhost:4331/some/folder/';

test('every answer carries the security headers', async ({ request }) => {
  for (const path of ['/', '/sw.js', '/no-such-page/']) {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*require-trusted-types-for 'script'.*frame-ancestors 'none'$/),
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
  }
});

test('an unknown address answers 404 with a page of our own', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main')).toBeVisible();
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('/guides');
  expect(new URL(page.url()).pathname).toBe('/guides/');
});

for (const [where, root] of [
  ['at the top of a host', '/'],
  ['in a folder', FOLDER],
] as const) {
  test(`the home page breaks no rule of its own policy and misses no file: ${where}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
    await page.goto(root, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
  });

  test(`every link of the home page leads somewhere: ${where}`, async ({ page, request }) => {
    await page.goto(root);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const inside = [...new Set(links.filter((link) => link.startsWith('http://localhost')).map((link) => link.replace(/#.*/, '')))];
    expect(inside.length).toBeGreaterThan(3);
    for (const link of inside) expect(`${link} ${(await request.get(link)).status()}`).toBe(`${link} 200`);
  });
}
