// Why: many hosts serve a site from a folder; the whole of the journey must work there as well.
import { expect, test } from 'playwright/test';
import { collectComplaints } from './steps/complaints.ts';
import { makePdf, readDownload } from './steps/downloads.ts';
import { SAM } from './steps/people.ts';
import { expectBoard, expectKey, makeLink, tick, waitUntilSaved } from './steps/record-page.ts';
import { fillStartForm, sendStartForm } from './steps/start-record.ts';
import { FOLDER } from './steps/sites.ts';

test.use({ baseURL: FOLDER });

test('start, mark, reload, send, open, keep and print in a folder', async ({ page, browser }) => {
  test.setTimeout(60_000);
  const complaints = collectComplaints(page);
  await page.goto('./guides/');
  await page.getByRole('link', { name: 'Do not lock clients out' }).first().click();
  await page.getByRole('link', { name: /^Open the checklist.*Handover: accounts and access$/ }).click();
  await fillStartForm(page, SAM);
  await sendStartForm(page, SAM.project);
  await expect(page).toHaveURL(/^http:\/\/localhost:4331\/some\/folder\/record\/#/);
  await tick(page, 'Domain', 'Handed over');
  await waitUntilSaved(page);
  await page.reload();
  await expectKey(page, 'Domain', 'Handed over', 'Nora: log in, then tick');
  const link = await makeLink(page);
  expect(link).toContain(`${FOLDER}open/#1.`);
  const { name, bytes } = await readDownload(page, () => makePdf(page));
  expect([name, bytes.subarray(0, 5).toString()]).toEqual(['rye-co-bakery-website.pdf', '%PDF-']);
  await page.goto('./');
  await page.getByRole('link', { name: 'Carry on' }).click();
  await expectBoard(page, 'Nora holds 0 of 8 keys', 'Your turn: hand over 7 accounts.');
  expect(complaints).toEqual([]);

  const context = await browser.newContext();
  const other = await context.newPage();
  const otherComplaints = collectComplaints(other);
  await other.goto(link);
  await other.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(other).toHaveURL(/^http:\/\/localhost:4331\/some\/folder\/record\/#/);
  await expectBoard(other, 'You hold 0 of 8 keys', 'Your turn: log in to 1 account.');
  expect(otherComplaints).toEqual([]);
  await context.close();
});
