// Every address inside the site goes through here, so that a copy works in a folder too.

/** The address of a page or file from its path inside the site: `guides/` or `/guides/`. */
export function siteUrl(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}
