// The guides as a feed, for people who follow sites in a reader.
import type { APIRoute } from 'astro';
import { formatAtom } from '../collections/atom.ts';
import { getSite, loadContent } from '../collections/queries.ts';
import { stageTitle } from '../collections/stages.ts';
import { siteUrl } from '../components/site-url.ts';

export const GET: APIRoute = async ({ site: host, url }) => {
  const [site, { guides }] = await Promise.all([getSite(), loadContent()]);
  const full = (path: string): string => new URL(siteUrl(path), host ?? url).href;
  const text = formatAtom({
    title: `${site.name}: guides`,
    subtitle: site.description,
    author: site.publisher,
    address: full('feed.xml'),
    page: full('guides/'),
    entries: guides.map(({ slug, title, summary, checked, stage }) => ({
      address: full(`guides/${slug}/`),
      title,
      summary,
      updated: checked,
      categories: [stageTitle(stage)],
    })),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
