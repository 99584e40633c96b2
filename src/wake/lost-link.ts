// A mail filter that writes '%23' for '#' sends its readers to an address that is not there: the link in it is opened all the same.
import { keepOpenedLink } from '../storage/opened-link.ts';
import { siteBase } from './site-base.ts';

async function openLostLink(address: string): Promise<void> {
  const { findLink } = await import('../core/intake.ts');
  const found = findLink(address);
  if (!found.ok) return;
  const open = `${siteBase()}open/`;
  location.replace(keepOpenedLink(found.value.fragment) ? open : `${open}#${found.value.fragment}`);
}

if (/%23\d|%2523\d/.test(location.href)) void openLostLink(location.href);
