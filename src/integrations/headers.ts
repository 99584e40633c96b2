// After the build: gives each page the hashes of its own inline scripts and styles only, and writes the headers for the host.
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatHeaderPolicy, formatPagePolicy, PLAIN_HEADERS, type InlineHashes } from './security-policy.ts';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const NOT_RUN = /\bsrc=|\btype="?(?!module\b|text\/javascript\b|importmap\b|speculationrules\b)[\w/+.-]+/;
const POLICY_META = /<meta http-equiv="content-security-policy"[^>]*>/gi;
const HEAD_START = /<head[^>]*>(\s*<meta charset=[^>]*>)?/i;

/** The longest line that Cloudflare Pages reads from `_headers`. */
const MAX_HEADER_LINE = 2000;

function hashText(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function sortedUnique(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].sort();
}

/** The hashes of the scripts and styles that stand inside a page; data blocks and files are left out. */
export function findInlineHashes(html: string): InlineHashes {
  const found = [...html.matchAll(INLINE)].map(([, tag, attributes = '', text = '']) => ({ tag, attributes, hash: hashText(text) }));
  const scripts = found.filter(({ tag, attributes }) => tag === 'script' && !NOT_RUN.test(attributes));
  const styles = found.filter(({ tag }) => tag === 'style');
  return { scripts: sortedUnique(scripts.map(({ hash }) => hash)), styles: sortedUnique(styles.map(({ hash }) => hash)) };
}

/** The page with its own policy at the start of the head: a policy does not bind what stands before it. */
export function placePolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${formatPagePolicy(findInlineHashes(html))}">`;
  return html.replace(POLICY_META, '').replace(HEAD_START, (start) => start + meta);
}

function joinHashes(all: readonly InlineHashes[]): InlineHashes {
  return { scripts: sortedUnique(all.flatMap(({ scripts }) => scripts)), styles: sortedUnique(all.flatMap(({ styles }) => styles)) };
}

/** Patterns that match every page and nothing with a hashed name: hosts join the values of rules that overlap. */
function pagePatterns(pages: readonly string[]): string[] {
  return sortedUnique(pages.map((page) => page.replace(/^index\.html$/, '').replace(/^([^/]+\/).*$/, '$1*')));
}

/** The text of `_headers`, which Netlify, Cloudflare Pages and the site's own server read. `base` ends in a slash, `pages` are file names. */
export function formatHeadersFile(base: string, pages: readonly string[], hashes: InlineHashes): string {
  const everywhere = [['Content-Security-Policy', formatHeaderPolicy(hashes)], ...PLAIN_HEADERS].map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  const fresh = [...pagePatterns(pages), 'sw.js'].flatMap((pattern) => [base + pattern, '  Cache-Control: no-cache']);
  const hashed = [`${base}_astro/*`, '  Cache-Control: public, max-age=31536000, immutable'];
  const fonts = [`${base}fonts/*`, '  Cache-Control: public, max-age=604800'];
  return [`${base}*`, ...everywhere, ...fresh, ...hashed, ...fonts, ''].join('\n');
}

function warnAboutLongLines(text: string, logger: AstroIntegrationLogger): void {
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (longest > MAX_HEADER_LINE)
    logger.warn(`A line of _headers has ${longest} characters; Cloudflare Pages ignores more than ${MAX_HEADER_LINE}.`);
}

async function rewritePage(url: URL): Promise<InlineHashes> {
  const html = placePolicy(await readFile(url, 'utf8'));
  await writeFile(url, html);
  return findInlineHashes(html);
}

/** Must stand before any integration that hashes the built pages, such as the offline one. */
export function securityHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'security-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = globSync('**/*.html', { cwd: dir }).map((page) => page.replaceAll('\\', '/'));
        const hashes = joinHashes(await Promise.all(pages.map((page) => rewritePage(new URL(page, dir)))));
        const text = formatHeadersFile(base, pages, hashes);
        warnAboutLongLines(text, logger);
        await writeFile(new URL('_headers', dir), text);
        logger.info(`${pages.length} pages with ${hashes.scripts.length} inline scripts and ${hashes.styles.length} inline styles`);
      },
    },
  };
}
