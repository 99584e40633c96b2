// Reads the content files for the search index, by the same schemas as the pages.
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { accountSchema } from '../collections/schemas/account.ts';
import { checklistSchema } from '../collections/schemas/checklist.ts';
import { guideSchema } from '../collections/schemas/guide.ts';
import { letterSchema } from '../collections/schemas/letter.ts';
import { wordSchema } from '../collections/schemas/word.ts';
import { curlAll } from '../collections/typography.ts';
import type { SearchContent } from './search-records.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

interface Schema<Content> {
  parse(value: unknown): Content;
}

interface ContentFile {
  readonly fields: unknown;
  readonly body: string;
}

function readContentFile(file: URL): ContentFile {
  const text = readFileSync(file, 'utf8');
  const [, head, body = ''] = FRONT_MATTER.exec(text) ?? [];
  return { fields: parse(head ?? text), body };
}

function readFolder<Content>(folder: URL, schema: Schema<Content>): Record<string, Content & { readonly body: string }> {
  const names = readdirSync(folder).filter((name) => /\.(md|mdx|yaml)$/.test(name));
  const entries = names.sort().map((name) => {
    const { fields, body } = readContentFile(new URL(name, folder));
    return [name.replace(/\.\w+$/, ''), curlAll({ ...schema.parse(fields), body })] as const;
  });
  return Object.fromEntries(entries);
}

/** Everything that search is built from, read from the content folder. */
export function readSearchContent(content: URL): SearchContent {
  return {
    guides: readFolder(new URL('guides/', content), guideSchema),
    accounts: readFolder(new URL('accounts/', content), accountSchema),
    checklists: readFolder(new URL('checklists/', content), checklistSchema),
    letters: readFolder(new URL('letters/', content), letterSchema),
    words: readFolder(new URL('words/', content), wordSchema),
  };
}
