// Parts of pdfkit that our PDFs never use: WOFF 2 (we ship WOFF 1), PNG pictures, encryption, and line
// breaking (we have our own). Together 70 KB of the download.
import { fileURLToPath } from 'node:url';

/** One replacement, as Vite's `resolve.alias` takes it. */
export interface Alias {
  readonly find: RegExp;
  readonly replacement: string;
}

const LEFT_OUT = [/^brotli\/decompress\.js$/, /^png-js$/, /^linebreak$/, /^@noble\/ciphers\/aes$/];

/** Aliases for the browser bundle; in Node the whole package is used. */
export function slimPdfAliases(): Alias[] {
  const replacement = fileURLToPath(new URL('./left-out.ts', import.meta.url));
  return LEFT_OUT.map((find) => ({ find, replacement }));
}
