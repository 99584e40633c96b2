// A key turns by its marks, so at least one of the client's has to be there.
import { placedItems } from './content-paths.ts';
import type { ContentSet } from './content-set.ts';

const CLIENTS_OWN = ['logged-in', 'in-our-name'];

/** Marks with which a key could never turn, or that the catalogue does not give. */
export function markMessages(content: ContentSet): string[] {
  const accounts = content.accounts.flatMap(({ slug, data }) => withoutClient(`content/accounts/${slug}.yaml: marks`, data.marks));
  const items = content.checklists.flatMap(placedItems).flatMap(({ place, item }) => {
    if (item.kind !== 'account' || !item.marks) return [];
    const allowed = content.accounts.find(({ slug }) => slug === item.account)?.data.marks ?? item.marks;
    return [...withoutClient(`${place}.marks`, item.marks), ...notAllowed(`${place}.marks`, item.marks, allowed, item.account)];
  });
  return [...accounts, ...items];
}

function withoutClient(place: string, marks: readonly string[]): string[] {
  if (marks.some((mark) => CLIENTS_OWN.includes(mark))) return [];
  return [`${place}: expected logged-in or in-our-name among them; received ${marks.join(', ')}. Add the one that the client can check.`];
}

function notAllowed(place: string, marks: readonly string[], allowed: readonly string[], account: string): string[] {
  return marks
    .filter((mark) => !allowed.includes(mark))
    .map(
      (mark) =>
        `${place}: expected marks of content/accounts/${account}.yaml (${allowed.join(', ')}); received "${mark}". Leave it out, or add it there.`,
    );
}
