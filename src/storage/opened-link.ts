// The link that was opened last in this tab, kept until the reader has answered. The first script of the open page puts it here.
import { OPENED_KEY } from './keys.ts';

/** Keeps the text of a link for this tab; false where the browser lets the site keep nothing. */
export function keepOpenedLink(text: string): boolean {
  try {
    sessionStorage.setItem(OPENED_KEY, text);
    return sessionStorage.getItem(OPENED_KEY) === text;
  } catch {
    return false;
  }
}

/** What came with the address, or what is kept; '' where there is nothing. It leaves the address, where only a place on the page stays. */
export function takeOpenedLink(isPlace: boolean): string {
  const { hash, pathname } = location;
  if (isPlace) return kept() ?? '';
  history.replaceState(keepOpenedLink(hash) ? null : { [OPENED_KEY]: hash }, '', pathname);
  return hash;
}

/** Forgets it, once the reader has kept a copy or turned it away. */
export function forgetOpenedLink(): void {
  history.replaceState(null, '', location.pathname);
  try {
    sessionStorage.removeItem(OPENED_KEY);
  } catch {
    // Nothing was kept where storage is blocked.
  }
}

function kept(): string | null | undefined {
  try {
    return sessionStorage.getItem(OPENED_KEY) ?? keptInHistory();
  } catch {
    return keptInHistory();
  }
}

/** The entry of this page in the tab's history: it outlives a reload where storage is blocked. */
function keptInHistory(): string | undefined {
  const state: unknown = history.state;
  const link: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, OPENED_KEY) : undefined;
  return typeof link === 'string' ? link : undefined;
}
