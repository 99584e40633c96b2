// Where a guide leads on: the guides before and after it on the paths that it lies on.
import type { Guide } from './queries.ts';
import type { WaysIn } from './schemas/ways-in.ts';

type Side = keyof WaysIn['paths'];

/** A guide next to another, and the side whose path leads there; both sides go the same way where it is left out. */
export interface Neighbour {
  readonly slug: string;
  readonly title: string;
  readonly side: Side | undefined;
}

/** The guides before and after one. */
export interface Onward {
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
}

/** The neighbours of a guide on the path of each side that it is for. */
export function onwardOf(slug: string, paths: WaysIn['paths'], guides: readonly Pick<Guide, 'slug' | 'title'>[]): Onward {
  return { before: neighbours(slug, -1, paths, guides), after: neighbours(slug, 1, paths, guides) };
}

function neighbours(slug: string, step: 1 | -1, paths: WaysIn['paths'], guides: readonly Pick<Guide, 'slug' | 'title'>[]): Neighbour[] {
  const sides = (['client', 'developer'] as const).filter((side) => paths[side].includes(slug));
  const next = sides.map((side) => ({ side, slug: paths[side][paths[side].indexOf(slug) + step] }));
  const differ = new Set(next.map((each) => each.slug)).size > 1;
  return next.slice(0, differ ? undefined : 1).flatMap((each) => {
    const guide = guides.find((other) => other.slug === each.slug);
    return guide ? [{ slug: guide.slug, title: guide.title, side: differ ? each.side : undefined }] : [];
  });
}
