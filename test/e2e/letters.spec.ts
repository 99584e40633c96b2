// Why: somebody is lost for words, and what they send from here goes out under their own name.
import { expect, test } from 'playwright/test';
import { listViolations } from './steps/axe.ts';
import { collectComplaints } from './steps/complaints.ts';
import { answerOf, editPart, letterLink, letterOf, openLetter, waitUntilAwake } from './steps/letter-page.ts';
import { SAM } from './steps/people.ts';
import { startRecord } from './steps/start-record.ts';
import { waitUntilSaved } from './steps/record-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], bypassCSP: true });

const ASKED = 'What did they ask for?';
const PAID = 'What have they paid so far?';

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
    .getByRole('button', { name: /^Edit\W+If this does not meet/ })
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
    .getByRole('button', { name: /^Edit\W+Hello/ })
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
    await expect(page.locator('main noscript p')).toBeVisible();
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
