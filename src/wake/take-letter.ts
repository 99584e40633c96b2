// The first script of a letter's page: a letter's link leaves the address before anything else runs. It stands inside the page, as text.
import { OPENED_LETTER_KEY } from '../storage/keys.ts';

/** Takes a letter's fragment, or a query that a mail filter made of it, out of the address. Uses nothing outside itself. */
function takeLetter(key: string): void {
  const { hash, search, pathname } = location;
  // Places on the page begin with a small letter.
  const link = [hash, search].find((part) => /^(?:#|\?.*%23|%23)L\d/.test(part)) ?? '';
  if (!link) return;
  try {
    sessionStorage.setItem(key, link.replace('%23', '#'));
    history.replaceState(null, '', pathname);
  } catch {
    // Where storage is blocked the entry of this page in the tab's own history keeps it.
    history.replaceState({ [key]: link.replace('%23', '#') }, '', pathname);
  }
}

/** The script. */
export const TAKE_LETTER = `(${takeLetter.toString()})(${JSON.stringify(OPENED_LETTER_KEY)})`;
