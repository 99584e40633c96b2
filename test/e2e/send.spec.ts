// Why: what is sent must arrive whole, whichever way out a device has.
import { expect, test, type Page } from 'playwright/test';
import { parseBackup } from '../../src/core/backup.ts';
import { listViolations } from './steps/axe.ts';
import { readQrCode } from './steps/read-qr-code.ts';
import { readDownload } from './steps/downloads.ts';
import { SAM } from './steps/people.ts';
import { fillField, makeLink } from './steps/record-page.ts';
import { startRecord } from './steps/start-record.ts';
import { addShareSheet, forbidCopying, noise, sharedThings } from './steps/sending.ts';
import { emailOf, linkField, lockLink, openElsewhere, panelOf, press, readClipboard } from './steps/share-panel.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await startRecord(page, SAM);
});

test('‘Copy link’ copies the link that is shown, and another browser opens it', async ({ page, browser }) => {
  const link = await makeLink(page);
  await press(page, 'Copy link');
  await expect(panelOf(page).getByText('Copied. Paste it into a message or an email.')).toBeVisible();
  expect(await readClipboard(page)).toBe(link);
  await expect(linkField(page)).toHaveValue(link);
  const other = await openElsewhere(browser, link);
  await expect(other.getByRole('heading', { name: 'You were sent a checklist' })).toBeVisible();
});

test('‘Save as a file’ saves what the site opens again', async ({ page }) => {
  await makeLink(page);
  const { name, text } = await readDownload(page, () => press(page, 'Save as a file'));
  expect(name).toBe('rye-co-bakery-website.handover.json');
  const read = parseBackup(text);
  expect(read.ok && read.value.records.length).toBe(1);
  await expect(panelOf(page).getByText(/^Saved as rye-co-bakery-website\.handover\.json/)).toBeVisible();
});

test('sides are changed after the first send only with a second step', async ({ page }) => {
  await makeLink(page);
  await press(page, 'Copy link');
  await press(page, 'Close');
  await page.getByText('Names, dates and sides').click();
  const mine = page.getByRole('radio', { name: 'The developer' });
  await page.getByRole('radio', { name: 'The client' }).click();
  const warning = page.getByRole('group', { name: 'Change sides?' });
  await expect(warning).toContainText('You have sent this list already.');
  await expect(mine).toBeChecked();
  await warning.getByRole('button', { name: 'Stay' }).click();
  await expect(mine).toBeFocused();
  await page.getByRole('radio', { name: 'The client' }).click();
  await warning.getByRole('button', { name: 'Change sides' }).click();
  await expect(page.getByRole('radio', { name: 'The client' })).toBeChecked();
});

test('‘Email’ opens with two lines of summary and the link', async ({ page }) => {
  const link = await makeLink(page);
  const address = await emailOf(page).getAttribute('href');
  expect(address?.length).toBeLessThanOrEqual(2_000);
  const mail = new URL(address ?? '');
  expect(mail.searchParams.get('subject')).toBe(`${SAM.project}: Handover: accounts and access`);
  expect(mail.searchParams.get('body')?.split('\r\n')).toEqual([
    'Sam’s turn: hand over 8 accounts.',
    'This is the first time that I send you this list.',
    '',
    'Open it here:',
    link,
  ]);
});

test('a link that is too long for the email is copied, and the email says where to paste it', async ({ page }) => {
  await fillField(page, 'Domain', 'Note', noise(2_000));
  const link = await makeLink(page);
  await expect(panelOf(page).getByText('Some chats may cut this: send the file as well.')).toBeVisible();
  const email = emailOf(page);
  const address = (await email.getAttribute('href')) ?? '';
  expect(address.length).toBeLessThanOrEqual(2_000);
  expect(new URL(address).searchParams.get('body')).toMatch(/\r\nPaste here$/);
  await email.click();
  await expect(panelOf(page).getByText(/it was copied\. Paste it where the email says ‘Paste here’/)).toBeVisible();
  expect(await readClipboard(page)).toBe(link);
});

test('the length is told in plain words, and the file takes the place of a link that is too long', async ({ page }) => {
  await makeLink(page);
  await expect(panelOf(page).getByText('It fits in a message.')).toBeVisible();
  await press(page, 'Close');
  for (const row of ['Domain', 'DNS']) await fillField(page, row, 'Note', noise(2_000, row.length));
  await page.getByRole('button', { name: 'Send link' }).click();
  await expect(panelOf(page).getByText('Too long for most messages: send the file.')).toBeVisible();
  await expect(panelOf(page).getByRole('button', { name: 'Save as a file' })).toHaveClass('btn main');
  await press(page, 'Close');
  for (const [at, row] of ['Hosting', 'Backups', 'Email', 'Website editor', 'Analytics', 'Map listing'].entries())
    await fillField(page, row, 'Note', noise(2_000, 10 + at));
  await page.getByRole('button', { name: 'Send link' }).click();
  await expect(panelOf(page).getByText('This list is too long for a link: send the file.')).toBeVisible();
  await expect(panelOf(page).getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  const { text } = await readDownload(page, () => press(page, 'Save as a file'));
  expect(parseBackup(text).ok).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the QR code is the link, as a camera sees it in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const link = await makeLink(page);
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await expect(panelOf(page).getByText('Saved as')).toBeVisible();
    await press(page, 'QR code');
    await expect(panelOf(page).getByText('Saved as')).toHaveCount(0);
    const code = page.getByRole('img', { name: 'QR code of the link above' });
    await code.scrollIntoViewIfNeeded();
    expect(await readQrCode(page, await code.screenshot())).toBe(link);
    await press(page, 'QR code');
    await expect(code).toHaveCount(0);
  });
}

test('there is no QR code of a link that phones could not read', async ({ page }) => {
  await fillField(page, 'Domain', 'Note', noise(700));
  await makeLink(page);
  await expect(panelOf(page).getByRole('button', { name: 'QR code' })).toHaveCount(0);
  await expect(panelOf(page).getByText('The link is too long for a QR code.')).toBeVisible();
});

test('where copying is not allowed the link can be copied by hand', async ({ page }) => {
  await forbidCopying(page);
  const link = await makeLink(page);
  await press(page, 'Copy link');
  await expect(panelOf(page).getByText(/does not allow copying\. Select the link above/)).toBeVisible();
  await linkField(page).focus();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  await lockLink(page);
  await press(page, 'Copy the passphrase');
  await expect(panelOf(page).getByText(/does not allow copying\. Read the passphrase out/)).toBeVisible();
});

test.describe('a device with a share sheet', () => {
  test('takes the link, and the file as text when the link may be cut', async ({ page }) => {
    await addShareSheet(page);
    await page.reload();
    const link = await makeLink(page);
    await press(page, 'Share…');
    await expect(panelOf(page).getByText('Handed to the app that you chose.')).toBeVisible();
    await press(page, 'Close');
    await fillField(page, 'Domain', 'Note', noise(2_000));
    await makeLink(page);
    await press(page, 'Share the file…');
    await expect(panelOf(page).getByText('Handed to the app that you chose.')).toBeVisible();
    const title = 'Handover: accounts and access';
    const [first, second] = await sharedThings(page);
    expect(first).toEqual({ title, url: link, files: [] });
    expect(second).toEqual({
      title,
      files: [{ name: 'rye-co-bakery-website.handover.txt', type: 'text/plain', text: expect.any(String) }],
    });
    expect(parseBackup(second?.files[0]?.text ?? '').ok).toBe(true);
  });

  test('says so when the sheet is closed again', async ({ page }) => {
    await addShareSheet(page, 'AbortError');
    await page.reload();
    await makeLink(page);
    await press(page, 'Share…');
    await expect(panelOf(page).getByText('Nothing was sent.')).toBeVisible();
  });
});

test('the panel that does not load says so and keeps the way out by file', async ({ page }) => {
  await page.route('**/GuardedShare*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Send link' }).click();
  await expect(page.getByText('This part of the page did not load.')).toBeVisible();
  await press(page, 'Close');
  await expect(page.getByRole('button', { name: 'Send link' })).toBeFocused();
});

test('every state of the panel and of the locked page is accessible', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const check = async (where: Page): Promise<void> => expect(await listViolations(where)).toEqual([]);
  await makeLink(page);
  await press(page, 'QR code');
  await page.getByRole('img', { name: 'QR code of the link above' }).scrollIntoViewIfNeeded();
  await check(page);
  await press(page, 'Lock with a passphrase');
  await check(page);
  await press(page, 'Use my own words');
  await press(page, 'Lock the link');
  await check(page);
  await press(page, 'Make one for me');
  await press(page, 'Lock the link');
  await expect(linkField(page)).toHaveValue(/#3\./);
  await check(page);
  const other = await openElsewhere(browser, await linkField(page).inputValue());
  await other.getByRole('button', { name: 'Unlock' }).click();
  await check(other);
});
