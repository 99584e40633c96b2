// What a built page weighs on the wire (brotli), from the files in dist.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { EXACT, LATIN } from '../src/pdf/fonts.ts';

const STATIC_IMPORT = /\b(?:from|import)\s*["']([^"']+\.js)["']/g;
const SCRIPT_ADDRESS = /<script\b[^>]*\bsrc="([^"]+)"|\b(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g;
const STYLESHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/g;
const FONT = /<link\b(?=[^>]*\bas="font")[^>]*\bhref="([^"]+)"/g;
const INLINE_SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/**
 * @typedef {{ page: string, html: number, css: number, js: number, fonts: number }} PageWeight
 */

/** @param {string | Uint8Array} bytes */
function compressedSize(bytes) {
  return brotliCompressSync(bytes).length;
}

/**
 * Every group that a pattern catches, without repeats.
 * @param {RegExp} pattern
 * @param {string} text
 * @returns {string[]}
 */
function findAll(pattern, text) {
  return [...new Set([...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? ''))].filter(Boolean);
}

/**
 * The scripts and everything that they import at once, as paths inside the build.
 * @param {string} dist
 * @param {readonly string[]} paths
 * @param {Set<string>} [seen]
 */
export function withImports(dist, paths, seen = new Set()) {
  for (const path of paths.filter((each) => !seen.has(each))) {
    seen.add(path);
    const imports = findAll(STATIC_IMPORT, readFileSync(join(dist, path), 'utf8'));
    withImports(
      dist,
      imports.map((name) => (name.startsWith('/') ? name : join(dirname(path), name))),
      seen,
    );
  }
  return seen;
}

/**
 * What a reader fetches to see a page, before any click; what stands inside the page counts as its HTML.
 * @param {string} dist
 * @param {string} page
 * @returns {PageWeight}
 */
export function weighPage(dist, page) {
  const html = readFileSync(join(dist, page), 'utf8');
  const inline = [...html.matchAll(INLINE_SCRIPT)].flatMap(([, text = '']) => findAll(STATIC_IMPORT, text));
  const scripts = withImports(dist, [...findAll(SCRIPT_ADDRESS, html), ...inline]);
  const total = (/** @type {Iterable<string>} */ paths) =>
    [...paths].reduce((sum, path) => sum + compressedSize(readFileSync(join(dist, path))), 0);
  const fonts = findAll(FONT, html).reduce((sum, path) => sum + readFileSync(join(dist, path)).length, 0);
  return { page, html: compressedSize(html), css: total(findAll(STYLESHEET, html)), js: total(scripts), fonts };
}

/**
 * The heaviest of the pages that match a pattern; undefined if there is none.
 * @param {string} dist
 * @param {string} pattern
 * @returns {PageWeight | undefined}
 */
export function weighHeaviest(dist, pattern) {
  const pages = globSync(pattern, { cwd: dist });
  const weights = pages.map((page) => weighPage(dist, page));
  const sum = (/** @type {PageWeight} */ { html, css, js, fonts }) => html + css + js + fonts;
  return weights.sort((a, b) => sum(b) - sum(a))[0];
}

/**
 * The part that makes a PDF, with what it imports beyond what the page has already.
 * @param {string} dist
 * @param {string} page
 */
export function weighPdfEngine(dist, page) {
  const folder = join(dist, '_astro');
  const files = existsSync(folder) ? globSync('*.js', { cwd: folder }).map((name) => `/_astro/${name}`) : [];
  const engine = files.filter((path) => readFileSync(join(dist, path), 'utf8').includes('%PDF-'));
  if (engine.length === 0) throw new Error('No script of the build makes a PDF.');
  const html = readFileSync(join(dist, page), 'utf8');
  const loaded = withImports(dist, findAll(SCRIPT_ADDRESS, html));
  const added = [...withImports(dist, engine)].filter((path) => !loaded.has(path));
  return added.reduce((sum, path) => sum + compressedSize(readFileSync(join(dist, path))), 0);
}

/**
 * The fonts that the first PDF in Latin script fetches; WOFF files are compressed already.
 * @param {string} dist
 */
export function weighPdfFonts(dist) {
  const files = new Set([LATIN, EXACT].flatMap(({ regular, bold }) => [regular, bold]));
  return [...files].reduce((sum, file) => sum + statSync(join(dist, 'fonts', 'pdf', file)).size, 0);
}
