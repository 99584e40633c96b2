import { describe, expect, it } from 'vitest';
import { allWords } from '../../src/core/letters/all-words.ts';
import { readLetters } from './letter-files.ts';

describe.each(readLetters().map(({ letter }) => ({ slug: letter.slug, letter })))('all words of $slug', ({ letter }) => {
  const paragraphs = allWords(letter);

  it('[Z23] name every paragraph, in the order of the letter', () => {
    expect(paragraphs.map(({ id }) => id)).toEqual(letter.paragraphs.map(({ id }) => id));
  });

  it('[Z23] hold every variant without a brace, each with as many conditions as it has', () => {
    const written = letter.paragraphs.flatMap(({ variants }) => variants);
    const shown = paragraphs.flatMap(({ variants }) => variants);
    expect(shown.map(({ when }) => when.length)).toEqual(written.map(({ when }) => when.length));
    expect(shown.filter(({ words }) => words.trim() === '' || /[{}]/.test(words))).toEqual([]);
  });
});
