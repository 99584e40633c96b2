// The link in whatever somebody pasted: a whole email, a wrapped line, an address that a mail filter rewrote.

const LINK = /#(\d{1,3}\.[\w-]{8,}\.e)/;
const LINK_ALONE = /(?:^|[^\w.-])(\d{1,3}\.[\w-]{8,}\.e)/;

// White space, quoting marks, Markdown's backslashes, soft hyphens and every mark of no width.
const BETWEEN = /[\s>\\\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** The fragment without '#', or undefined where the text holds none. */
export function findLink(text: string): string | undefined {
  const joined = joinText(text);
  return LINK.exec(joined)?.[1] ?? LINK_ALONE.exec(text)?.[1];
}

/** The text as one line, so that a link broken over several is whole again. */
export function joinText(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(BETWEEN, '')
    .replace(/%(?:25)*23/g, '#');
}
