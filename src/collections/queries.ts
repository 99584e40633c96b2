// What pages ask of the content: every collection read, cross-checked, sorted and ready to show.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { ContentFile } from './content-set.ts';
import { crossCheck } from './cross-checks.ts';
import type { AccountContent } from './schemas/account.ts';
import type { ChecklistContent } from './schemas/checklist.ts';
import type { GuideContent } from './schemas/guide.ts';
import type { LetterContent } from './schemas/letter.ts';
import type { SiteContent } from './schemas/site.ts';
import type { WaysIn } from './schemas/ways-in.ts';
import type { WordContent } from './schemas/word.ts';
import { countMinutes } from './reading-time.ts';
import { compareStages } from './stages.ts';
import { curlAll } from './typography.ts';

/** A guide with its place, its reading time and the entry that renders it. */
export interface Guide extends GuideContent {
  readonly slug: string;
  /** Reading time. */
  readonly minutes: number;
  readonly body: string;
  readonly entry: CollectionEntry<'guides'>;
}

/** A kind of account of the catalogue. */
export interface Account extends AccountContent {
  readonly slug: string;
}

/** A checklist as its file gives it. */
export interface Checklist extends ChecklistContent {
  readonly slug: string;
}

/** A letter as its file gives it. */
export interface LetterPage extends LetterContent {
  readonly slug: string;
}

/** A word with the sentence that explains it. */
export interface Word extends WordContent {
  readonly slug: string;
  readonly meaning: string;
}

/** All content, sorted as pages list it. */
export interface Content {
  readonly guides: readonly Guide[];
  readonly accounts: readonly Account[];
  readonly checklists: readonly Checklist[];
  readonly letters: readonly LetterPage[];
  readonly waysIn: WaysIn;
  readonly words: readonly Word[];
}

let loaded: Promise<Content> | undefined;

/** All content, read once for a build; throws with every mistake between files. */
export function loadContent(): Promise<Content> {
  if (import.meta.env.DEV) return readContent();
  loaded ??= readContent();
  return loaded;
}

/** The publisher's settings. */
export async function getSite(): Promise<SiteContent> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml: expected the settings of the site; received no file. Put it back.');
  return entry.data;
}

async function readContent(): Promise<Content> {
  const [guides, accounts, checklists, diagrams, letters, waysIn, words] = await Promise.all([
    getCollection('guides'),
    getCollection('accounts'),
    getCollection('checklists'),
    getCollection('diagrams'),
    getCollection('letters'),
    getCollection('waysIn'),
    getCollection('words'),
  ]);
  const messages = crossCheck({
    guides: guides.map(plainFile),
    accounts: accounts.map(plainFile),
    checklists: checklists.map(plainFile),
    diagrams: diagrams.map(plainFile),
    letters: letters.map(plainFile),
    waysIn: waysIn.map(plainFile),
    words: words.map(plainFile),
  });
  if (messages.length > 0) throw new Error(`The content does not fit together:\n${messages.join('\n')}`);
  const [ways] = waysIn;
  if (!ways) throw new Error('content/ways-in.yaml: expected the situations and the paths; received no file. Put it back.');
  return {
    waysIn: ways.data,
    guides: guides.map(readGuide).sort((a, b) => compareStages(a.stage, b.stage) || a.order - b.order),
    accounts: accounts.map(({ id, data }) => ({ ...curlAll(data), slug: id })).sort((a, b) => a.order - b.order),
    checklists: checklists
      .map(({ id, data }) => ({ ...curlAll(data), slug: id }))
      .sort((a, b) => compareStages(a.stage, b.stage) || a.number - b.number),
    letters: letters
      .map(({ id, data }) => ({ ...curlAll(data), slug: id }))
      .sort((a, b) => compareStages(a.stage, b.stage) || a.number - b.number),
    words: words.map(readWord).sort((a, b) => a.title.localeCompare(b.title, 'en')),
  };
}

function plainFile<Fields>({ id, data, body }: { id: string; data: Fields; body?: string | undefined }): ContentFile<Fields> {
  return { slug: id, data, body: body ?? '' };
}

function readGuide(entry: CollectionEntry<'guides'>): Guide {
  const body = entry.body ?? '';
  return { ...curlAll(entry.data), slug: entry.id, body, minutes: countMinutes(body), entry };
}

function readWord({ id, data, body }: CollectionEntry<'words'>): Word {
  return { ...curlAll(data), slug: id, meaning: curlAll((body ?? '').trim()) };
}

export { letterOf } from './build-letter.ts';
export { templateOf } from './build-template.ts';
