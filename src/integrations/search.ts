// Builds the search index after the pages, and serves the last one built during development.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readSearchContent } from './search-content.ts';
import { buildGuidePage } from './search-guide.ts';
import { buildSearchRecords, listKnownWords, toCustomRecord, type SearchContent, type SearchRecord } from './search-records.ts';

/** The folder of the index, under the site's base path. */
const FOLDER = 'pagefind/';
/** Ready-made interfaces, the worker and the wasm for other languages: nothing here loads them. */
const UNUSED = /^pagefind-.*\.(js|css)$|^wasm\.unknown\./;
/** Texts travel in a few files instead of one request for each result. */
const TEXT_FILES = 6;
/** Parts of a guide's page that are not its text. */
const NO_TEXT = ['article > header', '.screen'];

interface Answer {
  readonly errors: readonly string[];
}

function check({ errors }: Answer): void {
  if (errors.length > 0) throw new Error(`Search index: ${errors.join('\n')}`);
}

async function addGuides(index: PagefindIndex, content: SearchContent, dist: URL): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  for (const [slug, guide] of Object.entries(content.guides)) {
    const html = readFileSync(new URL(`guides/${slug}/index.html`, dist), 'utf8');
    const page = buildGuidePage(slug, guide, html);
    check(await index.addHTMLFile({ url: page.record.url, content: page.html }));
    records.push(page.record);
  }
  return records;
}

async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (const record of records) check(await index.addCustomRecord(toCustomRecord(record)));
}

async function writeIndex(index: PagefindIndex, words: readonly string[], folder: URL): Promise<void> {
  const { errors, files } = await index.getFiles();
  check({ errors });
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(new URL('.', new URL(path, folder)), { recursive: true });
    await writeFile(new URL(path, folder), content);
  }
  await writeFile(new URL('words.json', folder), JSON.stringify(words));
}

/** Indexes the content and the built guides; returns how many records there are. */
async function buildSearchIndex(content: SearchContent, dist: URL): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: TEXT_FILES, excludeSelectors: NO_TEXT });
  check({ errors });
  if (!index) throw new Error('Search index: Pagefind gave none. Install the packages again.');
  const guides = await addGuides(index, content, dist);
  const records = buildSearchRecords(content);
  await addRecords(index, records);
  const all = [...guides, ...records];
  await writeIndex(index, listKnownWords(all), new URL(FOLDER, dist));
  await close();
  return all.length;
}

/** Full-text search without a server: the index is part of the built site. */
export function search(): AstroIntegration {
  let content: URL;
  let bundle: URL;
  let address: string;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = new URL('content/', config.root);
        bundle = new URL(FOLDER, config.outDir);
        address = `${config.base.replace(/\/$/, '')}/${FOLDER}`;
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(bundle)) logger.warn('No search index yet: build the site once to search during development.');
        server.middlewares.use(address, (request, response, next) => {
          const file = new URL(`.${new URL(request.url ?? '/', 'http://localhost').pathname}`, bundle);
          if (!file.href.startsWith(bundle.href) || file.href.endsWith('/') || !existsSync(file)) return next();
          if (file.pathname.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await buildSearchIndex(readSearchContent(content), dir);
        logger.info(`${count} records in the search index`);
      },
    },
  };
}
