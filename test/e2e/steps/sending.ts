// What a device may have or lack for sending: a share sheet, copying, cryptography.
import type { BrowserContext, Page } from 'playwright/test';

/** What was handed to the share sheet. */
export interface SharedThing {
  readonly title?: string;
  readonly url?: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly text: string }[];
}

/** Gives the pages of a tab a share sheet from the next load on; with `problem` it ends in an error of that name. */
export async function addShareSheet(page: Page, problem = ''): Promise<void> {
  await page.addInitScript((name) => {
    const shared: unknown[] = [];
    Reflect.set(window, 'shared', shared);
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', {
      value: async ({ files = [], ...rest }: ShareData) => {
        if (name) throw new DOMException('', name);
        const read = files.map(async (file) => ({ name: file.name, type: file.type, text: await file.text() }));
        shared.push({ ...rest, files: await Promise.all(read) });
      },
    });
  }, problem);
}

/** Everything that was handed to the sheet, in order. */
export function sharedThings(page: Page): Promise<readonly SharedThing[]> {
  return page.evaluate(() => Reflect.get(window, 'shared'));
}

/** Lets no page of the tab copy anything. */
export async function forbidCopying(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
  });
}

/** Takes WebCrypto away from every page, as a browser does on plain http. */
export async function hideWebCrypto(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }));
}

/** Text that does not get smaller when it is packed, and that no label and sign make a password. */
export function noise(length: number, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(0x21 + ((state >>> 16) % 90));
  })
    .join('')
    .replace(/[:=>]/g, '-');
}
