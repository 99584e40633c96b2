// Files that the page hands to the reader.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';

/** A file that was downloaded. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Opens the panel of the PDF and asks for it as it is chosen there. */
export async function makePdf(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download PDF' }).click();
  await page.getByRole('button', { name: 'Make the PDF' }).click();
}

/** Does something that starts a download, and reads the file. */
export async function readDownload(page: Page, start: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
