// Opens the search from any page: the Search link, the key / or Ctrl+K. All else is loaded on first use.

const OPENER = '[data-search-open]';

function openSearch(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
  if (field) field.select();
  else if (!document.querySelector('dialog[open]')) {
    import('./search-dialog.ts')
      .then(({ openSearchDialog }) => openSearchDialog())
      .catch(() => {
        const link = document.querySelector<HTMLAnchorElement>(`a${OPENER}`);
        if (link) location.assign(link.href);
      });
  }
}

function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

addEventListener('click', (event) => {
  const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (plain && event.target instanceof Element && event.target.closest(OPENER)) openSearch(event);
});

addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if ((command && event.key.toLowerCase() === 'k') || (slash && !isTyping(event))) openSearch(event);
});
