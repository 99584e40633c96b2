// Every guide lies on the path of each side that it is written for, once, and on no other.
import { missingSlug } from './content-paths.ts';
import type { ContentSet } from './content-set.ts';

const SIDES = ['client', 'developer'] as const;

/** Guides that a path leaves out, repeats, or should not lead to. */
export function pathMessages(content: ContentSet): string[] {
  return content.waysIn.flatMap(({ data }) => SIDES.flatMap((side) => sideMessages(side, data.paths[side], content)));
}

function sideMessages(side: (typeof SIDES)[number], path: readonly string[], content: ContentSet): string[] {
  const place = `content/ways-in.yaml: paths.${side}`;
  const fitting = content.guides.filter(({ data }) => data.for === side || data.for === 'both').map(({ slug }) => slug);
  const left = fitting.filter((slug) => !path.includes(slug));
  return [
    ...path.flatMap((slug, at) => stepMessages(`${place}[${at}]`, slug, path.indexOf(slug) < at, fitting, content)),
    ...left.map((slug) => `${place}: expected every guide for this side; received no "${slug}". Put it where it leads on best.`),
  ];
}

function stepMessages(place: string, slug: string, isRepeated: boolean, fitting: readonly string[], content: ContentSet): string[] {
  const missing = missingSlug(place, slug, content, 'guides');
  if (missing.length > 0) return missing;
  if (isRepeated) return [`${place}: expected each guide once; received "${slug}" again. Keep one.`];
  return fitting.includes(slug) ? [] : [`${place}: expected a guide for this side or for both; received "${slug}". Take it out.`];
}
