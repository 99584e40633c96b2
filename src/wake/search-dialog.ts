// The search over the page: built on first use, kept until the page is left.
import { buildElement } from './build-element.ts';
import { connectSearch, type SearchForm } from './search-form.ts';
import { readySearch } from './search-load.ts';
import { siteBase } from './site-base.ts';
import styles from '../styles/search-dialog.css?url';

const LISTS = [
  ['guides/', 'All guides'],
  ['checklists/', 'All checklists'],
  ['words/', 'Words explained'],
] as const;
const READERS = [
  ['everyone', 'Everyone'],
  ['client', 'I am hiring'],
  ['developer', 'I build for clients'],
] as const;

function buildField(): HTMLElement {
  const field = buildElement('input', { id: 'search-q', name: 'q', type: 'search', autocomplete: 'off', 'data-search-field': '' });
  const row = buildElement('div', {}, field, buildElement('button', { class: 'btn main', type: 'submit' }, 'Search'));
  const status = buildElement('p', { class: 'note', role: 'status', 'data-search-status': '' });
  const spelling = buildElement('p', { class: 'note', 'aria-live': 'polite', 'data-search-spelling': '' });
  return buildElement(
    'div',
    { class: 'find' },
    buildElement('label', { for: field.id }, 'What do you need to know?'),
    row,
    status,
    spelling,
  );
}

function buildReaders(): HTMLElement {
  const choices = READERS.map(([value, label]) => {
    const radio = buildElement('input', { type: 'radio', name: 'for', value, ...(value === 'everyone' && { checked: '' }) });
    return buildElement('label', {}, radio, label);
  });
  return buildElement('fieldset', { class: 'choices' }, buildElement('legend', {}, 'Who is it for?'), ...choices);
}

function buildLists(): HTMLElement {
  const items = LISTS.map(([path, label]) => buildElement('li', {}, buildElement('a', { href: `${siteBase()}${path}` }, label)));
  return buildElement('nav', { 'aria-label': 'Lists', class: 'lists' }, buildElement('ul', {}, ...items));
}

function buildDialog(): HTMLDialogElement {
  const close = buildElement('button', { type: 'button', class: 'btn close' }, 'Close');
  const attributes = { action: `${siteBase()}search/`, role: 'search', 'data-search-form': '' };
  const form = buildElement('form', attributes, buildField(), buildReaders());
  const results = buildElement('div', { class: 'results', 'data-search-results': '' });
  const dialog = buildElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search', closedby: 'any' },
    close,
    form,
    results,
    buildLists(),
  );
  close.addEventListener('click', () => {
    dialog.close();
  });
  return dialog;
}

/** A result may lie on this very page, so the dialog steps aside. */
function closeOnFollow(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (target instanceof Element && target.closest('a') && !ctrlKey && !metaKey && !shiftKey) dialog.close();
  });
}

/** The field would take Escape for itself and only be emptied. */
function closeOnEscape(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
}

/** Without its styles the dialog would flash bare; it opens all the same when they fail to load. */
function loadStyles(): Promise<void> {
  const link = buildElement('link', { rel: 'stylesheet', href: styles });
  return new Promise((resolve) => {
    for (const outcome of ['load', 'error']) {
      link.addEventListener(outcome, () => {
        resolve();
      });
    }
    document.head.append(link);
  });
}

async function createDialog(): Promise<{ dialog: HTMLDialogElement; search: SearchForm | null }> {
  const dialog = buildDialog();
  closeOnFollow(dialog);
  closeOnEscape(dialog);
  await loadStyles();
  document.body.append(dialog);
  return { dialog, search: connectSearch(dialog, () => undefined) };
}

let created: ReturnType<typeof createDialog> | undefined;

/** Opens the search over the page and begins to load the index. */
export async function openSearchDialog(): Promise<void> {
  readySearch().catch(() => undefined);
  created ??= createDialog();
  const { dialog, search } = await created;
  if (!dialog.open) dialog.showModal();
  search?.parts.field.focus();
  search?.parts.field.select();
}
