// The link that was just opened: taken out of the address bar first, kept for this tab until the reader has answered.
import { OPENED_KEY } from './keys.ts';

/** The fragment that came with the address, or the one kept from before a reload; '' where there is none. */
export function takeOpenedLink(): string {
  const { hash, pathname, search } = location;
  if (hash.length <= 1) return kept() ?? '';
  keep(hash);
  history.replaceState(history.state, '', pathname + search);
  return hash;
}

/** Forgets it, once the reader has kept a copy or turned it away. */
export function forgetOpenedLink(): void {
  try {
    sessionStorage.removeItem(OPENED_KEY);
  } catch {
    // Nothing was kept where storage is blocked.
  }
}

function keep(hash: string): void {
  try {
    sessionStorage.setItem(OPENED_KEY, hash);
  } catch {
    // Without storage a reload loses the link; the message that carried it still has it.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(OPENED_KEY);
  } catch {
    return null;
  }
}
