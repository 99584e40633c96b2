// Brings a field of the record page into view.

/** What the page knows a field by: `data-cell` of its input. */
function fieldOf(row: string, field: string): HTMLElement | null {
  return document.querySelector(`[data-cell="${CSS.escape(`${row} ${field}`)}"]`);
}

/** Opens what is folded round the field and puts the focus into it; the row alone, or the names, where the field is not on the page yet. */
export function revealCell(row: string, field: string): void {
  const target = fieldOf(row, field) ?? document.getElementById(row) ?? document.querySelector('details.settings');
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const focus = target instanceof HTMLDetailsElement ? target.querySelector('summary') : target;
  focus?.focus({ preventScroll: true });
  focus?.scrollIntoView({ block: 'center' });
}
