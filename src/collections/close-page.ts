// The page that helps to close a gap, with the words of its link.
import type { Content } from './queries.ts';

/** A link inside the site. */
export interface ClosePage {
  readonly path: string;
  readonly title: string;
}

/** The page behind a question's `close` path. The cross-checks have seen to it that there is one. */
export function closePage(path: string, { guides, checklists, accounts, words }: Content): ClosePage {
  const [folder = '', slug = '', id = ''] = path.split(/\/#?|#/);
  if (folder === 'guides') return { path, title: `Read: ${guides.find((guide) => guide.slug === slug)?.title ?? slug}` };
  if (folder === 'words') return { path, title: `The word: ${words.find((word) => path.endsWith(`#word-${word.slug}`))?.title ?? slug}` };
  const checklist = checklists.find((list) => list.slug === slug);
  const item = checklist?.sections.flatMap(({ items }) => items).find((each) => each.id === id);
  const account = item?.kind === 'account' ? accounts.find((each) => each.slug === item.account)?.title : item?.title;
  return { path, title: account ? `How to hand it over: ${account}` : `Checklist: ${checklist?.title ?? slug}` };
}
