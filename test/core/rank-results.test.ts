import { describe, expect, it } from 'vitest';
import { rankResults, type SearchCandidate } from '../../src/core/rank-results.ts';
import { wordsOf } from '../../src/core/search-text.ts';

function candidate(title: string, { content = '', ...more }: Partial<SearchCandidate> & { content?: string } = {}): SearchCandidate {
  return { kind: 'account', title, lay: [], summary: '', words: wordsOf(content), ...more };
}

function orderFor(query: string, candidates: readonly SearchCandidate[]): string[] {
  const terms = query.split(' ').map((term) => ({ term, weight: 1 }));
  return rankResults(candidates, query, terms).map(({ candidate: { title } }) => title);
}

describe('rankResults', () => {
  it('puts the name before a mention', () => {
    const mention = candidate('Hosting', { summary: 'Where a domain points', content: 'Where a domain points' });
    expect(orderFor('domain', [mention, candidate('Domain')])).toEqual(['Domain', 'Hosting']);
  });

  it('counts what people call it as its name', () => {
    const lay = candidate('Certificate', { lay: ['padlock', 'https'] });
    const text = candidate('Browser', { summary: 'Shows a padlock', content: 'Shows a padlock' });
    expect(orderFor('padlock', [text, lay])).toEqual(['Certificate', 'Browser']);
  });

  it('puts a name that is typed among other words before names that share a word', () => {
    const named = candidate('Email', { content: 'email stopped' });
    const shares = candidate('What stopped the work', { content: 'email stopped' });
    expect(orderFor('email stopped', [shares, named])).toEqual(['Email', 'What stopped the work']);
  });

  it('puts words that stand together before the same words far apart', () => {
    const together = candidate('One', { content: 'keep passwords safe' });
    const apart = candidate('Two', { content: `keep ${'other '.repeat(40)} passwords` });
    expect(orderFor('keep passwords', [apart, together])).toEqual(['One', 'Two']);
  });

  it('drops what holds too little of the question, and what meets it by a stump only', () => {
    const little = candidate('Padlock', { content: 'a photo' });
    expect(orderFor('padlock card payment', [little])).toEqual([]);
    expect(orderFor('photosynthesis', [little])).toEqual([]);
    expect(rankResults([little], '', [])).toEqual([]);
  });

  it('puts whole pages before their parts when all else is equal', () => {
    const kinds = (['item', 'word', 'checklist', 'account', 'guide'] as const).map((kind) => candidate(kind, { kind, content: 'domain' }));
    expect(orderFor('domain', kinds)).toEqual(['guide', 'account', 'checklist', 'word', 'item']);
  });
});
