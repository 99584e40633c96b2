import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { averageWords, countWords, gradeOf, readGuide, runningText, splitSentences } from './reading.ts';

const GUIDES = 'content/guides/';
const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL(GUIDES, root)).filter((name) => name.endsWith('.mdx'));

describe('the reading check', () => {
  it('splits at the end of a sentence, not after an abbreviation', () => {
    expect(splitSentences('Ask Mr. Osei of Rye & Co. Then log in. Check rye.example.').map((text) => text.trim())).toEqual([
      'Ask Mr. Osei of Rye & Co.',
      'Then log in.',
      'Check rye.example.',
    ]);
  });

  it('gives sentences their line and leaves out headings and code', () => {
    expect(readGuide('# A title\n\nOne `code` two. Three\nfour.\nFive.\n\n| Six |\n| - |\n| seven |\n').sentences).toEqual([
      { text: 'One  two.', line: 3, words: 2, place: 'prose' },
      { text: 'Three four.', line: 3, words: 2, place: 'prose' },
      { text: 'Five.', line: 5, words: 1, place: 'prose' },
      { text: 'Six', line: 7, words: 1, place: 'cell' },
      { text: 'seven', line: 9, words: 1, place: 'cell' },
    ]);
  });

  it('finds a word to swap with its line', () => {
    expect(readGuide('---\ntitle: Legacy\n---\nPlease utilise it.\n').swaps).toEqual([
      { found: 'utilise', say: 'use', line: 4, text: 'Please utilise it.' },
    ]);
  });
});

describe.each(files)('content/guides/%s', (name) => {
  const file = GUIDES + name;
  const guide = readGuide(readFileSync(new URL(file, root), 'utf8'));
  const prose = runningText(guide.sentences);

  it('reads at grade 8 or lower', () => {
    const grade = gradeOf(prose);
    expect(grade, `${file} reads at grade ${grade.toFixed(1)}. Use shorter words; npm run read lists the hardest sentences.`).toBeLessThanOrEqual(8);
  });

  it('has no sentence over 25 words', () => {
    const long = guide.sentences.filter(({ words }) => words > 25);
    expect(long.map(({ text, line, words }) => `${file}:${line} has ${words} words; split it in two: ${text}`)).toEqual([]);
  });

  it('has 10 to 15 words in a sentence on average', () => {
    const average = averageWords(prose);
    const message = `${file} has ${average.toFixed(1)} words a sentence. Below 10, join what belongs together; above 15, split the longest.`;
    expect(average, message).toBeGreaterThanOrEqual(10);
    expect(average, message).toBeLessThanOrEqual(15);
  });

  it('uses none of the words to swap', () => {
    expect(guide.swaps.map(({ found, say, line, text }) => `${file}:${line} says ‘${found}’; write ${say}: ${text}`)).toEqual([]);
  });

  it('has 600 to 1,200 words', () => {
    const words = countWords(guide.sentences);
    const message = `${file} has ${words} words. Add what the reader needs in order to act, or cut what they do not.`;
    expect(words, message).toBeGreaterThanOrEqual(600);
    expect(words, message).toBeLessThanOrEqual(1200);
  });

  it('starts with the short answer', () => {
    const first = guide.headings.find(({ depth }) => depth === 2)?.text;
    expect(first, `${file} must answer first. Make ‘## The short answer’ its first heading.`).toBe('The short answer');
  });

  it('tells the reader once what to do now', () => {
    const count = guide.components.filter((component) => component === 'DoNow').length;
    expect(count, `${file} has ${count} DoNow blocks. Keep one.`).toBe(1);
  });
});
