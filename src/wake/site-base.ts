// Where the site lives: '/' or a folder.

/** The path of the start page, with a slash at both ends. */
export function siteBase(): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/');
}
