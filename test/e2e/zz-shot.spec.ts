import { test, expect } from 'playwright/test';
import { SAM } from './steps/people.ts';
import { startRecord } from './steps/start-record.ts';
import { fillField, tick, waitUntilSaved } from './steps/record-page.ts';
for (const width of [390, 1280]) test(`shot ${width}`, async ({ page }) => {
  await page.setViewportSize({ width, height: 800 });
  await startRecord(page, SAM);
  await tick(page, 'Domain', 'Handed over');
  await page.screenshot({ path: `/tmp/shot-bar-${width}.png` });
  for (const field of ['Service', 'Note']) await fillField(page, 'Domain', field, `x ${field}`);
  for (const name of ['Hosting', 'Email', 'DNS']) { await fillField(page, name, 'Service', 'x'); await tick(page, name, 'Handed over'); await fillField(page, name, 'Note', 'y'); }
  await page.screenshot({ path: `/tmp/shot-note-${width}.png` });
  await page.getByRole('link', { name: 'Where is my data?' }).click();
  await expect(page.getByText('The browser’s promise')).toBeVisible();
  await page.screenshot({ path: `/tmp/shot-where-${width}.png`, fullPage: true });
});
