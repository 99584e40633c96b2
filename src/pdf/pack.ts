// The last step: streams are compressed, and the dictionaries move together into one compressed stream. Rules: SPEC.md, U.
import { zlibSync } from 'fflate';
import { joinBytes, latinBytes } from './bytes.ts';
import { indexOf } from './pack-index.ts';
import type { Place } from './pack-index.ts';
import { readPlain } from './plain-file.ts';
import type { Part } from './plain-file.ts';

/** The record in both its ways, and where the document begins: these are found in a damaged file, byte by byte. */
const CARRIES = /\/Type \/(?:Filespec|Annot|Catalog)\b|\/S \/URI\b|\/EmbeddedFiles?\b/;

interface Sorted {
  readonly carrying: readonly Part[];
  readonly dictionaries: readonly Part[];
  readonly streams: readonly Part[];
}

function sortParts(parts: readonly Part[]): Sorted {
  const carrying = parts.filter(({ dictionary }) => CARRIES.test(dictionary));
  const others = parts.filter((part) => !carrying.includes(part));
  const dictionaries = others.filter(({ stream }) => !stream).sort((one, other) => one.id - other.id);
  return { carrying, dictionaries, streams: others.filter(({ stream }) => stream) };
}

/** Dictionaries as one stream: first the number of each and where it begins, then all of them. */
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

function writePart({ id, dictionary, stream }: Part): Uint8Array {
  if (!stream) return latinBytes(`${id} 0 obj\n${dictionary}\nendobj\n`);
  const pressed = zlibSync(stream, { level: 9 });
  const told = dictionary.replace(/\/Length \d+/, `/Length ${pressed.length}\n/Filter /FlateDecode`);
  return joinBytes([latinBytes(`${id} 0 obj\n${told}\nstream\n`), pressed, latinBytes('\nendstream\nendobj\n')]);
}

/** The same document in fewer bytes. The record comes first and in objects of its own, where a file that is cut off or damaged still has it. */
export function packPdf(plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const { header, parts, trailer } = readPlain(plain);
  const { carrying, dictionaries, streams } = sortParts(parts);
  const group = gather(parts.length + 1, dictionaries);
  const places = new Map<number, Place>(dictionaries.map(({ id }, index) => [id, { kind: 2, at: group.id, index }]));
  const chunks: Uint8Array[] = [latinBytes(header)];
  let end = header.length;
  for (const part of [...carrying, group, ...streams]) {
    const bytes = writePart(part);
    places.set(part.id, { kind: 1, at: end, index: 0 });
    chunks.push(bytes);
    end += bytes.length;
  }
  const index = writePart(indexOf(places, { kind: 1, at: end, index: 0 }, trailer));
  return joinBytes([...chunks, index, latinBytes(`startxref\n${end}\n%%EOF\n`)]);
}
