// Where the picture of a page is, which places that show links ask for. src/integrations/share-pictures.ts draws it after the build.
import { siteUrl } from './site-url.ts';

/** The address of the picture of the page at an address. */
export function pictureUrl(address: URL): URL {
  const path = address.pathname.slice(siteUrl('/').length).replace(/\/$/, '') || 'start';
  return new URL(siteUrl(`og/${path}.png`), address);
}
