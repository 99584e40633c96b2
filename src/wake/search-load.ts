// Loads the index that the build left beside the pages; nothing leaves the device.
import { siteBase } from './site-base.ts';
import { createSearchEngine, type SearchEngine, type SearchIndex } from './search-engine.ts';

interface PagefindIndex extends SearchIndex {
  init(): Promise<void>;
}
interface Pagefind {
  createInstance(options: object): PagefindIndex;
}

async function loadKnownWords(folder: string): Promise<readonly string[]> {
  const answer = await fetch(`${folder}words.json`);
  const words: unknown = answer.ok ? await answer.json() : [];
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}

let engine: Promise<SearchEngine> | undefined;

async function loadEngine(): Promise<SearchEngine> {
  const folder = `${siteBase()}pagefind/`;
  const known = loadKnownWords(folder);
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // Without its worker it needs no Trusted Types policy of ours, and one file less.
  const index = pagefind.createInstance({
    basePath: folder,
    noWorker: true,
    ranking: { metaWeights: { title: 5, lay: 5, detail: 0, kind: 0, for: 0 } },
  });
  await index.init();
  return createSearchEngine(index, await known);
}

/** The engine, loaded once; a failed load may be tried again. */
export function readySearch(): Promise<SearchEngine> {
  engine ??= loadEngine();
  engine.catch(() => (engine = undefined));
  return engine;
}
