// A PDF as text with every stream opened and every object by itself, so that a test can change one thing in it.
import { inflateSync } from 'node:zlib';
import { splitGroup } from './read-pdf.ts';

const PACKED = /\n(\d+) 0 obj\n(<<(?:(?!endobj)[\s\S])*?)\/Filter \/FlateDecode\n?([^>]*>>)\nstream\n([\s\S]*?)\nendstream\nendobj/g;

function openObject(id: string, dictionary: string, stream: string): string {
  const [, first] = /\/First (\d+)/.exec(dictionary) ?? [];
  if (first !== undefined) {
    return splitGroup(stream, Number(first))
      .map(([inner, body]) => `\n${inner} 0 obj\n${body}\nendobj`)
      .join('');
  }
  if (dictionary.includes('/Type /XRef'))
    return `\ntrailer\n${dictionary.replace(/\/(?:W \[[^\]]*\]|Type \/XRef|DecodeParms <<[^>]*>>)\n?/g, '')}`;
  return `\n${id} 0 obj\n${dictionary}\nstream\n${stream}\nendstream\nendobj`;
}

/** The file as it was before it was packed, one character a byte. It has no table of contents; the readers of these tests need none. */
export function unpackPdf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(PACKED, (_, id: string, start: string, end: string, packed: string) => {
      return openObject(id, start + end, inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'));
    });
}

/** Such a text as a file. */
export function packText(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
