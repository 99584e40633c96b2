// The files that were made in format 1, as text, by folder.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseJson } from '../../src/core/json-text.ts';

/** One file: its name without the end, and what is in it. */
export interface FrozenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

/** The files of a folder of `v1`, by name. */
export function frozenFiles(folder: string): readonly FrozenFile[] {
  const place = join(import.meta.dirname, 'v1', folder);
  return readdirSync(place)
    .sort()
    .map((file) => {
      const bytes = new Uint8Array(readFileSync(join(place, file)));
      return { name: basename(file).replace(/\..*/, ''), bytes, text: new TextDecoder().decode(bytes).trim() };
    });
}

/** The JSON of a file of `v1`, laid out in one way. */
export function frozenJson(folder: string, name: string): string {
  const file = frozenFiles(folder).find((each) => each.name === name);
  return JSON.stringify(file && parseJson(file.text));
}

/** Every file of `v1` with its SHA-256, a line each, as `sha256sum` writes it. */
export function frozenChecksums(): readonly string[] {
  const files = readdirSync(join(import.meta.dirname, 'v1'), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name).slice(import.meta.dirname.length + 1)).sort();
  const sum = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(import.meta.dirname, path)))
      .digest('hex');
  return paths.map((path) => `${sum(path)}  ${path}`);
}
