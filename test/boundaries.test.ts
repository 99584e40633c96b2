// The rules about imports still bite, and no test is switched off.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
// Files that are not there have no types, so the rules that need types rest.
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [tseslint.configs.disableTypeChecked] });

const IMPORT_RULES = new Set(['no-restricted-imports', 'no-restricted-syntax', 'no-restricted-globals']);

/** What the import rules say about a file that is not there; ESLint puts its own words before the message of an import rule. */
async function complaints(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(ROOT, filePath) });
  const messages = result?.messages.filter(({ ruleId }) => ruleId === null || IMPORT_RULES.has(ruleId)) ?? [];
  return messages.map(({ message }) => message.replace(/^'.*?' import is restricted from being used by a pattern\. /, ''));
}

describe('each layer imports only what it may', () => {
  const CORE = 'src/core may import only: itself.';
  const ISLANDS = 'src/islands may import only: core, stores.';
  const PAGES = 'src/pages may import only: core, collections, components, layouts, islands, wake.';
  const planted: [why: string, file: string, text: string, expected: string[]][] = [
    ['a static import', 'src/core/planted.ts', `import '../storage/ports.ts';`, [CORE]],
    ['a package in core', 'src/core/planted.ts', `import 'react';`, ['src/core may import no package.']],
    ['a re-export', 'src/islands/Planted.tsx', `export * from '../storage/ports.ts';`, [ISLANDS]],
    ['a deeper folder', 'src/islands/deep/Planted.tsx', `import '../../storage/ports.ts';`, [ISLANDS]],
    ['a dynamic import', 'src/islands/Planted.tsx', `export const late = () => import('../pdf/document.ts');`, [ISLANDS]],
    ['a type import', 'src/islands/Planted.tsx', `export type Late = import('../pdf/document.ts').Late;`, [ISLANDS]],
    ['an import from the root', 'src/islands/Planted.tsx', `import '/src/storage/ports.ts';`, [ISLANDS]],
    ['the front matter of a page', 'src/pages/planted.astro', `---\nimport '../storage/ports.ts';\n---\n<p>x</p>\n`, [PAGES]],
    ['a dynamic import in a page', 'src/pages/planted.astro', `---\nawait import('../stores/record-stores.ts');\n---\n<p>x</p>\n`, [PAGES]],
    ['a script of a page', 'src/pages/planted.astro', `<script>\nimport '../storage/ports.ts';\n</script>\n`, [PAGES]],
    ['the content configuration', 'src/content.config.ts', `import './pages/planted.ts';`, ['src/collections may import only: core.']],
    [
      'allowed imports',
      'src/islands/Planted.tsx',
      `import 'react';\nimport '../core/text.ts';\nimport '../stores/new-ids.ts';\nimport './Other.tsx';`,
      [],
    ],
  ];

  it.each(planted)('%s', async (_why, file, text, expected) => {
    expect(await complaints(file, text)).toEqual(expected);
  });
});

describe('core knows no clock, no chance and no platform', () => {
  const CLOCK = 'Core takes the time as an argument.';
  const planted: [code: string, expected: string[]][] = [
    ['Date.now()', [CLOCK]],
    ['new Date()', [CLOCK]],
    ['new Date(0)', []],
    ['Math.random()', ['Core takes new ids as arguments.']],
    ['crypto.randomUUID()', [`Unexpected use of 'crypto'. Core uses the language alone: take it as an argument.`]],
    ['performance.now()', [`Unexpected use of 'performance'. Core uses the language alone: take it as an argument.`]],
  ];

  it.each(planted)('%s', async (code, expected) => {
    expect(await complaints('src/core/planted.ts', `export const planted = ${code};`)).toEqual(expected);
  });
});

describe('types are asserted in one place', () => {
  const SAID = 'Only src/core/ids.ts may assert a type. Check the value, or type it where it is made.';
  const planted: [file: string, code: string, expected: string[]][] = [
    ['src/stores/planted.ts', `'a' as string`, [SAID]],
    ['src/stores/planted.ts', `['a'] as const`, []],
    ['src/core/ids.ts', `'a' as string`, []],
    ['src/core/ids.ts', `Date.now()`, ['Core takes the time as an argument.']],
  ];

  it.each(planted)('%s: %s', async (file, code, expected) => {
    expect(await complaints(file, `export const planted = ${code};`)).toEqual(expected);
  });
});

/** The scripts of an .astro file, its front matter included, as TypeScript sees them. */
function scriptOf(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const parts = [
    /^---\n([\s\S]*?)\n---/.exec(text)?.[1],
    ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, inside]) => inside),
  ];
  return parts.join('\n');
}

/** The files of src that a file imports by a relative path, types included. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(scriptOf(file));
  const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return relative.map((name) => posix.join(posix.dirname(file), name));
}

/** One path that leads from a file back to itself, if there is any. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const finished = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    const cycle = (graph.get(file) ?? []).map((next) => walk(next, [...path, file])).find(Boolean);
    finished.add(file);
    return cycle;
  };
  return [...graph.keys()].map((file) => walk(file, [])).find(Boolean);
}

describe('no file of src imports itself in a circle', () => {
  it('finds a planted circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'd', 'b']);
  });

  it('finds none in src', () => {
    const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: ROOT }).map((file) => file.replaceAll('\\', '/'));
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    expect(findCycle(graph)).toBeUndefined();
  });
});

it('no test is left out or run alone', () => {
  const files = globSync('**/*.{test,spec}.{ts,tsx}', { cwd: dirname(import.meta.filename) });
  const switched = files.filter((file) =>
    /\.(only|skip|fixme|todo|fails)\b\s*\(/.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
  );
  expect(switched).toEqual([]);
});
