// The order of search results: names and lay words that match come first, stumps of words fall out.
import { bestMatch, queryTerms, wordsOf } from './search-text.ts';

/** What a search result is: a guide, a whole checklist, one item of it, a letter, an account or a word. */
export type SearchKind = 'guide' | 'checklist' | 'item' | 'letter' | 'account' | 'word';

/** A page that search found, with what is needed to place it. */
export interface SearchCandidate {
  readonly kind: SearchKind;
  readonly title: string;
  /** Other names that people use for it. */
  readonly lay: readonly string[];
  readonly summary: string;
  /** The words of the whole text, summary included, as `wordsOf` gives them. */
  readonly words: readonly string[];
}

/** A word of the question and how much it tells: rare words more. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A result with its place; more is better. */
export interface RankedResult<Candidate> {
  readonly candidate: Candidate;
  readonly rank: number;
}

const WEIGHTS = { exact: 3, within: 1.5, name: 4, names: 1.5, summary: 1.5, passage: 2 };
/** Breaks ties: whole pages before their parts, accounts before the words that explain them. */
const KIND_BONUS: Readonly<Record<SearchKind, number>> = { guide: 0.5, checklist: 0.4, letter: 0.4, account: 0.45, word: 0.2, item: 0 };
/** A result must hold this share of what the question tells. */
const ENOUGH = 0.5;
/** A match of this strength is the same word, whatever its ending. */
const SAME = 0.95;
/** Words that stand together: about two sentences. */
const PASSAGE_WORDS = 30;

function holdShare(strengths: readonly number[], terms: readonly WeightedTerm[]): number {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const held = terms.reduce((sum, { weight }, at) => sum + weight * (strengths[at] ?? 0), 0);
  return all === 0 ? 0 : held / all;
}

/** How much of the question the words hold, 0 to 1. */
function shareOfQuery(words: readonly string[], terms: readonly WeightedTerm[]): number {
  return holdShare(
    terms.map(({ term }) => bestMatch(words, term)),
    terms,
  );
}

/** A short name that is all about the question beats a long one that mentions it. */
function rateName(name: string, terms: readonly WeightedTerm[]): number {
  const words = queryTerms(name);
  const met = words.filter((word) => terms.some(({ term }) => bestMatch([word], term) > 0)).length;
  return shareOfQuery(words, terms) * (0.6 + (0.4 * met) / Math.max(1, words.length));
}

/** How much of the question one passage holds, so that a long text does not win by its length. */
function ratePassage(words: readonly string[], terms: readonly WeightedTerm[]): number {
  const strengths = words.map((word) => terms.map(({ term }) => bestMatch([word], term)));
  let best = 0;
  strengths.forEach((here, at) => {
    if (here.every((strength) => strength === 0)) return;
    const passage = strengths.slice(at, at + PASSAGE_WORDS);
    const held = terms.map((_, term) => Math.max(...passage.map((word) => word[term] ?? 0)));
    best = Math.max(best, holdShare(held, terms));
  });
  return best;
}

/** The names as one: an account may share its meaning out over several. */
function rateNames(names: readonly string[], terms: readonly WeightedTerm[]): number {
  const mentions = names.filter((name) => shareOfQuery(wordsOf(name), terms) >= ENOUGH).length;
  return shareOfQuery(wordsOf(names.join(' ')), terms) * (0.5 + mentions / (mentions + 2));
}

/** The reader typed this very name, or typed it among other words. */
function rateNaming(name: string, query: string): number {
  const asked = queryTerms(query);
  const words = queryTerms(name);
  if (!words.every((word) => bestMatch(asked, word) >= SAME)) return 0;
  return asked.every((term) => bestMatch(words, term) >= SAME) ? WEIGHTS.exact + WEIGHTS.within : WEIGHTS.within;
}

function rateCandidate(candidate: SearchCandidate, query: string, terms: readonly WeightedTerm[]): number {
  const names = [candidate.title, ...candidate.lay];
  if (shareOfQuery([...wordsOf(names.join(' ')), ...candidate.words], terms) < ENOUGH) return 0;
  return (
    Math.max(...names.map((name) => rateNaming(name, query))) +
    Math.max(...names.map((name) => rateName(name, terms))) * WEIGHTS.name +
    rateNames(names, terms) * WEIGHTS.names +
    shareOfQuery(wordsOf(candidate.summary), terms) * WEIGHTS.summary +
    ratePassage(candidate.words, terms) * WEIGHTS.passage +
    KIND_BONUS[candidate.kind]
  );
}

/** Orders what was found, best first, and drops what holds too little of the question. */
export function rankResults<Candidate extends SearchCandidate>(
  candidates: readonly Candidate[],
  query: string,
  terms: readonly WeightedTerm[],
): RankedResult<Candidate>[] {
  return candidates
    .map((candidate) => ({ candidate, rank: rateCandidate(candidate, query, terms) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
}
