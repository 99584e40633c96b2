// A sentence in which the page's own words and somebody's words stand apart.
import type { Words } from '../../core/value-words.ts';
import { Foreign } from '../library/Foreign.tsx';

/** The sentence. */
export function Said({ words }: { readonly words: readonly Words[] }) {
  return words.map((part, at) => (typeof part === 'string' ? part : <Foreign key={at} text={part.said} />));
}
