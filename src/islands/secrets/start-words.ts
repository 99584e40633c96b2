// A place at the start of a sentence: 'The note about Domain'.
import { atStart } from '../../core/names.ts';
import type { Words } from '../../core/value-words.ts';

/** The same words with a capital first letter, where the page's own words come first. */
export function startWords([first, ...rest]: readonly Words[]): readonly Words[] {
  return first === undefined ? rest : [typeof first === 'string' ? atStart(first) : first, ...rest];
}
