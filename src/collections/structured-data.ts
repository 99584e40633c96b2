// A guide as search engines read it: JSON-LD in the words of schema.org.
import type { GuideContent } from './schemas/guide.ts';
import type { SiteContent } from './schemas/site.ts';

type Article = Pick<GuideContent, 'title' | 'summary' | 'checked' | 'for' | 'sources'>;

const READERS = {
  client: 'People who hire a web developer',
  developer: 'Web developers',
  both: 'Web developers and their clients',
} as const;

/** The text of a JSON-LD block about a guide, safe to stand inside a script element. */
export function articleData(guide: Article, site: Pick<SiteContent, 'publisher'>, address: string, picture: string): string {
  const publisher = organization(site.publisher);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: guide.title,
    description: guide.summary,
    dateModified: guide.checked.toISOString().slice(0, 10),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    mainEntityOfPage: address,
    image: picture,
    author: publisher,
    publisher,
    audience: { '@type': 'Audience', audienceType: READERS[guide.for] },
    citation: guide.sources.map(({ title, publisher: by, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher: organization(by),
      url,
    })),
  };
  // A title with </script> in it must not end the block.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function organization(name: string) {
  return { '@type': 'Organization', name };
}
