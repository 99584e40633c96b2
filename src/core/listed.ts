// Whether a row is on the list. Rules: SPEC.md, A1.

/** The cells of a row, as far as this asks. */
type StampedCells = ReadonlyMap<string, { readonly value: unknown; readonly n: number }>;

/** Whether a row is listed: its last `listed` says so, or something was written after it was taken away. */
export function isListed(row: StampedCells): boolean {
  const listed = row.get('listed');
  if (listed?.value === true) return true;
  const since = listed?.n ?? 0;
  return [...row].some(([field, cell]) => field !== 'listed' && cell.n > since);
}
