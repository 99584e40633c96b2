// Why: guides are for people who did not choose to read about websites. Each must be plain by measure, not by our opinion of it.
import { describe, expect, it } from 'vitest';
import { readContent, readFiles, readText } from './content-files.ts';
import { readListedTerms } from './listed-terms.ts';
import { averageWords, countWords, gradeOf, readGuide, runningText, splitSentences } from './reading.ts';
import { findUnexplained, namesOf } from './terms.ts';

const files = readFiles('content/guides/*.mdx').map(({ path }) => path);
const terms = readListedTerms();

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

describe('the search for unexplained terms', () => {
  const listed = [
    { slug: 'dns', names: ['DNS'] },
    { slug: 'dns-record', names: ['DNS record'] },
    { slug: 'registry', names: ['Registry'] },
    { slug: 'read-only', names: ['Read-only'] },
  ];
  const search = (text: string) => findUnexplained(text, listed).map(({ found, line }) => `${found}:${line}`);

  it('finds the first use of each, whole, in any form, with its line', () => {
    expect(search('Two registries.\n\nA DNS record, and\nmore DNS records in the DNS. A dns.\n\n| Read only |\n| - |\n')).toEqual([
      'registries:1',
      'DNS record:3',
      'DNS:4',
      'Read only:6',
    ]);
    expect(search('The Registry, a registry.')).toEqual(['Registry:1']);
  });

  it('takes a Term as the explanation for its paragraph and all that follows, not for what stands before', () => {
    expect(search('**A registry.** A <Term word="registry">registry</Term> keeps names.\n\nThe registry.')).toEqual([]);
    expect(search('The registry.\n\nThe registry is a <Term word="registry">registry</Term>.')).toEqual(['registry:1']);
  });

  it('looks neither at headings nor at words to send', () => {
    expect(search('## DNS\n\n<WordsToUse to="client" about="x">\n\nYour registry.\n\n</WordsToUse>\n')).toEqual([]);
  });

  it('knows the names that a title gives', () => {
    expect(['Firewall (WAF)', 'Owner (of an account)', 'SPF, DKIM and DMARC', 'Name server'].map(namesOf)).toEqual([
      ['Firewall', 'WAF'],
      ['Owner'],
      ['SPF', 'DKIM', 'DMARC'],
      ['Name server'],
    ]);
  });
});

describe('the guides together', () => {
  it('read at grade 7 or lower on average', () => {
    const grades = files.map((file) => gradeOf(runningText(readGuide(readText(file)).sentences)));
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(7);
  });

  it('share no title and no summary, nor do checklists and letters', () => {
    const { guides, checklists, letters } = readContent();
    const pages = [...guides, ...checklists, ...letters].map(({ data }) => data);
    expect(doubled(pages.map(({ title }) => title))).toEqual([]);
    expect(doubled(pages.map(({ summary }) => summary))).toEqual([]);
  });
});

/** What stands more than once in a list, capitals and full stops aside. */
function doubled(texts: readonly string[]): string[] {
  const plain = texts.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  return plain.filter((text, at) => plain.indexOf(text) !== at);
}

describe.each(files)('%s', (file) => {
  const source = readText(file);
  const guide = readGuide(source);
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

  it('explains each term of the words list where it first stands', () => {
    const lost = findUnexplained(source, terms);
    expect(lost.map(({ found, slug, line }) => `${file}:${line} says ‘${found}’; put <Term word="${slug}"> round it`)).toEqual([]);
  });

  it('has headings in order, each once, below the title of the page', () => {
    const depths = guide.headings.map(({ depth }) => depth);
    expect(depths.filter((depth, at) => depth < 2 || depth > (depths[at - 1] ?? 1) + 1)).toEqual([]);
    expect(doubled([String(guide.matter['title']), ...guide.headings.map(({ text }) => text)])).toEqual([]);
  });

  it('names every column of its tables', () => {
    const heads = source.split('\n').flatMap((line, at, lines) => (/^\|[\s:|-]+\|$/.test(line) ? [`${file}:${at} ${lines[at - 1] ?? ''}`] : []));
    expect(heads.filter((head) => /\|\s*\|/.test(head))).toEqual([]);
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
