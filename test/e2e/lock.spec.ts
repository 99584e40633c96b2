// Why: what is locked must open for the one who has the passphrase, and for nobody else.
import { expect, test } from 'playwright/test';
import { parseLockedFile } from '../../src/core/locked-file.ts';
import { collectComplaints } from './steps/complaints.ts';
import { readDownload } from './steps/downloads.ts';
import { SAM } from './steps/people.ts';
import { makeLink } from './steps/record-page.ts';
import { hideWebCrypto } from './steps/sending.ts';
import { emailOf, linkField, lockLink, openElsewhere, panelOf, press, readClipboard } from './steps/share-panel.ts';
import { startRecord } from './steps/start-record.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await startRecord(page, SAM);
});

test('a locked link opens with its passphrase, however it is typed, and with no other', async ({ page, browser }) => {
  const complaints = collectComplaints(page);
  await makeLink(page);
  const { passphrase, link } = await lockLink(page);
  expect(passphrase).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  await expect(panelOf(page).getByText('Only someone who has the passphrase can read it.')).toBeVisible();
  await expect(panelOf(page).getByText('Anyone who has the link can read it.')).toHaveCount(0);
  const other = await openElsewhere(browser, link);
  const otherComplaints = collectComplaints(other);
  await expect(other.getByRole('heading', { name: 'You were sent a locked checklist' })).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');
  await expect(other.getByText(SAM.project)).toHaveCount(0);
  await other.getByRole('button', { name: 'Unlock' }).click();
  await expect(other.getByRole('alert').getByText('Type the passphrase first.')).toBeVisible();
  await other.getByLabel('Passphrase').fill('KKKK-KKKK-KKKK');
  await other.getByRole('button', { name: 'Unlock' }).click();
  await expect(other.getByText(/^That passphrase does not fit\. Check it with/)).toBeVisible();
  await expect(other.getByLabel('Passphrase')).toHaveValue('KKKK-KKKK-KKKK');
  await other.reload();
  await other.getByLabel('Passphrase').fill(` ${passphrase.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')}`);
  await other.getByLabel('Passphrase').press('Enter');
  await expect(other.getByRole('heading', { name: 'You were sent a checklist' })).toBeFocused();
  await other.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(other.getByRole('heading', { level: 1, name: SAM.project })).toBeVisible();
  expect([...complaints, ...otherComplaints]).toEqual([]);
});

test('own words lock as well, and easy ones are refused with the reason', async ({ page, browser }) => {
  await makeLink(page);
  await press(page, 'Lock with a passphrase');
  await press(page, 'Use my own words');
  const words = page.getByLabel('Your own words');
  await expect(words).toBeFocused();
  await press(page, 'Make one for me');
  await expect(page.getByRole('button', { name: 'Use my own words' })).toBeFocused();
  await press(page, 'Use my own words');
  for (const [easy, reason] of [
    ['rye bread', /^This is too short/],
    ['rye rye rye rye rye', /^This says the same again and again/],
    ['0123 456 789 0123', /^Figures alone/],
  ] as const) {
    await words.fill(easy);
    await press(page, 'Lock the link');
    await expect(panelOf(page).getByRole('alert').getByText(reason)).toBeVisible();
  }
  await words.fill('Nora’s kettle sings on Sundays');
  await press(page, 'Lock the link');
  await expect(linkField(page)).toHaveValue(/\/open\/#3\./);
  await expect(panelOf(page).locator('.passphrase')).toHaveText('Nora’s kettle sings on Sundays');
  const other = await openElsewhere(browser, await linkField(page).inputValue());
  await other.getByLabel('Passphrase').fill(`nora's kettle sings  on sundays`);
  await other.getByRole('button', { name: 'Unlock' }).click();
  await expect(other.getByRole('heading', { name: 'You were sent a checklist' })).toBeVisible();
});

test('a lock stays when the panel is closed, is in the file too, and can be taken off', async ({ page }) => {
  await makeLink(page);
  const { passphrase } = await lockLink(page);
  await press(page, 'Close');
  await page.getByRole('button', { name: 'Send link' }).click();
  await expect(linkField(page)).toHaveValue(/\/open\/#3\./);
  await expect(panelOf(page).locator('.passphrase')).toHaveText(passphrase);
  const { name, text } = await readDownload(page, () => press(page, 'Save as a file'));
  expect([name, parseLockedFile(text).ok, text.includes('Rye')]).toEqual(['rye-co-bakery-website.handover.json', true, false]);
  const mail = new URL((await emailOf(page).getAttribute('href')) ?? '');
  expect(mail.searchParams.get('body')).toContain('It is locked. I tell you the passphrase another way.');
  expect(mail.href).not.toContain(passphrase);
  await press(page, 'Do not lock');
  await expect(linkField(page)).toHaveValue(/\/open\/#1\./);
  await expect(panelOf(page).getByText('Anyone who has the link can read it.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lock with a passphrase' })).toBeFocused();
});

test('damage to a locked link is told before anyone types a passphrase', async ({ page, browser }) => {
  await makeLink(page);
  const { link } = await lockLink(page);
  const other = await openElsewhere(browser, `${link.slice(0, 120)}${link.slice(124)}`);
  await expect(other.getByRole('heading', { name: 'This link is damaged' })).toBeVisible();
  await expect(other.getByLabel('Passphrase')).toHaveCount(0);
});

test('lock, copy and close by keys alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Send link' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Send this list to Nora' })).toBeFocused();
  await expect(linkField(page)).toHaveValue(/#1\./);
  await page.getByRole('button', { name: 'Lock with a passphrase' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Lock with a passphrase' })).toBeFocused();
  for (const name of ['Copy the passphrase', 'Make another', 'Use my own words', 'Lock the link']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Now tell Nora the passphrase' })).toBeFocused();
  await expect(linkField(page)).toHaveValue(/#3\./);
  await linkField(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByText('Copied. Paste it into a message or an email.')).toBeVisible();
  expect(await readClipboard(page)).toMatch(/\/open\/#3\.[\w-]+\.e$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Send link' })).toBeFocused();
});

test('on plain http the lock says why it is not there, and so does a locked link', async ({ page, browser }) => {
  const { link } = await makeLink(page).then(() => lockLink(page));
  const plain = await browser.newContext();
  await hideWebCrypto(plain);
  const other = await plain.newPage();
  await startRecord(other, SAM);
  await makeLink(other);
  await expect(other.getByRole('button', { name: 'Lock with a passphrase' })).toHaveAttribute('aria-disabled', 'true');
  await expect(other.getByText('The lock works on https addresses only')).toBeVisible();
  await other.getByRole('button', { name: 'Lock with a passphrase' }).click({ force: true });
  await expect(linkField(other)).toHaveValue(/#1\./);
  await other.goto('about/');
  await other.goto(link);
  await other.getByLabel('Passphrase').fill('KKKK-KKKK-KKKK');
  await other.getByRole('button', { name: 'Unlock' }).click();
  await expect(other.getByText(/^This page cannot unlock here/)).toBeVisible();
});
