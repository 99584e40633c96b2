// A sentence in which the page's own words and somebody's words stand apart.
import type { Words } from '../../core/value-words.ts';
import { Foreign } from '../library/Foreign.tsx';

/** The sentence. */
export function Said({ words }: { readonly words: readonly Words[] }) {
  return words.map((part, at) => (typeof part === 'string' ? part : <Part key={at} said={part.said} />));
}

/** Quotation marks are the page's own: within Arabic or Hebrew words they would turn round. */
function Part({ said }: { readonly said: string }) {
  const [, quoted] = /^‘(.*)’$/s.exec(said) ?? [];
  if (quoted === undefined) return <Foreign text={said} />;
  return (
    <>
      ‘<Foreign text={quoted} />’
    </>
  );
}
