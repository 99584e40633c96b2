// Which terms of the words list a guide uses without explaining them.
import { parseGuide, type GuideTree } from './reading.ts';

/** A term that needs explaining, with the ways in which a text may name it. */
export type ListedTerm = { readonly slug: string; readonly names: readonly string[] };

/** The first use of a term that nothing has explained by then. */
export type Unexplained = { readonly slug: string; readonly found: string; readonly line: number };

type Node = GuideTree | GuideTree['children'][number];

/** Parts in which nothing is explained: a heading, and words that are sent as they stand. */
const PASSED_OVER: readonly string[] = ['WordsToUse'];

/** The ways in which a text names what the words list calls so: ‘Firewall (WAF)’ is firewall and WAF. */
export function namesOf(title: string): string[] {
  const [, name = title, short] = /^(.*?)\s*(?:\((.*)\))?$/.exec(title) ?? [];
  const parts = name.split(/, | and /);
  return [...(parts.every(isAbbreviation) ? parts : [name]), ...(short !== undefined && isAbbreviation(short) ? [short] : [])];
}

function isAbbreviation(name: string): boolean {
  return name === name.toUpperCase();
}

/** Every listed term that a guide uses before the paragraph or the cell in which a Term explains it; each once, in the order of the text. */
export function findUnexplained(source: string, terms: readonly ListedTerm[]): Unexplained[] {
  const pattern = patternOf(terms);
  const seen = new Set<string>();
  const found: Unexplained[] = [];
  walk(parseGuide(source), (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell') explainedIn(node).forEach((slug) => seen.add(slug));
    if (node.type !== 'text') return;
    const first = node.position?.start.line ?? 0;
    for (const { 0: name, index } of node.value.matchAll(pattern)) {
      const slug = slugOf(name, terms);
      if (slug === undefined || seen.has(slug)) continue;
      seen.add(slug);
      found.push({ slug, found: name, line: first + node.value.slice(0, index).split('\n').length - 1 });
    }
  });
  return found;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (!('children' in node) || node.type === 'heading' || ['Term', ...PASSED_OVER].includes(nameOf(node))) return;
  for (const child of node.children) walk(child, visit);
}

/** The words that a paragraph explains. */
function explainedIn(paragraph: Node): string[] {
  const words: string[] = [];
  walk(paragraph, (node) => {
    if (nameOf(node) === 'Term') words.push(wordOf(node));
  });
  return words;
}

function nameOf(node: Node): string {
  return 'name' in node && typeof node.name === 'string' ? node.name : '';
}

function wordOf(node: Node): string {
  const attributes = 'attributes' in node ? node.attributes : [];
  const word = attributes.find((attribute) => 'name' in attribute && attribute.name === 'word');
  return String(word?.value ?? '');
}

/** All names, the longest first, with their plurals. An abbreviation counts in capitals only. */
function patternOf(terms: readonly ListedTerm[]): RegExp {
  const names = terms.flatMap((term) => term.names).sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\w-])(?:${names.map(nameSource).join('|')})(?:e?s)?(?![\\w-])`, 'g');
}

function nameSource(name: string): string {
  if (isAbbreviation(name)) return name;
  const anyCase = name.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
  return anyCase.replace(/[\s-]/g, '[\\s-]').replace(/\[yY\]$/, '(?:y|ie)');
}

const folded = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, ' ');

function slugOf(found: string, terms: readonly ListedTerm[]): string | undefined {
  const forms = [found, found.replace(/s$/, ''), found.replace(/es$/, ''), found.replace(/ies$/, 'y')].map(folded);
  return terms.find(({ names }) => names.some((name) => forms.includes(folded(name))))?.slug;
}
