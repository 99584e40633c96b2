// Where a field stands, in the words of the author who has to find it.
import type { ContentFile, ContentSet } from './content-set.ts';
import { nearest } from './nearest.ts';
import type { ChecklistContent, ItemContent } from './schemas/checklist.ts';

/** An item together with the place in which it stands. */
export interface PlacedItem {
  /** `content/checklists/handover.yaml: sections[1].items[3]` */
  readonly place: string;
  readonly item: ItemContent;
}

/** The path of a checklist's file. */
export function checklistPath(slug: string): string {
  return `content/checklists/${slug}.yaml`;
}

/** Every item of a checklist with its place. */
export function placedItems(checklist: ContentFile<ChecklistContent>): PlacedItem[] {
  return checklist.data.sections.flatMap((section, s) =>
    section.items.map((item, i) => ({ place: `${checklistPath(checklist.slug)}: sections[${s}].items[${i}]`, item })),
  );
}

/** The slugs of one kind of content. */
function slugsOf(content: ContentSet, kind: keyof ContentSet): Set<string> {
  return new Set(content[kind].map(({ slug }) => slug));
}

/** A message about a slug that names no file, or nothing when it names one. */
export function missingSlug(place: string, received: string, content: ContentSet, kind: keyof ContentSet): string[] {
  const known = slugsOf(content, kind);
  if (known.has(received)) return [];
  const meant = nearest(received, known);
  const advice = meant ? `Did you mean "${meant}"?` : 'Correct it, or add the file.';
  return [`${place}: expected the slug of a file in content/${kind}; received "${received}". ${advice}`];
}
