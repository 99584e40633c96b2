// Why: two people, two browsers and no server: after five rounds, with a link lost, one late and one opened twice, both must hold every answer.
import { expect, test, type Page } from 'playwright/test';
import { SAM } from './steps/people.ts';
import { expectBoard, fillField, makeLink, openRow, rowOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { recordId, startRecord } from './steps/start-record.ts';
import { readStored } from './steps/stored-record.ts';

/** Monday, and the days after it. */
const days = [9, 10, 11, 12, 13].map((day) => new Date(2026, 10, day, 10, 0));

/** The link of the record that is open; the panel is closed again. */
async function send(page: Page): Promise<string> {
  await waitUntilSaved(page);
  const link = await makeLink(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await waitUntilSaved(page);
  return link;
}

/** Opens a link and starts the review. `news` is the heading; `lines` stand in it. */
async function review(page: Page, link: string, news: string, lines: readonly string[]): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { name: news })).toBeVisible();
  await page.getByRole('button', { name: 'Review changes' }).click();
  for (const line of lines) await expect(page.getByRole('listitem').filter({ hasText: line })).toBeVisible();
}

/** Merges what is under review and goes back to the list. */
async function merge(page: Page, count: string): Promise<void> {
  await page.getByRole('button', { name: `Merge ${count}`, exact: true }).click();
  await expect(page.getByText(`${count} merged. Saved on this device.`)).toBeVisible();
  await page.getByRole('link', { name: 'Go to your list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: SAM.project, exact: true })).toBeVisible();
}

/** Opens a link of which everything is here already. */
async function openOld(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Nothing new' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to your list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: SAM.project, exact: true })).toBeVisible();
}

async function codeOf(page: Page): Promise<string> {
  const line = page.getByText(/^Check code: /);
  await line.scrollIntoViewIfNeeded();
  return (await line.innerText()).replace('Check code: ', '');
}

/** All that both must read at the end: by account and field. */
const ANSWERS: readonly (readonly [account: string, field: string, text: string])[] = [
  ['Domain', 'Service', 'Harbour Domains'],
  ['Domain', 'Note', 'Renewal notices go to Nora'],
  ['DNS', 'Service', 'Harbour DNS'],
  ['Hosting', 'Service', 'Harbour Hosting'],
  ['Hosting', 'Login email', 'office@rye.example'],
  ['Email', 'Service', 'Mailbox Harbour'],
  ['Email', 'Note', 'Nora pays for it'],
  ['Backups', 'Note', 'Every night, kept for a month'],
  ['Website editor', 'Login email', 'nora@rye.example'],
  ['Website editor', 'Owner', 'Rye & Co'],
  ['Card reader', 'Service', 'Till & Co'],
  ['Analytics', 'Note', 'Written in the last round'],
  ['Map listing', 'Note', 'Written in the last round too'],
];

async function expectAnswers(page: Page): Promise<void> {
  for (const [account, field, text] of ANSWERS) {
    const row = await openRow(page, account);
    await expect(row.getByLabel(field, { exact: true })).toHaveValue(text);
  }
}

test('five rounds between a laptop and a phone lose nothing', async ({ browser }) => {
  test.setTimeout(240_000);
  const sam = await (await browser.newContext()).newPage();
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const nora = await phone.newPage();
  const today = async (round: number): Promise<void> => {
    for (const page of [sam, nora]) await page.clock.setFixedTime(days[round - 1] ?? 0);
  };

  await test.step('round 1: Sam begins, Nora keeps a copy and answers, and both write', async () => {
    await today(1);
    await startRecord(sam, SAM);
    await fillField(sam, 'Domain', 'Service', 'Harbour Domains');
    await fillField(sam, 'Domain', 'Note', 'Renewal notices go to the old office');
    await tick(sam, 'Domain', 'Handed over');
    const first = await send(sam);
    await nora.goto(first);
    await nora.getByRole('button', { name: 'Keep a copy' }).click();
    await expectBoard(nora, 'You hold 0 of 8 keys', 'Your turn: log in to 1 account.');
    await tick(nora, 'Domain', 'I logged in');
    await fillField(nora, 'Hosting', 'Login email', 'office@rye.example');
    await fillField(sam, 'Hosting', 'Service', 'Harbour Hosting');
    await waitUntilSaved(sam);
    await review(sam, await send(nora), 'Nora sent back 2 changes', [
      'Nora logged in to Domain on 9 November 2026.',
      'Nora filled in the login of Hosting: ‘office@rye.example’.',
    ]);
    await merge(sam, '2 changes');
  });

  await test.step('round 2: the link that Sam sends is lost', async () => {
    await today(2);
    await tick(sam, 'Hosting', 'Handed over');
    await fillField(sam, 'DNS', 'Service', 'Harbour DNS');
    await send(sam);
    await tick(nora, 'Domain', 'It is in our name');
    await nora.getByLabel('Another account, by name').fill('Card reader');
    await nora.getByRole('button', { name: 'Add an account' }).click();
    await fillField(nora, 'Card reader', 'Service', 'Till & Co');
    await review(sam, await send(nora), 'Nora sent back 2 changes', [
      'Nora checked on 10 November 2026 that Domain is in the client’s name.',
      'Nora added Card reader, with service ‘Till & Co’.',
    ]);
    await merge(sam, '2 changes');
  });

  let late = '';
  await test.step('round 3: both write the same note without knowing; what Nora sends back stays in the post', async () => {
    await today(3);
    await fillField(sam, 'Domain', 'Note', 'Renewal notices go to Sam');
    await fillField(sam, 'Email', 'Service', 'Mailbox Harbour');
    await fillField(nora, 'Domain', 'Note', 'Renewal notices go to Nora');
    await waitUntilSaved(nora);
    await review(nora, await send(sam), 'Sam sent back 5 changes', [
      'Sam handed over Hosting on 10 November 2026.',
      'Sam filled in the service of Email: ‘Mailbox Harbour’.',
      'You and Sam both changed the note about Domain.',
    ]);
    const both = nora.getByRole('group', { name: /^You and \w+ both changed the note about .+ Which is right\?$/ });
    await expect(both).toHaveCount(1);
    await both.getByRole('radio', { name: 'Yours: ‘Renewal notices go to Nora’' }).check();
    await merge(nora, '5 changes');
    await fillField(nora, 'Email', 'Note', 'Nora pays for it');
    late = await send(nora);
  });

  await test.step('round 4: one link overtakes another, and one is opened twice', async () => {
    await today(4);
    await tick(nora, 'Hosting', 'I logged in');
    await fillField(nora, 'Website editor', 'Login email', 'nora@rye.example');
    await fillField(sam, 'Backups', 'Note', 'Every night, kept for a month');
    await waitUntilSaved(sam);
    await review(sam, await send(nora), 'Nora sent back 4 changes', [
      'Nora changed the note about Domain from ‘Renewal notices go to Sam’ to ‘Renewal notices go to Nora’.',
      'Nora wrote a note about Email: ‘Nora pays for it’.',
      'Nora logged in to Hosting on 12 November 2026.',
    ]);
    await merge(sam, '4 changes');
    await openOld(sam, late);
    const twice = await send(sam);
    await review(nora, twice, 'Sam sent back 1 change', ['Sam wrote a note about Backups: ‘Every night, kept for a month’.']);
    await merge(nora, '1 change');
    await openOld(nora, twice);
  });

  await test.step('round 5: both write once more', async () => {
    await today(5);
    await fillField(sam, 'Analytics', 'Note', 'Written in the last round');
    await fillField(sam, 'Website editor', 'Owner', 'Rye & Co');
    await fillField(nora, 'Map listing', 'Note', 'Written in the last round too');
    await waitUntilSaved(nora);
    await review(nora, await send(sam), 'Sam sent back 2 changes', ['Sam filled in the owner of Website editor: ‘Rye & Co’.']);
    await merge(nora, '2 changes');
    await review(sam, await send(nora), 'Nora sent back 1 change', [
      'Nora wrote a note about Map listing: ‘Written in the last round too’.',
    ]);
    await merge(sam, '1 change');
  });

  await test.step('every answer is on both sides, and the code says so', async () => {
    await expectBoard(sam, 'Nora holds 1 of 9 keys', 'Your turn: hand over 7 accounts.');
    await expectBoard(nora, 'You hold 1 of 9 keys', 'Your turn: check the name on 1 account.');
    for (const page of [sam, nora]) {
      await expectAnswers(page);
      await expect(rowOf(page, 'Domain').locator('summary .state')).toHaveText(page === sam ? 'With Nora' : 'Yours');
    }
    expect(await codeOf(nora)).toBe(await codeOf(sam));
    const [his, hers] = [await readStored(sam, recordId(sam)), await readStored(nora, recordId(nora))];
    expect(hers?.rows).toEqual(his?.rows);
  });
  await phone.close();
  await sam.context().close();
});
