// Why: a feed that is not well-formed is shown by no reader at all, and nobody would tell us.
import { describe, expect, it } from 'vitest';
import { formatAtom } from '../../src/collections/atom.ts';

const entry = { address: 'https://x.example/guides/a/', title: 'A', summary: 'First.', updated: new Date('2026-11-20'), categories: [] };
const feed = {
  title: 'Guides',
  subtitle: 'Plain.',
  author: 'Rye & Co',
  address: 'https://x.example/feed.xml',
  page: 'https://x.example/guides/',
  entries: [entry],
};

describe('the feed', () => {
  it('is an Atom document with an id, a day and links for the feed and for each guide', () => {
    expect(formatAtom(feed)).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
        '<title>Guides</title>',
        '<subtitle>Plain.</subtitle>',
        '<id>https://x.example/feed.xml</id>',
        '<link rel="self" type="application/atom+xml" href="https://x.example/feed.xml"/>',
        '<link rel="alternate" type="text/html" href="https://x.example/guides/"/>',
        '<author><name>Rye &amp; Co</name></author>',
        '<updated>2026-11-20T00:00:00.000Z</updated>',
        '<entry>',
        '<title>A</title>',
        '<id>https://x.example/guides/a/</id>',
        '<link rel="alternate" type="text/html" href="https://x.example/guides/a/"/>',
        '<updated>2026-11-20T00:00:00.000Z</updated>',
        '<summary>First.</summary>',
        '</entry>',
        '</feed>',
        '',
      ].join('\n'),
    );
  });

  it('puts what was checked last first, and takes its day for the whole', () => {
    const later = { ...entry, title: 'B', updated: new Date('2026-11-25') };
    const text = formatAtom({ ...feed, entries: [entry, later] });
    expect(text.indexOf('<title>B</title>')).toBeLessThan(text.indexOf('<title>A</title>'));
    expect(text).toContain('</author>\n<updated>2026-11-25T00:00:00.000Z</updated>');
  });

  it('lets no character of a title end an element or an attribute', () => {
    const text = formatAtom({ ...feed, entries: [{ ...entry, title: '</title> & <b>', categories: ['"x\'>'] }] });
    expect(text).toContain('<title>&lt;/title&gt; &amp; &lt;b&gt;</title>');
    expect(text).toContain('<category term="&quot;x&#39;&gt;"/>');
  });
});
