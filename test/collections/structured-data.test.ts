import { expect, it } from 'vitest';
import { articleData } from '../../src/collections/structured-data.ts';

const guide = {
  title: 'Ends in </script>',
  summary: 'A summary.',
  checked: new Date('2026-11-21'),
  for: 'client',
  sources: [{ title: 'Roles', publisher: 'WordPress.org', url: 'https://wordpress.org/x' }],
} as const;

it('a guide is an article in the words of schema.org, and cannot end the element that it stands in', () => {
  const text = articleData(
    { ...guide, sources: [...guide.sources] },
    { publisher: 'Rye & Co' },
    'https://x.example/g/',
    'https://x.example/g.png',
  );
  expect(text).not.toContain('<');
  const publisher = { '@type': 'Organization', name: 'Rye & Co' };
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Ends in </script>',
    description: 'A summary.',
    dateModified: '2026-11-21',
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    mainEntityOfPage: 'https://x.example/g/',
    image: 'https://x.example/g.png',
    author: publisher,
    publisher,
    audience: { '@type': 'Audience', audienceType: 'People who hire a web developer' },
    citation: [
      {
        '@type': 'CreativeWork',
        name: 'Roles',
        publisher: { '@type': 'Organization', name: 'WordPress.org' },
        url: 'https://wordpress.org/x',
      },
    ],
  });
});
