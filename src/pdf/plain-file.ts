// A file as pdfkit writes it, taken apart by its table of contents.
import { toText } from '../core/carried/pdf-scan.ts';

/** One object; its stream is not compressed yet. */
export interface Part {
  readonly id: number;
  readonly dictionary: string;
  readonly stream: Uint8Array | undefined;
}

/** The whole file. */
export interface PlainFile {
  readonly header: string;
  /** In the order of the file. */
  readonly parts: readonly Part[];
  /** The entries of the trailer without the number of objects. */
  readonly trailer: string;
}

const BEGIN = 'obj\n';
const STREAM = '\nstream\n';
const END_STREAM = '\nendstream';

function readPart(bytes: Uint8Array, text: string, start: number, end: number): Part {
  const whole = text.slice(start, text.lastIndexOf('\nendobj', end));
  const id = parseInt(whole, 10);
  const from = whole.indexOf(BEGIN) + BEGIN.length;
  if (!whole.endsWith(END_STREAM)) return { id, dictionary: whole.slice(from), stream: undefined };
  const cut = whole.indexOf(STREAM);
  const stream = bytes.subarray(start + cut + STREAM.length, start + whole.length - END_STREAM.length);
  return { id, dictionary: whole.slice(from, cut), stream };
}

/** Takes it apart. */
export function readPlain(bytes: Uint8Array): PlainFile {
  const text = toText(bytes);
  const table = text.lastIndexOf('\nxref\n') + 1;
  const rows = text.slice(table).matchAll(/^(\d{10}) 00000 n/gm);
  const starts = Array.from(rows, ([, offset]) => Number(offset)).sort((one, other) => one - other);
  const parts = starts.map((start, index) => readPart(bytes, text, start, starts[index + 1] ?? table));
  const trailer = text.slice(text.indexOf('<<', table) + 2, text.lastIndexOf('>>'));
  return { header: text.slice(0, starts[0]), parts, trailer: trailer.replace(/\/Size \d+\n/, '') };
}
