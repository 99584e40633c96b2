// Files that the page hands to the reader.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';

/** A file that was downloaded. */
export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Does something that starts a download, and reads the file. */
export async function readDownload(page: Page, start: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
