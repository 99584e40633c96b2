// Shows what search found: groups by kind, the group of the best result first.
import type { SearchKind } from '../core/rank-results.ts';
import { bestMatch, findExcerpt, markedParts, wordsOf } from '../core/search-text.ts';
import { buildDrawing, buildElement } from './build-element.ts';
import type { SearchOutcome, SearchResult } from './search-engine.ts';

const GROUPS: readonly { readonly name: string; readonly kinds: readonly SearchKind[] }[] = [
  { name: 'Guides', kinds: ['guide'] },
  { name: 'Checklists', kinds: ['checklist', 'item'] },
  { name: 'Letters', kinds: ['letter'] },
  { name: 'Accounts', kinds: ['account'] },
  { name: 'Words', kinds: ['word'] },
];
const READERS = {
  client: { tag: 'yours', label: 'For clients' },
  developer: { tag: 'dev', label: 'For developers' },
  both: { tag: 'both', label: 'For both sides' },
};
/** Results of a kind that show at once. */
const SHOWN = 5;
const EXCERPT_WORDS = 30;

function markText(text: string, terms: readonly string[]): (Node | string)[] {
  return markedParts(text, terms).map((part) => (part.marked ? buildElement('mark', {}, part.text) : part.text));
}

function holds(text: string, terms: readonly string[]): number {
  const words = wordsOf(text);
  return terms.filter((term) => bestMatch(words, term) > 0).length;
}

/** The summary, unless the text says more about the question. */
function describe(result: SearchResult, terms: readonly string[]): { text: string; heading: SearchResult['headings'][number] | undefined } {
  const excerpt = findExcerpt(result.content, terms, EXCERPT_WORDS);
  const known = holds(`${result.title} ${result.summary} ${result.lay.join(' ')}`, terms);
  if (!excerpt || holds(excerpt.text, terms) <= known) return { text: result.summary, heading: undefined };
  return { text: excerpt.text, heading: result.headings.findLast(({ location }) => location <= excerpt.start + 5) };
}

function listOtherNames(result: SearchResult, terms: readonly string[]): HTMLElement[] {
  if (holds(`${result.title} ${result.summary}`, terms) === terms.length) return [];
  const names = result.lay.filter((name) => holds(name, terms) > 0).slice(0, 2);
  if (names.length === 0 || result.kind === 'guide' || result.kind === 'checklist' || result.kind === 'letter') return [];
  return [buildElement('p', { class: 'for' }, buildElement('span', {}, 'People also say: ', ...markText(names.join(', '), terms)))];
}

function buildReader(result: SearchResult): HTMLElement {
  const { tag, label } = READERS[result.for];
  const drawn = document.getElementById(`tag-${tag}`) ? [buildDrawing(`tag-${tag}`, { class: 'tag', 'data-state': tag })] : [];
  return buildElement('p', { class: 'for' }, buildElement('span', {}, ...drawn, ` ${label}`), buildElement('span', {}, result.detail));
}

function buildResult(result: SearchResult, terms: readonly string[]): HTMLElement {
  const { text, heading } = describe(result, terms);
  const title = buildElement('h3', {}, buildElement('a', { href: result.url }, ...markText(result.title, terms)));
  const part =
    heading && buildElement('p', { class: 'part' }, 'Go to: ', buildElement('a', { href: `${result.url}#${heading.id}` }, heading.text));
  const about = buildElement('p', {}, ...markText(text, terms));
  return buildElement('li', {}, title, about, ...(part ? [part] : []), ...listOtherNames(result, terms), buildReader(result));
}

function buildMore(list: HTMLElement, count: number): HTMLElement {
  const button = buildElement('button', { type: 'button', class: 'btn' }, `Show all ${count}`);
  button.addEventListener('click', () => {
    const rest = [...list.children].slice(SHOWN);
    for (const item of rest) item.removeAttribute('hidden');
    button.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  return button;
}

function buildGroup(name: string, results: readonly SearchResult[], terms: readonly string[]): HTMLElement {
  const list = buildElement('ul', {}, ...results.map((result) => buildResult(result, terms)));
  for (const item of [...list.children].slice(SHOWN)) item.setAttribute('hidden', '');
  const heading = buildElement('h2', { id: `found-${name}` }, name, buildElement('small', {}, String(results.length)));
  const more = results.length > SHOWN ? [buildMore(list, results.length)] : [];
  return buildElement('section', { 'aria-labelledby': heading.id }, heading, list, ...more);
}

/** The sections of an answer. */
export function buildResults({ results, terms }: SearchOutcome): HTMLElement[] {
  const groups = GROUPS.map(({ name, kinds }) => ({ name, found: results.filter(({ kind }) => kinds.includes(kind)) }));
  const first = ({ found }: (typeof groups)[number]) => results.findIndex((result) => result === found[0]);
  return groups
    .filter(({ found }) => found.length > 0)
    .sort((one, other) => first(one) - first(other))
    .map(({ name, found }) => buildGroup(name, found, terms));
}
