// The first script of the open page: a link leaves the address bar before anything else runs. It stands inside the page, as text.
import { OPENED_KEY } from '../storage/keys.ts';

/** Takes what comes after '#', or a query that a mail filter made of it, out of the address. Uses nothing outside itself. */
function takeFragment(key: string): void {
  const { hash, search, pathname } = location;
  // '#main' is a place on the page.
  const link = /^#[a-z-]*$/.test(hash) ? '' : hash || (/%23|\.e\b/.test(search) ? search : '');
  if (!link) return;
  try {
    sessionStorage.setItem(key, link);
    history.replaceState(null, '', pathname);
  } catch {
    // Where storage is blocked the entry of this page in the tab's own history keeps it.
    history.replaceState({ [key]: link }, '', pathname);
  }
}

/** The script. */
export const TAKE_FRAGMENT = `(${takeFragment.toString()})(${JSON.stringify(OPENED_KEY)})`;
