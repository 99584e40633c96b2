// The search field at work, on its page and in the dialog: type, narrow, walk through the results.
import { buildElement } from './build-element.ts';
import type { Reader, SearchOutcome } from './search-engine.ts';
import { readySearch } from './search-load.ts';
import { buildResults } from './search-view.ts';

/** The parts of a search, found by their data attributes. */
interface SearchParts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly spelling: HTMLElement;
  readonly results: HTMLElement;
}

/** What the reader asked for. */
export interface Question {
  readonly query: string;
  readonly reader: Reader;
}

/** A search that is connected to its elements. */
export interface SearchForm {
  readonly parts: SearchParts;
  /** Asks what the field says now. */
  ask(): Promise<void>;
}

const PAUSE_MS = 150;
const READERS: readonly Reader[] = ['client', 'developer'];

function findParts(root: ParentNode): SearchParts | null {
  const form = root.querySelector<HTMLFormElement>('[data-search-form]');
  const field = root.querySelector<HTMLInputElement>('[data-search-field]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const spelling = root.querySelector<HTMLElement>('[data-search-spelling]');
  const results = root.querySelector<HTMLElement>('[data-search-results]');
  return form && field && status && spelling && results ? { form, field, status, spelling, results } : null;
}

function readQuestion({ form, field }: SearchParts): Question {
  const reader = new FormData(form).get('for');
  return { query: field.value.trim(), reader: READERS.find((each) => each === reader) ?? 'everyone' };
}

function formatCount(count: number): string {
  if (count === 0) return 'No results. Try another word, or browse the lists.';
  return `${count} ${count === 1 ? 'result' : 'results'}. The search runs on your device.`;
}

function showSpelling(parts: SearchParts, outcome: SearchOutcome, askAsTyped: () => void): void {
  parts.spelling.replaceChildren();
  if (outcome.mendedFrom === null) return;
  const button = buildElement('button', { type: 'button', class: 'as-typed' }, `Search for ${outcome.mendedFrom} instead`);
  button.addEventListener('click', askAsTyped);
  parts.spelling.append('Showing results for ', buildElement('b', {}, outcome.query), '. ', button);
}

function walkResults(parts: SearchParts, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const inField = event.target === parts.field;
  if (step === undefined || (!inField && !parts.results.contains(document.activeElement))) return;
  const links = [...parts.results.querySelectorAll<HTMLElement>('li:not([hidden]) h3 a')];
  const here = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
  const next = inField && step < 0 ? undefined : links[here + step];
  event.preventDefault();
  if (next) next.focus();
  else if (step < 0) parts.field.focus();
}

function createAsker(parts: SearchParts, onAsk: (question: Question) => void): (exact?: boolean) => Promise<void> {
  let latest = 0;
  const show = (outcome: SearchOutcome) => {
    parts.status.textContent = formatCount(outcome.results.length);
    showSpelling(parts, outcome, () => {
      parts.field.focus();
      void ask(true);
    });
    parts.results.replaceChildren(...buildResults(outcome));
  };
  async function ask(exact = false): Promise<void> {
    const question = readQuestion(parts);
    const turn = (latest += 1);
    onAsk(question);
    if (question.query === '') return clear(parts);
    try {
      const outcome = await (await readySearch()).find(question.query, question.reader, exact);
      if (turn === latest) show(outcome);
    } catch {
      parts.status.textContent = 'The search did not load. Check the connection and try again, or browse the lists.';
    }
  }
  return ask;
}

function clear(parts: SearchParts): void {
  parts.status.textContent = '';
  parts.spelling.replaceChildren();
  parts.results.replaceChildren();
}

/** Connects the search inside `root`; `onAsk` hears each question. Null when a part is missing. */
export function connectSearch(root: HTMLElement, onAsk: (question: Question) => void): SearchForm | null {
  const parts = findParts(root);
  if (!parts) return null;
  const ask = createAsker(parts, onAsk);
  let pause: ReturnType<typeof setTimeout> | undefined;
  parts.field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask(), PAUSE_MS);
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'for') void ask();
  });
  root.addEventListener('keydown', (event) => {
    walkResults(parts, event);
  });
  return { parts, ask: () => ask() };
}
