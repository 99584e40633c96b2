// The terms of the words list that a guide has to explain.
import { wordSchema } from '../../src/collections/schemas/word.ts';
import { readFiles } from './content-files.ts';
import { namesOf, type ListedTerm } from './terms.ts';

/** Every word of the list, without those that everybody uses. */
export function readListedTerms(): ListedTerm[] {
  return readFiles('content/words/*.md').flatMap(({ slug, fields }) => {
    const { title, everyday } = wordSchema.parse(fields);
    return everyday ? [] : [{ slug, names: namesOf(title) }];
  });
}
