// The letter as data, for the scripts that fill one in from a checklist.
import type { APIRoute, GetStaticPaths } from 'astro';
import { letterOf, loadContent } from '../../collections/queries.ts';

export const getStaticPaths = (async () => {
  const { letters } = await loadContent();
  return letters.map((letter) => ({ params: { slug: letter.slug }, props: { letter: letterOf(letter) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['letter']);
