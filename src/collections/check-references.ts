// Slugs in front matter and in YAML must name files that exist.
import { checklistPath, missingSlug, placedItems } from './content-paths.ts';
import type { ContentFile, ContentSet } from './content-set.ts';
import type { GuideContent } from './schemas/guide.ts';

/** References to files that are not there, and guides that answer each other from one side only. */
export function referenceMessages(content: ContentSet): string[] {
  return [
    ...content.checklists.flatMap((checklist) => checklistReferences(checklist, content)),
    ...content.accounts.flatMap(({ slug, data }) =>
      data.words.flatMap((word, i) => missingSlug(`content/accounts/${slug}.yaml: words[${i}]`, word, content, 'words')),
    ),
    ...content.words.flatMap(({ slug, data }) =>
      data.account ? missingSlug(`content/words/${slug}.md: account`, data.account, content, 'accounts') : [],
    ),
    ...content.guides.flatMap((guide) => guideReferences(guide, content)),
  ];
}

function checklistReferences(checklist: ContentSet['checklists'][number], content: ContentSet): string[] {
  const { slug, data } = checklist;
  const guide = data.guide ? missingSlug(`${checklistPath(slug)}: guide`, data.guide, content, 'guides') : [];
  const accounts = placedItems(checklist).flatMap(({ place, item }) =>
    item.kind === 'account' ? missingSlug(`${place}.account`, item.account, content, 'accounts') : [],
  );
  const letters = placedItems(checklist).flatMap(({ place, item }) =>
    item.kind === 'question' && item.letter ? letterReferences(place, item.letter, content) : [],
  );
  return [...guide, ...accounts, ...letters];
}

function letterReferences(
  place: string,
  letter: { readonly slug: string; readonly accounts: readonly string[] },
  content: ContentSet,
): string[] {
  const accounts = letter.accounts.flatMap((account, i) => missingSlug(`${place}.letter.accounts[${i}]`, account, content, 'accounts'));
  return [...missingSlug(`${place}.letter.slug`, letter.slug, content, 'letters'), ...accounts];
}

function guideReferences(guide: ContentFile<GuideContent>, content: ContentSet): string[] {
  const place = `content/guides/${guide.slug}.mdx`;
  const { checklist, letter, otherSide } = guide.data;
  return [
    ...(checklist ? missingSlug(`${place}: checklist`, checklist, content, 'checklists') : []),
    ...(letter ? missingSlug(`${place}: letter`, letter, content, 'letters') : []),
    ...relatedMessages(place, guide, content),
    ...(otherSide ? otherSideMessages(place, guide, otherSide, content) : []),
    ...componentReferences(place, guide.body, content),
  ];
}

/** A guide is related to others than itself, each once, and leads to its other side by a link of its own. */
function relatedMessages(place: string, { slug, data }: ContentFile<GuideContent>, content: ContentSet): string[] {
  return data.related.flatMap((other, at) => {
    const missing = missingSlug(`${place}: related[${at}]`, other, content, 'guides');
    if (missing.length > 0) return missing;
    const isFresh = other !== slug && other !== data.otherSide && data.related.indexOf(other) === at;
    return isFresh ? [] : [`${place}: related[${at}]: expected a guide that is not linked here yet; received "${other}". Take it out.`];
  });
}

function otherSideMessages(place: string, guide: ContentFile<GuideContent>, otherSide: string, content: ContentSet): string[] {
  const other = content.guides.find(({ slug }) => slug === otherSide);
  if (!other) return missingSlug(`${place}: otherSide`, otherSide, content, 'guides');
  if (other.data.otherSide === guide.slug) return [];
  const received = other.data.otherSide ? `"${other.data.otherSide}"` : 'none';
  return [
    `content/guides/${otherSide}.mdx: otherSide: expected "${guide.slug}", because that guide names this one; received ${received}. Add it, or take it out of both.`,
  ];
}

const COMPONENTS = [
  { find: /<Term\b[^>]*?\bword="([^"]*)"/g, name: 'Term word', kind: 'words' },
  { find: /<DoNow\b[^>]*?\bchecklist="([^"]*)"/g, name: 'DoNow checklist', kind: 'checklists' },
  { find: /<Diagram\b[^>]*?\bname="([^"]*)"/g, name: 'Diagram name', kind: 'diagrams' },
  { find: /<DoNow\b[^>]*?\baccounts="([^"]*)"/g, name: 'DoNow accounts', kind: 'accounts' },
] as const;

function componentReferences(place: string, body: string, content: ContentSet): string[] {
  return COMPONENTS.flatMap(({ find, name, kind }) =>
    [...body.matchAll(find)]
      .flatMap(([, slugs = '']) => slugs.split(/\s+/))
      .flatMap((slug) => missingSlug(`${place}: ${name}`, slug, content, kind)),
  );
}
