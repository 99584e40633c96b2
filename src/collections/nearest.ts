// The slug or path that an author probably meant.
import { editDistance } from '../core/did-you-mean.ts';

/** The known word nearest to what was written, if one is near enough to be meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(written.length / 3));
  const ranked = [...known].map((word) => ({ word, distance: editDistance(written, word) }));
  return ranked.filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance)[0]?.word;
}
