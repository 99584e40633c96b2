// What a guide teaches must stand under one of its headings, and be something that an item or a letter does.
import { placedItems } from './content-paths.ts';
import type { ContentFile, ContentSet } from './content-set.ts';
import { headingIds } from './guide-headings.ts';
import { nearest } from './nearest.ts';
import type { GuideContent } from './schemas/guide.ts';

/** What can do an idea, by its path inside the site, with the ideas that it says it does. */
type Doers = ReadonlyMap<string, readonly string[]>;

/** Ideas under a heading that is not there, and ideas that nothing does. */
export function ideaMessages(content: ContentSet): string[] {
  const doers = doersOf(content);
  return content.guides.flatMap((guide) => taughtMessages(guide, doers));
}

function taughtMessages({ slug, data, body }: ContentFile<GuideContent>, doers: Doers): string[] {
  const headings = headingIds(body);
  return Object.entries(data.ideas).flatMap(([idea, { heading, does }]) => {
    const place = `content/guides/${slug}.mdx: ideas.${idea}`;
    return [...headingMessages(`${place}.heading`, heading, headings), ...doesMessages(`${place}.does`, idea, does, doers)];
  });
}

function headingMessages(place: string, heading: string, headings: readonly string[]): string[] {
  if (headings.includes(heading)) return [];
  const meant = nearest(heading, headings);
  const advice = meant ? `Did you mean "${meant}"?` : `Choose one of: ${headings.join(', ')}.`;
  return [`${place}: expected the id of a heading of this guide; received "${heading}". ${advice}`];
}

function doesMessages(place: string, idea: string, does: string, doers: Doers): string[] {
  const ideas = doers.get(does);
  if (ideas?.includes(idea)) return [];
  if (ideas)
    return [`${place}: expected something that has ${idea} among its ideas; received "${does}". Add ${idea} there, or choose another.`];
  const meant = nearest(does, doers.keys());
  const advice = meant ? `Did you mean "${meant}"?` : 'Correct the path.';
  return [`${place}: expected an item of a checklist or a letter; received "${does}". ${advice}`];
}

/** An item that is retired does nothing any more. */
function doersOf({ checklists, letters }: ContentSet): Doers {
  const items = checklists.flatMap((checklist) =>
    placedItems(checklist)
      .filter(({ item }) => !item.retired)
      .map(({ item }) => [`checklists/${checklist.slug}/#${item.id}`, item.ideas] as const),
  );
  return new Map([...items, ...letters.map(({ slug, data }) => [`letters/${slug}/`, data.ideas] as const)]);
}
