// Paths inside the site must lead to a page, and to an anchor on it.
import { placedItems } from './content-paths.ts';
import type { ContentFile, ContentSet } from './content-set.ts';
import { headingIds } from './guide-headings.ts';
import { nearest } from './nearest.ts';

const FIXED = ['', 'guides/', 'checklists/', 'letters/', 'words/', 'clients/', 'developers/', 'about/', 'privacy/', 'search/', 'records/'];
const LINK = /\]\(\/([^)\s]*)\)|\bhref="\/([^"]*)"/g;

/** Paths in questions, guides, situations and words that lead nowhere, and word files that are more than one plain sentence or two. */
export function linkMessages(content: ContentSet): string[] {
  const known = knownPaths(content);
  const closes = content.checklists
    .flatMap(placedItems)
    .flatMap(({ place, item }) => (item.kind === 'question' && item.close ? missingPath(`${place}.close`, item.close, known) : []));
  const guides = content.guides.flatMap(({ slug, body }) =>
    [...body.matchAll(LINK)].flatMap(([, link, href]) => missingPath(`content/guides/${slug}.mdx: link`, link ?? href ?? '', known)),
  );
  const situations = content.waysIn.flatMap(({ data }) =>
    data.situations.flatMap(({ path }, at) => missingPath(`content/ways-in.yaml: situations[${at}].path`, path, known)),
  );
  return [...closes, ...guides, ...situations, ...content.words.flatMap(wordBody)];
}

function knownPaths({ guides, checklists, letters, words }: ContentSet): Set<string> {
  return new Set([
    ...FIXED,
    ...guides.flatMap(({ slug, body }) => [`guides/${slug}/`, ...headingIds(body).map((id) => `guides/${slug}/#${id}`)]),
    ...checklists.flatMap((checklist) => {
      const page = `checklists/${checklist.slug}/`;
      return [page, ...placedItems(checklist).map(({ item }) => `${page}#${item.id}`)];
    }),
    ...letters.map(({ slug }) => `letters/${slug}/`),
    ...words.map(({ slug }) => `words/#word-${slug}`),
  ]);
}

function missingPath(place: string, path: string, known: Set<string>): string[] {
  if (known.has(path)) return [];
  const meant = nearest(path, known);
  const advice = meant ? `Did you mean "${meant}"?` : 'Correct the path.';
  return [`${place}: expected a page of this site; received "${path}". ${advice}`];
}

function wordBody({ slug, body }: ContentFile<unknown>): string[] {
  const text = body.trim();
  if (text && !/[\n*_`<>[\]#]/.test(text)) return [];
  const received = text ? 'more than plain words' : 'nothing';
  return [`content/words/${slug}.md: text: expected one line of plain words; received ${received}. It is shown as it stands.`];
}
