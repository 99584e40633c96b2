// The last step: streams are compressed, and what no page needs to be shown moves together into one compressed stream. Rules: SPEC.md, U.
import { zlibSync } from 'fflate';
import { toText } from '../core/carried/pdf-scan.ts';
import { joinBytes, latinBytes } from './bytes.ts';
import { writeIndex } from './pack-index.ts';
import type { Place } from './pack-index.ts';

/** One object as pdfkit wrote it. */
interface Part {
  readonly id: number;
  readonly dictionary: string;
  readonly stream: Uint8Array | undefined;
}

interface PlainFile {
  readonly header: string;
  /** In the order of the file. */
  readonly parts: readonly Part[];
  readonly trailer: string;
}

/** The record in both its ways, and the way to it from the root: these are found in a damaged file, byte by byte. */
const CARRIES = /\/Type \/(?:Filespec|Annot|Catalog)\b|\/S \/URI\b|\/EmbeddedFiles?\b/;
function readPart(bytes: Uint8Array, text: string, start: number, end: number): Part {
  const whole = text.slice(start, end);
  const id = parseInt(whole, 10);
  const body = whole.slice(whole.indexOf('obj\n') + 4, whole.lastIndexOf('\nendobj'));
  if (!body.endsWith('\nendstream')) return { id, dictionary: body, stream: undefined };
  const dictionary = body.slice(0, body.indexOf('\nstream\n'));
  const from = start + whole.indexOf('\nstream\n') + 8;
  return { id, dictionary, stream: bytes.subarray(from, start + whole.lastIndexOf('\nendstream')) };
}

function readPlain(bytes: Uint8Array): PlainFile {
  const text = toText(bytes);
  const table = text.lastIndexOf('\nxref\n') + 1;
  const rows = text.slice(table).matchAll(/^(\d{10}) 00000 n/gm);
  const starts = Array.from(rows, ([, offset]) => Number(offset)).sort((a, b) => a - b);
  const parts = starts.map((start, index) => readPart(bytes, text, start, starts[index + 1] ?? table));
  const trailer = text.slice(text.indexOf('<<', table) + 2, text.lastIndexOf('>>'));
  return { header: text.slice(0, starts[0]), parts, trailer: trailer.replace(/\/Size \d+\n/, '') };
}

function pressStream({ dictionary, stream }: Part): readonly (string | Uint8Array)[] {
  if (!stream) return [dictionary];
  const pressed = zlibSync(stream, { level: 9 });
  const length = `/Length ${pressed.length}\n/Filter /FlateDecode`;
  return [dictionary.replace(/\/Length \d+/, length), '\nstream\n', pressed, '\nendstream'];
}

/** Dictionaries put together as one stream: first where each begins, then all of them. */
function gather(id: number, parts: readonly Part[]): Part {
  const starts: string[] = [];
  let length = 0;
  for (const { id: inner, dictionary } of parts) {
    starts.push(`${inner} ${length}`);
    length += dictionary.length + 1;
  }
  const head = `${starts.join(' ')}\n`;
  const stream = latinBytes(head + parts.map(({ dictionary }) => `${dictionary}\n`).join(''));
  return { id, dictionary: `<<\n/Type /ObjStm\n/N ${parts.length}\n/First ${head.length}\n/Length 0\n>>`, stream };
}

/** The same document in fewer bytes. The record in it stays where it was: before the pages, in objects of its own. */
export function packPdf(plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const { header, parts, trailer } = readPlain(plain);
  const carrying = parts.filter(({ dictionary }) => CARRIES.test(dictionary));
  const streams = parts.filter(({ dictionary, stream }) => stream && !CARRIES.test(dictionary));
  const inner = parts.filter(({ dictionary, stream }) => !stream && !CARRIES.test(dictionary)).sort((a, b) => a.id - b.id);
  const group = gather(parts.length + 1, inner);
  const places: Place[] = [];
  inner.forEach(({ id }, index) => (places[id] = { kind: 2, at: group.id, index }));
  const chunks: Uint8Array[] = [latinBytes(header)];
  let offset = header.length;
  const write = (part: Part) => {
    places[part.id] = { kind: 1, at: offset, index: 0 };
    const pieces = [`${part.id} 0 obj\n`, ...pressStream(part), '\nendobj\n'];
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? latinBytes(piece) : piece;
      chunks.push(bytes);
      offset += bytes.length;
    }
  };
  for (const part of [...carrying, group, ...streams]) write(part);
  const end = offset;
  write(writeIndex(group.id + 1, places, trailer, end));
  return joinBytes([...chunks, latinBytes(`startxref\n${end}\n%%EOF\n`)]);
}
