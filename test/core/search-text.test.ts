import { describe, expect, it } from 'vitest';
import { bestMatch, findExcerpt, isStump, markedParts, matchStrength, queryTerms, stemWord, wordsOf } from '../../src/core/search-text.ts';

describe('wordsOf', () => {
  it('folds case, accents and apostrophes', () => {
    expect(wordsOf('The client’s café, e-mail & 2FA')).toEqual(['the', 'clients', 'cafe', 'e', 'mail', '2fa']);
    expect(wordsOf(' … ')).toEqual([]);
  });
});

describe('queryTerms', () => {
  it('drops the small words and says each once', () => {
    expect(queryTerms('Who owns my website, my website?')).toEqual(['owns', 'website']);
  });

  it('keeps small words when there are no others', () => {
    expect(queryTerms('who are you')).toEqual(['who', 'are', 'you']);
  });
});

describe('stemWord', () => {
  it.each([
    ['hosting', 'host'],
    ['changing', 'chang'],
    ['changes', 'chang'],
    ['planned', 'plan'],
    ['accessed', 'access'],
    ['copies', 'copy'],
    ['dns', 'dns'],
    ['red', 'red'],
  ])('cuts %s to %s', (word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });
});

describe('matchStrength', () => {
  it('orders the same word, another ending, a beginning and a longer relative', () => {
    expect(['access', 'accesses', 'accessible'].map((word) => matchStrength(word, 'access'))).toEqual([1, 0.95, 0.8]);
    expect(matchStrength('changeable', 'changing')).toBe(0.6);
  });

  it('meets a word that is still being typed', () => {
    expect(matchStrength('access', 'acces')).toBe(0.8);
  });

  it('does not meet a word that shares only its beginning', () => {
    expect(['account', 'accept', 'a', 'do'].map((word) => matchStrength(word, 'acces'))).toEqual([0, 0, 0, 0]);
    expect(matchStrength('hotel', 'ho')).toBe(0);
  });

  it('takes the best of several words', () => {
    expect(bestMatch(['accessible', 'access', 'door'], 'access')).toBe(1);
    expect(bestMatch([], 'access')).toBe(0);
  });
});

describe('isStump', () => {
  it('knows a short stump of a long word', () => {
    expect([isStump('a', 'accessibility'), isStump('photo', 'photosynthesis'), isStump('do', 'domian')]).toEqual([true, true, true]);
    expect([isStump('host', 'hosting'), isStump('id', 'id')]).toEqual([false, false]);
  });
});

describe('markedParts', () => {
  it('marks the words that match, neighbours as one, and keeps every letter', () => {
    expect(markedParts('You are locked out: "lock" <b>', ['locked', 'out'])).toEqual([
      { text: 'You are ', marked: false },
      { text: 'locked out', marked: true },
      { text: ': "', marked: false },
      { text: 'lock', marked: true },
      { text: '" <b>', marked: false },
    ]);
  });

  it('marks nothing without terms', () => {
    expect(markedParts('Domain name', [])).toEqual([{ text: 'Domain name', marked: false }]);
    expect(markedParts('', ['domain'])).toEqual([]);
  });
});

describe('findExcerpt', () => {
  const text = Array.from({ length: 60 }, (_, index) => (index === 40 ? 'padlock' : index === 44 ? 'browser' : `w${index}`)).join(' ');

  it('cuts the stretch that holds most of the terms', () => {
    const excerpt = findExcerpt(`browser ${text}`, ['padlock', 'browser'], 20);
    expect(excerpt).toEqual({ start: 36, text: expect.stringMatching(/^… w35 .*padlock .*browser .* …$/) });
  });

  it('gives a short text whole, and none where nothing matches', () => {
    expect(findExcerpt('The padlock here', ['padlock'], 20)).toEqual({ start: 0, text: 'The padlock here' });
    expect(findExcerpt('The padlock here', ['garden'], 20)).toBeNull();
  });
});
