// The content as its files give it, without Astro.
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { ContentFile, ContentSet } from '../../src/collections/content-set.ts';
import { accountSchema } from '../../src/collections/schemas/account.ts';
import { checklistSchema } from '../../src/collections/schemas/checklist.ts';
import { diagramSchema } from '../../src/collections/schemas/diagram.ts';
import { guideSchema } from '../../src/collections/schemas/guide.ts';
import { letterSchema } from '../../src/collections/schemas/letter.ts';
import { siteSchema } from '../../src/collections/schemas/site.ts';
import { waysInSchema } from '../../src/collections/schemas/ways-in.ts';
import { wordSchema } from '../../src/collections/schemas/word.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The schema of each kind of file, with the folder that it stands in. */
export const KINDS = [
  { files: 'content/guides/*.mdx', schema: guideSchema },
  { files: 'content/accounts/*.yaml', schema: accountSchema },
  { files: 'content/checklists/*.yaml', schema: checklistSchema },
  { files: 'content/letters/*.yaml', schema: letterSchema },
  { files: 'content/words/*.md', schema: wordSchema },
  { files: 'content/site.yaml', schema: siteSchema },
  { files: 'content/ways-in.yaml', schema: waysInSchema },
  { files: 'content/diagrams/*.yaml', schema: diagramSchema },
] as const;

/** A file before any schema has seen it. */
export interface RawFile {
  readonly path: string;
  readonly slug: string;
  readonly fields: unknown;
  readonly body: string;
}

/** The files that a pattern matches. */
export function readFiles(pattern: string): RawFile[] {
  return globSync(pattern, { cwd: ROOT }).sort().map(readRaw);
}

/** The text of a file of this project. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** One file: its fields and, below front matter, its text. */
export function readRaw(path: string): RawFile {
  const text = readText(path);
  const [, matter = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { path, slug: basename(path, extname(path)), fields: parse(matter), body };
}

interface Schema<Fields> {
  parse(value: unknown): Fields;
  safeParse(value: unknown): { error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } | undefined };
}

/** What a schema says about a file: path, field, and its message. */
export function schemaMessages(schema: Schema<unknown>, path: string, fields: unknown): string[] {
  const issues = schema.safeParse(fields).error?.issues ?? [];
  return issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`);
}

function readAll<Fields>(pattern: string, schema: Schema<Fields>): ContentFile<Fields>[] {
  return readFiles(pattern).map(({ slug, fields, body }) => ({ slug, data: schema.parse(fields), body }));
}

/** Everything that is published, as the cross-checks take it. */
export function readContent(): ContentSet {
  return {
    guides: readAll('content/guides/*.mdx', guideSchema),
    accounts: readAll('content/accounts/*.yaml', accountSchema),
    checklists: readAll('content/checklists/*.yaml', checklistSchema),
    diagrams: readAll('content/diagrams/*.yaml', diagramSchema),
    letters: readAll('content/letters/*.yaml', letterSchema),
    waysIn: readAll('content/ways-in.yaml', waysInSchema),
    words: readAll('content/words/*.md', wordSchema),
  };
}

