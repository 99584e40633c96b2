// The checklist as data, for the scripts that start and show records.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadContent, templateOf } from '../../collections/queries.ts';

export const getStaticPaths = (async () => {
  const { checklists, accounts } = await loadContent();
  return checklists.map((checklist) => ({ params: { slug: checklist.slug }, props: { template: templateOf(checklist, accounts) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['template']);
