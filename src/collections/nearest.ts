// The word that someone probably meant.

/** How many letters must be added, left out or changed to make one word of the other. */
export function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const row = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (above[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** The known word nearest to what was written, if one is near enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(written.length / 3));
  const ranked = [...known].map((word) => ({ word, distance: editDistance(written, word) }));
  return ranked.filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance)[0]?.word;
}
