// Why: somebody is lost for words, and what they send from here goes out under their own name.
import { expect, test, type Browser, type Page } from 'playwright/test';
import { createDraft, setAnswer } from '../../src/core/letters/draft.ts';
import { compression } from '../../src/storage/compression.ts';
import { writeLetterLink } from '../../src/storage/letter-link-text.ts';
import { listViolations } from './steps/axe.ts';
import { collectComplaints } from './steps/complaints.ts';
import { readDownload } from './steps/downloads.ts';
import { answerOf, editPart, letterLink, letterOf, openLetter, waitUntilAwake } from './steps/letter-page.ts';
import { SAM } from './steps/people.ts';
import { KEY } from './steps/secrets.ts';
import { startRecord } from './steps/start-record.ts';
import { waitUntilSaved } from './steps/record-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], bypassCSP: true });

const ASKED = 'What did they ask for?';
const PAID = 'What have they paid so far?';

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

test('the letter is whole from the first second, and each answer changes its words in place', async ({ page }) => {
  const complaints = collectComplaints(page);
  await openLetter(page, 'early-access-reply');
  const letter = letterOf(page);
  await expect(letter).toContainText('Kind regards,');
  await expect(letter.getByRole('link', { name: 'What they asked for' })).toBeVisible();
  await answerOf(page, ASKED, 'The login to the server').check();
  await expect(letter).toContainText('You asked for the login to the server.');
  await expect(letter.getByRole('link', { name: 'What they asked for' })).toHaveCount(0);
  await expect(page.getByText('So far: Not yet, and here is what you can have now')).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: /^The letter changed in (one place|\d+ places)\. 1 of 6 answered\.$/ }),
  ).toHaveCount(1);
  await answerOf(page, 'Whose server is it, and do you build on it?', 'Theirs, and you build somewhere else').check();
  await expect(page.getByText('Your answer: Yes, with limits in writing')).toBeVisible();
  await expect(letter).toContainText('The server is yours, so its login is yours as well.');
  expect(complaints).toEqual([]);
});

test('a gap leads to the place where it is filled in, and what is filled in stands there', async ({ page }) => {
  await openLetter(page, 'please-hand-over');
  const letter = letterOf(page);
  await expect(letter.getByRole('link', { name: 'your developer’s name' })).toHaveAttribute('href', '#q-developer');
  await page.getByLabel('Your developer’s name').fill('Sam Osei');
  await page.getByLabel('Which accounts do you miss?').fill('Domain\nEmail');
  await page.getByLabel('By which day do you need them?').fill('2026-12-21');
  await expect(letter).toContainText('Hello Sam,');
  await expect(letter.getByRole('listitem')).toHaveText(['Domain', 'Email']);
  await expect(letter).toContainText('Could you do this by 21 December 2026?');
});

test('an edit survives later answers, which offer their words and take nothing away', async ({ page }) => {
  await openLetter(page, 'early-access-reply');
  const letter = letterOf(page);
  await answerOf(page, ASKED, 'To look at the work').check();
  await editPart(page, 'Yes, you can look at everything', 'Come and see it on Friday.');
  await expect(letter).toContainText('Come and see it on Friday.');
  await expect(letter).not.toContainText('Yes, you can look at everything');
  await answerOf(page, ASKED, 'To change words or pictures').check();
  await expect(letter).toContainText('Come and see it on Friday.');
  await expect(letter).toContainText('Your answers would now say:');
  await letter.getByRole('button', { name: 'Keep mine' }).click();
  await expect(letter).not.toContainText('Your answers would now say:');
  await expect(letter).toContainText('Come and see it on Friday.');
  await letter.getByRole('button', { name: 'Put the first words back' }).click();
  await expect(letter).toContainText('Yes, please do.');
});

test('a part that was taken out is in no copy, and comes back', async ({ page }) => {
  await openLetter(page, 'early-access-reply');
  await letterOf(page)
    .getByRole('button', { name: /^Edit: If this does not meet/ })
    .click();
  await page.getByRole('button', { name: 'Take it out' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied. Paste it into your email.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('If this does not meet your need');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(letterOf(page)).toContainText('If this does not meet your need');
});

test('back, forward and a reload keep every answer', async ({ page }) => {
  await openLetter(page, 'early-access-reply');
  await answerOf(page, ASKED, 'The code, or a copy of the site').check();
  await page.getByLabel('Your client’s name').fill('Nora Rye');
  await expect(letterOf(page)).toContainText('Hello Nora,');
  await page.getByRole('link', { name: 'All letters' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Letters' })).toBeVisible();
  await page.goBack();
  await expect(answerOf(page, ASKED, 'The code, or a copy of the site')).toBeChecked();
  await expect(letterOf(page)).toContainText('Hello Nora,');
  await page.goForward();
  await page.goBack();
  await page.reload();
  await expect(answerOf(page, ASKED, 'The code, or a copy of the site')).toBeChecked();
  await expect(page.getByLabel('Your client’s name')).toHaveValue('Nora Rye');
});

test('the calm and the firm letter share their answers, and each keeps its own edits', async ({ page }) => {
  await openLetter(page, 'please-hand-over');
  const letter = letterOf(page);
  await page.getByLabel('Your name', { exact: true }).fill('Nora Rye');
  await editPart(page, 'Thank you for your help', 'Thanks a lot.');
  await answerOf(page, 'Which letter?', 'Second letter, firm').check();
  await expect(letter).toContainText('This is my second letter');
  await expect(letter).toContainText('Nora Rye');
  await expect(letter).not.toContainText('Thanks a lot.');
  await answerOf(page, 'Which letter?', 'First letter, calm').check();
  await expect(letter).toContainText('Thanks a lot.');
});

test('notes speak to the writer and are in no copy', async ({ page }) => {
  await openLetter(page, 'early-access-reply');
  await answerOf(page, 'How is the price set?', 'By the day or the hour').check();
  await expect(page.getByRole('region', { name: 'Only for you, not in the letter' })).toContainText('you have to show your hand');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied. Paste it into your email.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('show your hand');
});

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

test('an old link opens although the letter gained a question and lost an answer', async ({ page }) => {
  const old = setAnswer(setAnswer(setAnswer(createDraft(1), 'asked', 'look'), 'paid', 'with-cake'), 'weather', 'fine');
  await page.goto(`letters/early-access-reply/#${await writeLetterLink(compression, old)}`);
  await expect(letterOf(page)).toContainText('Thank you for asking to see the work.');
  await expect(page.getByText('1 of 6 answered').first()).toBeVisible();
  await expect(page.getByRole('group', { name: PAID }).getByRole('radio', { checked: true })).toHaveCount(0);
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

test('‘Start again’ empties the letter, and ‘Undo’ brings it back', async ({ page }) => {
  await openLetter(page, 'early-access-reply');
  await answerOf(page, ASKED, 'Every login there is').check();
  await editPart(page, 'If this does not meet', 'Tell me what you think.');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('0 of 6 answered').first()).toBeVisible();
  await expect(letterOf(page)).not.toContainText('Tell me what you think.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(answerOf(page, ASKED, 'Every login there is')).toBeChecked();
  await expect(letterOf(page)).toContainText('Tell me what you think.');
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

test('‘Use’ fills in names and the accounts that are still missing from a checklist on this device', async ({ page }) => {
  await startRecord(page, SAM);
  await waitUntilSaved(page);
  await openLetter(page, 'please-hand-over');
  await page.getByRole('button', { name: `Use ${SAM.project}` }).click();
  await expect(letterOf(page)).toContainText('Hello Sam,');
  await expect(letterOf(page)).toContainText('Nora Rye');
  await expect(letterOf(page).getByRole('listitem').first()).toHaveText('Domain');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(letterOf(page)).toContainText('your developer’s name');
});

test('every part of a letter can be led to, and nothing breaks a rule with all of it open', async ({ page }) => {
  await page.goto('letters/early-access-reply/#p-step');
  await waitUntilAwake(page);
  await expect(page.locator('#p-step')).toBeInViewport();
  await answerOf(page, ASKED, 'The login to the server').check();
  await editPart(page, 'You asked for the login', 'My words.');
  await answerOf(page, ASKED, 'Every login there is').check();
  await letterLink(page);
  await letterOf(page)
    .getByRole('button', { name: /^Edit: Hello/ })
    .click();
  expect(await listViolations(page)).toEqual([]);
});

for (const width of [360, 390]) {
  test(`at ${width} px nothing stands over the edge, and the letter is one press away from any question`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    await openLetter(page, 'early-access-reply');
    await answerOf(page, ASKED, 'The login to the server').check();
    await editPart(page, 'You asked for the login', 'A-word-that-is-longer-than-the-sheet-is-wide-on-any-telephone-that-people-have');
    await letterLink(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await answerOf(page, PAID, 'Nothing yet').scrollIntoViewIfNeeded();
    await page.getByRole('link', { name: 'Read it' }).click();
    await expect(page.getByRole('heading', { name: 'Your letter' })).toBeInViewport();
    await page.getByRole('link', { name: 'Next question' }).click();
    await expect(page.getByRole('group', { name: 'Do you know why they ask?' })).toBeInViewport();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every question, answer, reason and part of a letter can be read, and the buttons are gone', async ({ page }) => {
    await page.goto('letters/early-access-reply/');
    await expect(letterOf(page)).toContainText('Kind regards,');
    await expect(page.getByText('Scripts are off here')).toBeVisible();
    for (const words of [ASKED, 'The login to the server', '‘Access’ can mean ten things.', 'You asked for the login to the server.'])
      await expect(page.getByText(words, { exact: false }).first()).toBeVisible();
    const parts = page.locator('[id^="p-"] blockquote');
    expect(await parts.count()).toBeGreaterThan(40);
    expect(await parts.evaluateAll((all) => all.filter((part) => part.getBoundingClientRect().height === 0).length)).toBe(0);
    await expect(page.getByRole('button', { name: /^(Copy|Email|Print|Send link|Start again|Edit)/ })).toHaveCount(0);
  });

  test('all ten letters are listed by stage', async ({ page }) => {
    await page.goto('letters/');
    await expect(page.getByRole('main').getByRole('link', { name: /, \d min$/ })).toHaveCount(10);
    await page.getByRole('link', { name: /^Please hand over our accounts/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Please hand over our accounts' })).toBeVisible();
  });
});
