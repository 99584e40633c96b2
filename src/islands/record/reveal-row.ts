// Opens a row of the page and brings it into view.

/** Opens the row, moves the focus to it, and notes it in the address, unless the address holds the whole record. */
export function revealRow(row: string, id: string): void {
  const element = document.getElementById(row);
  if (!element) return;
  if (element instanceof HTMLDetailsElement) element.open = true;
  const target = element.querySelector<HTMLElement>('summary') ?? element;
  target.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start' });
  if (location.hash.startsWith(`#${id}`)) history.replaceState(history.state, '', `#${id}/${row}`);
}
