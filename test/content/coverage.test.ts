// Why: the site promises to teach every source idea and to give something that does it. This is the proof.
import { describe, expect, it } from 'vitest';
import { readContent, readText } from './content-files.ts';
import { readGuide } from './reading.ts';

const { guides } = readContent();

const numbered = (letter: string, last: number): string[] => Array.from({ length: last }, (_, at) => `${letter}${at + 1}`);

/** Every source idea. */
const IDEAS: readonly string[] = [...numbered('A', 12), ...numbered('B', 11), ...numbered('C', 9)];

/** The ideas that each guide teaches, from the plan of the content. */
const PLAN: Readonly<Record<string, string>> = {
  'your-website-your-keys': 'A4 A6 A10 A12',
  'questions-before-you-hire': 'A10 C5',
  'who-owns-what': 'B4 B9 B11',
  'fixed-price-or-day-rate': 'B9 B11',
  'the-first-conversation': 'C5 C7 C9',
  'every-account-in-the-clients-name': 'A6 A10 A11',
  'nothing-before-it-is-signed': 'B9 C9',
  'share-access-safely': 'A4 A10',
  'what-access-can-mean': 'B2 B3 B6 B10',
  'a-client-asks-for-early-access': 'B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B11',
  'why-your-developer-says-not-yet': 'B1 B2 B6 B9 B10',
  'changes-made-by-others': 'B5 B7 B8',
  'should-clients-use-your-project-tool': 'C1 C2 C3 C6 C7',
  'invited-to-a-project-tool': 'C1 C2 C3 C6',
  'working-in-the-clients-tool': 'C4 C5 C8',
  'one-place-for-the-truth': 'C8 C9',
  'what-renews-and-what-lapses': 'A9 A12',
  'do-not-lock-clients-out': 'A1 A2 A4 A5 A11',
  'staying-professional': 'A2 A3 A5',
  'a-clean-split': 'A7 A8 A12',
  'leaving-your-developer': 'A7 A8 A10',
  'not-paid-what-you-may-hold-back': 'A1 B7 B9',
  'locked-out': 'A4 A5',
  'developer-cannot-be-reached': 'A9',
  'if-you-become-unavailable': 'A9 A12',
  'taking-over-from-someone-else': 'A5 A12',
};

/** The words under each heading of a guide, by the heading's id. */
function countBelow(slug: string): ReadonlyMap<string, number> {
  const text = readText(`content/guides/${slug}.mdx`);
  const { headings, sentences } = readGuide(text);
  const lines = text.split('\n').flatMap((line, at) => (/^#{1,6} /.test(line) ? [at + 1] : []));
  const wordsBetween = (from = 0, to = Infinity): number =>
    sentences.filter(({ line }) => line > from && line < to).reduce((sum, { words }) => sum + words, 0);
  return new Map(headings.map(({ id }, at) => [id, wordsBetween(lines[at], lines[at + 1])]));
}

describe('the source ideas', () => {
  it('are 32', () => {
    expect(IDEAS).toHaveLength(32);
  });

  it.each(IDEAS)('%s is taught by a guide, under a heading, and done by an item or a letter', (idea) => {
    const taught = guides.flatMap(({ slug, data }) => {
      const found = data.ideas[idea];
      return found ? [{ guide: slug, ...found }] : [];
    });
    expect(taught, `No guide names ${idea} in its ideas. Planned: ${plannedFor(idea)}.`).not.toEqual([]);
  });

  it('belong to guides as planned', () => {
    const now = guides.map(({ slug, data }) => [slug, Object.keys(data.ideas).sort().join(' ')] as const);
    const plan = Object.entries(PLAN).map(([slug, ideas]) => [slug, ideas.split(' ').sort().join(' ')] as const);
    expect(Object.fromEntries(now)).toEqual(Object.fromEntries(plan));
  });

  it.each(guides.map(({ slug, data }) => [slug, data.ideas] as const))('of %s stand over at least thirty words each', (slug, ideas) => {
    const words = countBelow(slug);
    expect(Object.entries(ideas).filter(([, { heading }]) => (words.get(heading) ?? 0) < 30)).toEqual([]);
  });
});

function plannedFor(idea: string): string {
  return Object.entries(PLAN)
    .filter(([, ideas]) => ideas.split(' ').includes(idea))
    .map(([slug]) => slug)
    .join(', ');
}
