// The letter's link that was opened in this tab, kept until the reader has answered. The first script of the page puts it here.
import { OPENED_LETTER_KEY } from './keys.ts';

/** The fragment that was opened; '' where there is none. */
function readOpenedLetter(): string {
  try {
    return sessionStorage.getItem(OPENED_LETTER_KEY) ?? keptInHistory();
  } catch {
    return keptInHistory();
  }
}

/** Keeps a link for the page that it belongs to; false where the browser lets the site keep nothing. */
function keepOpenedLetter(fragment: string): boolean {
  try {
    sessionStorage.setItem(OPENED_LETTER_KEY, fragment);
    return true;
  } catch {
    return false;
  }
}

/** Takes a link out of the address, when one is pasted into it while the page is open; '' where there is none. */
export function takeOpenedLetter(isLetter: (text: string) => boolean): string {
  const { hash, pathname } = location;
  if (!isLetter(hash)) return readOpenedLetter();
  history.replaceState(keepOpenedLetter(hash) ? null : { [OPENED_LETTER_KEY]: hash }, '', pathname);
  return hash;
}

/** Forgets it, once the reader has kept the letter or turned it away. */
export function forgetOpenedLetter(): void {
  if (keptInHistory()) history.replaceState(null, '', location.pathname);
  try {
    sessionStorage.removeItem(OPENED_LETTER_KEY);
  } catch {
    // Nothing was kept where storage is blocked.
  }
}

/** The entry of this page in the tab's history: it outlives a reload where storage is blocked. */
function keptInHistory(): string {
  const state: unknown = history.state;
  const link: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, OPENED_LETTER_KEY) : undefined;
  return typeof link === 'string' ? link : '';
}
