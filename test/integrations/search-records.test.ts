import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSearchContent } from '../../src/integrations/search-content.ts';
import { buildGuidePage } from '../../src/integrations/search-guide.ts';
import { buildSearchRecords, listKnownWords, toCustomRecord } from '../../src/integrations/search-records.ts';

const content = readSearchContent(new URL('../../content/', import.meta.url));
const records = buildSearchRecords(content);

describe('buildSearchRecords', () => {
  it('holds every account, word and checklist, each at its own address', () => {
    const count = (kind: string) => records.filter((record) => record.kind === kind).length;
    expect(count('account')).toBe(Object.keys(content.accounts).length);
    expect(count('word')).toBe(Object.keys(content.words).length);
    expect(count('checklist')).toBe(Object.keys(content.checklists).length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('leads an account to its row of the handover checklist', () => {
    const domain = records.find(({ url }) => url === 'checklists/handover/#handover-domain');
    expect(domain).toMatchObject({ kind: 'account', for: 'both', lay: expect.arrayContaining(['web address']) });
  });

  it('leaves retired items out', () => {
    const items = Object.values(content.checklists).flatMap(({ sections }) => sections.flatMap((section) => section.items));
    const retired = items.filter((item) => item.retired !== undefined).map(({ id }) => id);
    expect(records.filter(({ url }) => retired.some((id) => url.endsWith(`#${id}`)))).toEqual([]);
  });
});

describe('toCustomRecord', () => {
  it('keeps lay words out of the text that results show', () => {
    const record = {
      url: 'words/#word-tag',
      kind: 'word',
      title: 'Tag',
      lay: ['label', 'name tag'],
      for: 'developer',
      summary: 'A tag is a label.',
      detail: 'Word',
      text: 'In shops.',
    } as const;
    expect(toCustomRecord(record)).toEqual({
      url: 'words/#word-tag',
      content: 'A tag is a label. In shops.',
      language: 'en',
      meta: { title: 'Tag', kind: 'word', for: 'developer', summary: 'A tag is a label.', detail: 'Word', lay: 'label|name tag' },
      filters: { for: ['developer'] },
    });
  });
});

describe('buildGuidePage', () => {
  const [slug, guide] = Object.entries(content.guides)[0] ?? [];

  it('takes the main part and labels it', () => {
    if (!slug || !guide) throw new Error('There is no guide.');
    const { html, record } = buildGuidePage(
      slug,
      { ...guide, title: 'Say "when" & <how>' },
      '<body><header>No</header><main><p>Yes</p></main></body>',
    );
    expect(html).toContain('<meta data-pagefind-meta="title[content]" content="Say &quot;when&quot; &amp; &lt;how>">');
    expect(html).toMatch(/<main><p>Yes<\/p><\/main><\/body><\/html>$/);
    expect(record.url).toBe(`guides/${slug}/`);
  });

  it('says what to do when the page has no main part', () => {
    if (!slug || !guide) throw new Error('There is no guide.');
    expect(() => buildGuidePage(slug, guide, '<body></body>')).toThrow(`guides/${slug}/ has no <main>. Wrap the guide's text in one.`);
  });
});

describe('listKnownWords', () => {
  it('stays small', () => {
    const words = listKnownWords(records);
    expect(words).toEqual([...new Set(words)]);
    expect(brotliCompressSync(JSON.stringify(words)).length).toBeLessThan(8192);
  });
});
