// The search page: reads the question from the address and keeps it there, so that results can be shared.
import { connectSearch, type Question } from './search-form.ts';

function writeAddress({ query, reader }: Question): void {
  const address = new URL(location.href);
  address.search = '';
  if (query !== '') address.searchParams.set('q', query);
  if (reader !== 'everyone') address.searchParams.set('for', reader);
  if (address.href !== location.href) history.replaceState(null, '', address);
}

function readAddress(field: HTMLInputElement, radios: Iterable<HTMLInputElement>): void {
  const asked = new URL(location.href).searchParams;
  field.value = asked.get('q') ?? '';
  for (const radio of radios) radio.checked = radio.value === (asked.get('for') ?? 'everyone');
}

/** Wakes the search page. */
export function wakeSearchPage(root: HTMLElement): void {
  const search = connectSearch(root, writeAddress);
  if (!search) return;
  readAddress(search.parts.field, root.querySelectorAll<HTMLInputElement>('input[name="for"]'));
  search.parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search.ask();
  });
  if (search.parts.field.value !== '') void search.ask();
}
