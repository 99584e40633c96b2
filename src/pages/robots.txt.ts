// Tells search engines where the list of pages is.
import type { APIRoute } from 'astro';
import { siteUrl } from '../components/site-url.ts';

export const GET: APIRoute = ({ site, url }) => {
  const sitemap = new URL(siteUrl('sitemap-index.xml'), site ?? url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
