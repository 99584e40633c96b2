// The feed of the guides, in the Atom format (RFC 4287).

/** One guide in the feed. */
export interface FeedEntry {
  /** Full address; also its permanent id. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The day on which it was last checked. */
  readonly updated: Date;
  /** Words by which readers sort it, such as its stage. */
  readonly categories: readonly string[];
}

/** The feed as a whole. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Full address of the feed itself. */
  readonly address: string;
  /** Full address of the page that lists the same. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text of the feed, the guides checked last first. */
export function formatAtom({ title, subtitle, author, address, page, entries }: Feed): string {
  const sorted = entries.toSorted((one, other) => other.updated.getTime() - one.updated.getTime());
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('title', title),
    element('subtitle', subtitle),
    element('id', address),
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `<author>${element('name', author)}</author>`,
    element('updated', (sorted[0]?.updated ?? new Date(0)).toISOString()),
    ...sorted.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}

function entryText({ address, title, summary, updated, categories }: FeedEntry): string {
  return [
    '<entry>',
    element('title', title),
    element('id', address),
    `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
    element('updated', updated.toISOString()),
    ...categories.map((category) => `<category term="${escaped(category)}"/>`),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}
