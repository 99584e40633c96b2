// Why: a letter must arrive as its writer left it, by whichever way it goes, and a password by none.
import { expect, test, type Browser, type Page } from 'playwright/test';
import { createDraft, setAnswer } from '../../src/core/letters/draft.ts';
import { compression } from '../../src/storage/compression.ts';
import { writeLetterLink } from '../../src/storage/letter-link-text.ts';
import { readDownload } from './steps/downloads.ts';
import { answerOf, editPart, letterLink, letterOf, openLetter, waitUntilAwake } from './steps/letter-page.ts';
import { KEY } from './steps/secrets.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const ASKED = 'What did they ask for?';

async function readRich(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
}

async function openElsewhere(browser: Browser, link: string): Promise<Page> {
  const page = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
  await page.goto(link);
  await waitUntilAwake(page);
  return page;
}

test('‘Copy’ copies text and rich text without any gap', async ({ page }) => {
  await openLetter(page, 'please-hand-over');
  await page.getByLabel('Which accounts do you miss?').fill('Domain\nRye & Co <email>');
  await expect(letterOf(page)).toContainText('Rye & Co <email>');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied. Paste it into your email.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Hello,\n\n/);
  expect(text).toContain('- Domain\n- Rye & Co <email>');
  expect(text).not.toMatch(/[[\]]/);
  expect(await readRich(page)).toContain('<li>Rye &amp; Co &lt;email&gt;</li>');
});

test('‘Email’ opens with the subject and the letter, or with the subject alone where it would be too long', async ({ page }) => {
  await openLetter(page, 'please-hand-over');
  const email = page.getByRole('button', { name: 'Email' });
  const mail = new URL((await email.getAttribute('href')) ?? '');
  expect(mail.searchParams.get('subject')).toBe('Please hand over our accounts');
  expect(mail.searchParams.get('body')).toMatch(/^Hello,\r\n\r\n/);
  await editPart(page, 'Thank you for your help', 'Thank you. '.repeat(120));
  await expect(email).toHaveAttribute('href', 'mailto:?subject=Please%20hand%20over%20our%20accounts');
  await email.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await email.click();
  await expect(page.getByText('The letter is too long for that way, so it is copied: paste it there.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Thank you. Thank you.');
});

test('‘Download PDF’ saves the letter under its subject', async ({ page }) => {
  await openLetter(page, 'please-hand-over');
  const { name, bytes } = await readDownload(page, () => page.getByRole('button', { name: 'Download PDF' }).click());
  expect(name).toBe('please-hand-over-our-accounts.pdf');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByText('The PDF is in your downloads.')).toBeVisible();
});

test('paper has the letter without gaps and nothing else', async ({ page }) => {
  await openLetter(page, 'early-access-reply');
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown).toMatch(/^\s*Your request for access\s+Hello,/);
  expect(shown).toMatch(/Kind regards,\s*$/);
  expect(shown).not.toContain('What they asked for');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a link carries the letter to another browser, leaves the address at once and overwrites nothing', async ({ page, browser }) => {
  await openLetter(page, 'early-access-reply');
  await answerOf(page, ASKED, 'The login to the server').check();
  await editPart(page, 'You asked for the login', 'You asked me for the server.');
  const link = await letterLink(page);

  const other = await openElsewhere(browser, new URL('./', link).href);
  await answerOf(other, ASKED, 'To look at the work').check();
  await expect(letterOf(other)).toContainText('Thank you for asking to see the work.');
  await other.goto('about:blank');
  await other.goto(link);
  await expect(letterOf(other)).toContainText('You asked me for the server.');
  expect(new URL(other.url()).hash).toBe('');
  await expect(other.getByText('This letter came as a link.')).toBeVisible();
  await other.reload();
  await expect(letterOf(other)).toContainText('You asked me for the server.');
  await other.getByRole('button', { name: 'Close it' }).click();
  await expect(letterOf(other)).toContainText('Thank you for asking to see the work.');
  await other.goto('about:blank');
  await other.goto(link);
  await other.getByRole('button', { name: 'Keep it as a new letter' }).click();
  await expect(other.getByText('This letter came as a link.')).toHaveCount(0);
  await expect(letterOf(other)).toContainText('You asked me for the server.');
  await other.context().close();
});

test('a link that is only looked at leaves nothing behind', async ({ page }) => {
  const sent = setAnswer(createDraft(1), 'asked', 'look');
  await page.goto(`letters/early-access-reply/#${await writeLetterLink(compression, sent)}`);
  await expect(letterOf(page)).toContainText('Thank you for asking to see the work.');
  await expect(page.getByText('Saved on this device')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(page.getByText('0 of 6 answered').first()).toBeVisible();
  await page.reload();
  await waitUntilAwake(page);
  await expect(page.getByText('0 of 6 answered').first()).toBeVisible();
});

test('an old link opens although the letter gained a question and lost an answer', async ({ page }) => {
  const old = setAnswer(setAnswer(setAnswer(createDraft(1), 'asked', 'look'), 'paid', 'with-cake'), 'weather', 'fine');
  await page.goto(`letters/early-access-reply/#${await writeLetterLink(compression, old)}`);
  await expect(letterOf(page)).toContainText('Thank you for asking to see the work.');
  await expect(page.getByText('1 of 6 answered').first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'What have they paid so far?' }).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a link that belongs to another letter goes to its page, and one with a letter missing says so', async ({ page }) => {
  const fragment = await writeLetterLink(compression, setAnswer(createDraft(6), 'why', 'leaving'));
  await page.goto(`letters/early-access-reply/#${fragment}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Please hand over our accounts' })).toBeVisible();
  await expect(letterOf(page)).toContainText('We are going to work with someone else from now on');
  await page.getByRole('button', { name: 'Close it' }).click();
  await page.goto('about:blank');
  await page.goto(`letters/please-hand-over/#${fragment.slice(0, -6)}.e`);
  await expect(page.getByText('This link does not open: a part of it is missing')).toBeVisible();
  await page.getByRole('button', { name: 'Go on without it' }).click();
  await expect(page.getByText('This link does not open')).toHaveCount(0);
});

test('nothing leaves while a key stands in the letter', async ({ page }) => {
  await openLetter(page, 'please-hand-over');
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.getByLabel('Which accounts do you miss?').fill(`Payments ${KEY}`);
  await page.getByLabel('Your name', { exact: true }).fill('Nora Rye');
  const warning = page.getByRole('alert').filter({ hasText: 'Nothing is sent yet.' });
  await expect(warning).toContainText('‘Which accounts do you miss?’: this looks like an access key.', { ignoreCase: true });
  for (const name of ['Copy', 'Email', 'Download PDF', 'Print', 'Send link']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText('Not yet: something in this letter looks like a password or a key.')).toBeVisible();
  }
  await expect(page.getByLabel('The link', { exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  await warning.getByRole('button', { name: 'Clear it' }).click();
  await expect(warning).toHaveCount(0);
  await expect(letterOf(page)).not.toContainText(KEY);
  expect(await letterLink(page)).toMatch(/\.e$/);
});
