// At each build: names the pages whose facts were last checked more than a year ago.
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const CHECKED = /^checked: ['"]?(\d{4}-\d{2}-\d{2})/m;

/** A content file with its text. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
}

/** One message for each file that was last checked more than twelve months before a day. */
export function ageMessages(files: readonly CheckedFile[], today: Date): string[] {
  const oldest = new Date(today);
  oldest.setUTCFullYear(today.getUTCFullYear() - 1);
  const limit = oldest.toISOString().slice(0, 10);
  return files.flatMap(({ path, text }) => {
    const day = CHECKED.exec(text)?.[1];
    if (day === undefined || day >= limit) return [];
    return [
      `${path}: checked: expected a day from ${limit} on; received ${day}. Check its facts and sources again, then write the new day.`,
    ];
  });
}

/** Warns and goes on: a page that is a year old is still better than none. */
export function checkedDays(): AstroIntegration {
  let root: URL;
  return {
    name: 'checked-days',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:start': async ({ logger }) => {
        const paths = globSync('content/**/*.{mdx,md,yaml}', { cwd: root }).sort();
        const files = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(new URL(path, root), 'utf8') })));
        for (const message of ageMessages(files, new Date())) logger.warn(message);
      },
    },
  };
}
