// A PDF that is protected against changes but opens without a password (AES-256, revision 6): where its key is, and what is sealed.
import { findStreams, toBytes, toText } from './pdf-scan.ts';

/** What the key is made of, and the attachments as they stand in the file. */
export interface ProtectedPdf {
  /** 48 bytes: a hash, then two salts of 8. */
  readonly user: Uint8Array<ArrayBuffer>;
  /** 32 bytes: the sealed key. */
  readonly userKey: Uint8Array<ArrayBuffer>;
  readonly sealed: readonly Uint8Array<ArrayBuffer>[];
}

const STRING = String.raw`\s*(?:<([0-9a-fA-F\s]+)>|\(((?:\\[\s\S]|[^\\()])*)\))`;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The bytes of a text of a PDF, hexadecimal or literal. */
function readString(dictionary: string, name: string): Uint8Array<ArrayBuffer> {
  const [, hex, literal = ''] = new RegExp(`/${name}${STRING}`).exec(dictionary) ?? [];
  if (hex !== undefined) return toBytes(hex.replace(/\s/g, '').replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16))));
  return toBytes(literal.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, sign: string) => readEscape(sign)));
}

function readEscape(sign: string): string {
  if (/^[0-7]/.test(sign)) return String.fromCharCode(parseInt(sign, 8) & 255);
  return /^[\r\n]/.test(sign) ? '' : (ESCAPES[sign] ?? sign);
}

/** The object that the trailer names as the one about protection. */
function protectionOf(whole: string): string {
  const [, number = ''] = /\/Encrypt\s+(\d+)\s+\d+\s+R/.exec(whole) ?? [];
  const start = number === '' ? -1 : whole.search(new RegExp(`(?:^|[\\r\\n])${number}\\s+\\d+\\s+obj\\b`));
  return start < 0 ? '' : whole.slice(start, start + 4_000).replace(/endobj[\s\S]*/, '');
}

/** The parts, or undefined where the file is protected in another way or not at all. */
export function readProtection(bytes: Uint8Array): ProtectedPdf | undefined {
  const whole = toText(bytes);
  const dictionary = protectionOf(whole);
  if (!/\/R\s+6\b/.test(dictionary) || !/\/AESV3\b/.test(dictionary)) return undefined;
  const [user, userKey] = [readString(dictionary, 'U'), readString(dictionary, 'UE')];
  if (user.length < 48 || userKey.length !== 32) return undefined;
  const attached = findStreams(whole).filter((stream) => /\/EmbeddedFile\b/.test(stream.dictionary));
  // What is sealed comes in blocks of 16; a line end after it does not count.
  const sealed = attached.map(({ start, end }) => bytes.slice(start, end - ((end - start) % 16)));
  return { user: user.slice(0, 48), userKey, sealed };
}
