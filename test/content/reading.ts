// How plain a guide reads: its sentences, their length, its school grade and the words that have a plainer one.
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { syllable } from 'syllable';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';

/** A sentence with the line on which it starts. Cells of tables are short by nature, so they stay out of averages. */
export type Sentence = { readonly text: string; readonly line: number; readonly words: number; readonly place: 'prose' | 'cell' };

/** A heading with the id that the page gives it. */
export type Heading = { readonly depth: number; readonly text: string; readonly id: string };

/** A word with a plainer one, found in a guide. */
export type Swap = { readonly found: string; readonly say: string; readonly line: number; readonly text: string };

/** What the reading check needs to know of a guide. */
export type Reading = {
  readonly matter: Record<string, unknown>;
  readonly headings: readonly Heading[];
  readonly sentences: readonly Sentence[];
  readonly components: readonly string[];
  readonly swaps: readonly Swap[];
};

/** Each pattern with what to write in its place. */
const WORDS_TO_SWAP: readonly (readonly [RegExp, string])[] = [
  [/\butili[sz](e|es|ed|ing|ation)\b/i, 'use'],
  [/\bcommenc(e|es|ed|ing|ement)\b/i, 'start'],
  [/\bterminat(e|es|ed|ing|ion)\b/i, 'end'],
  [/\bprior to\b/i, 'before'],
  [/\bin the event (that|of)\b/i, 'if'],
  [/\bfacilitat(e|es|ed|ing|ion)\b/i, 'help'],
  [/\bensur(e|es|ed|ing)\b/i, 'make sure'],
  [/\bcredentials?\b/i, 'login, or user name and password'],
  [/\bauthenticat(e|es|ed|ing|ion)\b/i, 'log in, or prove who you are'],
  [/\bmigrat(e|es|ed|ing|ion)\b/i, 'move'],
  [/(?<!<Term word=")(?<!<Term word="deploy">)\bdeploy(s|ed|ing|ment)?\b/i, 'put live (or explain it with a Term)'],
  [/\bprovision(s|ed|ing)?\b/i, 'set up'],
  [/\brevok(e|es|ed|ing)\b/i, 'remove'],
  [/\bleverag(e|es|ed|ing)\b/i, 'use'],
  [/\bstakeholders?\b/i, 'the people involved'],
  [/\bdeliverables?\b/i, 'what you will get'],
  [/\bherein\b/i, 'here'],
  [/\bshall\b/i, 'must'],
  [/\bexecut(e|es|ed|ing)\b/i, 'sign, or run'],
  [/\bonboarding\b/i, 'getting started'],
  [/\boffboarding\b/i, 'closing access'],
  [/\blegacy\b/i, 'old'],
  [/\brobust\b/i, 'strong'],
  [/\bhostage\b/i, 'refusing to hand over'],
  [/\bsign(s|ed|ing)?[ -]in\b/i, 'log in'],
  [/\be-mail/i, 'email'],
  [/\b(simply|just|obviously|easily)\b/i, 'nothing; leave it out'],
  [/\bit is important to\b/i, 'nothing; leave it out'],
  [/[a-z]!(?!\w)/i, 'a full stop'],
];

const ABBREVIATION = /\b(?:e\.g|i\.e|vs|v|Mr|Mrs|Ms|Dr|St)\.\s*$/;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['’.@&-](?=[\p{L}\p{N}]))*/gu;
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Splits running text into sentences; an abbreviation such as ‘Mr.’ does not end one. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

function sentencesOf(text: string, firstLine: number, place: Sentence['place']): Sentence[] {
  let line = firstLine;
  return splitSentences(text.replaceAll('\n', '\v ')).flatMap((piece) => {
    const sentence = { text: piece.replaceAll('\v ', ' ').trim(), line, words: wordsOf(piece).length, place };
    line += piece.split('\v').length - 1;
    return sentence.words > 0 ? [sentence] : [];
  });
}

/** The words with a plainer one, by line; front matter does not count. */
export function findSwaps(source: string): Swap[] {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, (matter) => '\n'.repeat(matter.split('\n').length - 1));
  return body.split('\n').flatMap((text, index) =>
    WORDS_TO_SWAP.flatMap(([pattern, say]) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [{ found, say, line: index + 1, text: text.trim() }];
    }),
  );
}

/** The tree of a guide's text. */
export type GuideTree = ReturnType<typeof parser.parse>;

/** Takes the text of a guide apart. */
export function parseGuide(source: string): GuideTree {
  return parser.parse(source);
}

/** Reads the source of a guide: front matter, headings, components and the sentences of its paragraphs, lists and tables. */
export function readGuide(source: string): Reading {
  const tree = parseGuide(source);
  const headings: Heading[] = [];
  const sentences: Sentence[] = [];
  const components: string[] = [];
  let matter: Record<string, unknown> = {};
  visit(tree, (node) => {
    if (node.type === 'yaml') matter = parseYaml(node.value);
    if (node.type === 'heading') headings.push({ depth: node.depth, text: toString(node), id: idOf(toString(node)) });
    if ('name' in node && typeof node.name === 'string') components.push(node.name);
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    let text = '';
    visit(node, 'text', (words) => void (text += words.value));
    sentences.push(...sentencesOf(text, node.position?.start.line ?? 0, node.type === 'paragraph' ? 'prose' : 'cell'));
  });
  return { matter, headings, sentences, components, swaps: findSwaps(source) };
}

/** The sentences of plain text, line by line. */
export function readSentences(text: string): Sentence[] {
  return sentencesOf(text, 1, 'prose');
}

/** All syllables of the sentences. */
export function countSyllables(sentences: readonly Sentence[]): number {
  return sum(sentences.flatMap(({ text }) => wordsOf(text)).map((word) => Math.max(1, syllable(word))));
}

/** The Flesch-Kincaid grade of a text with so many sentences, words and syllables. */
export function gradeOfCounts(sentences: number, words: number, syllables: number): number {
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** The Flesch-Kincaid grade: about the years of school that a text asks for. */
export function gradeOf(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap(({ text }) => wordsOf(text));
  return gradeOfCounts(sentences.length, words.length, countSyllables(sentences));
}

/** Words in a sentence, on average. */
export function averageWords(sentences: readonly Sentence[]): number {
  return sentences.length === 0 ? 0 : countWords(sentences) / sentences.length;
}

/** All words of the sentences. */
export function countWords(sentences: readonly Sentence[]): number {
  return sum(sentences.map(({ words }) => words));
}

/** The sentences of paragraphs and lists, without the cells of tables. */
export function runningText(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(({ place }) => place === 'prose');
}
