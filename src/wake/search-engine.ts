// Answers a question from the index: what holds most of it, mended where it was mistyped.
import { suggestQuery } from '../core/did-you-mean.ts';
import { rankResults, type SearchCandidate, type SearchKind, type WeightedTerm } from '../core/rank-results.ts';
import { bestMatch, queryTerms, wordsOf } from '../core/search-text.ts';

/** Whom the reader wants results for. */
export type Reader = 'everyone' | 'client' | 'developer';

/** A heading of a page and the count of words before it. */
interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A page that search found. */
export interface SearchResult extends SearchCandidate {
  readonly url: string;
  readonly content: string;
  readonly for: 'client' | 'developer' | 'both';
  readonly detail: string;
  readonly headings: readonly Anchor[];
}

/** The answer to a question. */
export interface SearchOutcome {
  /** What was searched for in the end. */
  readonly query: string;
  /** What the reader typed, when it was mended. */
  readonly mendedFrom: string | null;
  readonly terms: readonly string[];
  readonly results: readonly SearchResult[];
}

/** Answers questions once the index is loaded. */
export interface SearchEngine {
  /** `exact` leaves the spelling as typed. */
  find(query: string, reader: Reader, exact: boolean): Promise<SearchOutcome>;
}

/** A page as the index keeps it. */
interface Page {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}
interface Hit {
  readonly id: string;
  data(): Promise<Page>;
}
/** An index that answers one term at a time. */
export interface SearchIndex {
  search(term: string, options: object): Promise<{ readonly results: readonly Hit[] }>;
}

const MOST_TERMS = 8;
const MOST_PAGES = 120;

const KINDS: readonly SearchKind[] = ['guide', 'checklist', 'item', 'account', 'word'];
const SIDES = ['client', 'developer'] as const;

function toResult({ url, content, meta, anchors }: Page): SearchResult {
  return {
    url,
    content,
    words: wordsOf(content),
    title: meta.title ?? url,
    lay: meta.lay ? meta.lay.split('|') : [],
    summary: meta.summary ?? '',
    kind: KINDS.find((kind) => kind === meta.kind) ?? 'guide',
    for: SIDES.find((side) => side === meta.for) ?? 'both',
    detail: meta.detail ?? '',
    headings: anchors.filter(({ element }) => element === 'h2' || element === 'h3'),
  };
}

/** Rare words tell more than common ones. */
function weighTerm(term: string, hits: number): WeightedTerm {
  return { term, weight: 1 / Math.log2(2 + hits) };
}

interface Gathered {
  readonly terms: readonly WeightedTerm[];
  readonly pages: readonly SearchResult[];
}

/** The pages read so far, by the id of their hit: reading one cuts an excerpt that nobody uses. */
type Seen = Map<string, Promise<SearchResult>>;

function readPage(hit: Hit, seen: Seen): Promise<SearchResult> {
  const page = seen.get(hit.id) ?? hit.data().then(toResult);
  seen.set(hit.id, page);
  page.catch(() => seen.delete(hit.id));
  return page;
}

/** Loads the pages that hold any of the question, those that hold most of it first. */
async function gatherPages(index: SearchIndex, seen: Seen, query: string, reader: Reader): Promise<Gathered> {
  const words = queryTerms(query).slice(0, MOST_TERMS);
  const options = reader === 'everyone' ? {} : { filters: { for: reader } };
  const answers = await Promise.all(words.map((word) => index.search(word, options)));
  const terms = words.map((word, at) => weighTerm(word, answers[at]?.results.length ?? 0));
  const found = new Map<string, { hit: Hit; weight: number }>();
  answers.forEach(({ results }, at) => {
    for (const hit of results) found.set(hit.id, { hit, weight: (found.get(hit.id)?.weight ?? 0) + (terms[at]?.weight ?? 0) });
  });
  const best = [...found.values()].sort((one, other) => other.weight - one.weight).slice(0, MOST_PAGES);
  return { terms, pages: await Promise.all(best.map(({ hit }) => readPage(hit, seen))) };
}

function wordsOfPage({ title, lay, words }: SearchResult): string[] {
  return [...wordsOf([title, ...lay].join(' ')), ...words];
}

/** The terms that no page really holds: the index also meets a term by a stump of it. */
function listUnmet({ terms, pages }: Gathered): string[] {
  const texts = pages.map(wordsOfPage);
  return terms.map(({ term }) => term).filter((term) => !texts.some((words) => bestMatch(words, term) > 0));
}

/** An engine on a loaded index; `known` are the words that typing slips are mended to. */
export function createSearchEngine(index: SearchIndex, known: readonly string[]): SearchEngine {
  const seen: Seen = new Map();
  async function search(query: string, reader: Reader): Promise<SearchOutcome & { unmet: readonly string[] }> {
    const gathered = await gatherPages(index, seen, query, reader);
    const unmet = listUnmet(gathered);
    const terms = gathered.terms.filter(({ term }) => !unmet.includes(term));
    const results = rankResults(gathered.pages, query, terms).map(({ candidate }) => candidate);
    return { query, mendedFrom: null, terms: terms.map(({ term }) => term), results, unmet };
  }
  return {
    async find(query, reader, exact) {
      const plain = await search(query, reader);
      const mended = exact ? null : suggestQuery(query, plain.unmet, known);
      if (mended === null) return plain;
      const better = await search(mended, reader);
      return better.results.length > 0 ? { ...better, mendedFrom: query } : plain;
    },
  };
}
