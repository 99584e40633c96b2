// A PDF as text with every stream opened, so that a test can change one thing in it.
import { inflateSync } from 'node:zlib';

/** The file with plain streams, one character a byte. Its table of contents no longer fits; the readers of these tests need none. */
export function unpackPdf(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/\/Filter \/FlateDecode\n?([^>]*>>)\nstream\n([\s\S]*?)\nendstream/g, (_, rest: string, packed: string) => {
      return `${rest}\nstream\n${inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')}\nendstream`;
    });
}

/** Such a text as a file. */
export function packText(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
