// Which characters a WOFF 1 file has. What its package says of it is wider than what is in it.
import { inflateSync } from 'node:zlib';

function findTable(file: Buffer, tag: string): Buffer {
  for (let entry = 44; entry < 44 + file.readUInt16BE(12) * 20; entry += 20) {
    if (file.toString('latin1', entry, entry + 4) !== tag) continue;
    const [offset, packed, size] = [file.readUInt32BE(entry + 4), file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)];
    const bytes = file.subarray(offset, offset + packed);
    return packed < size ? inflateSync(bytes) : bytes;
  }
  throw new Error(`a font without a table ${tag}`);
}

/** Groups of characters in a row. */
function readFormat12(table: Buffer): number[] {
  const points: number[] = [];
  for (let group = 16; group < 16 + table.readUInt32BE(12) * 12; group += 12) {
    for (let point = table.readUInt32BE(group); point <= table.readUInt32BE(group + 4); point += 1) points.push(point);
  }
  return points;
}

/** Segments of the first 65,536 characters; a glyph 0 in one stands for none. */
function readFormat4(table: Buffer): number[] {
  const segments = table.readUInt16BE(6);
  const [ends, starts] = [14, 16 + segments];
  const [deltas, offsets] = [starts + segments, starts + 2 * segments];
  const points: number[] = [];
  for (let at = 0; at < segments; at += 2) {
    const [start, offset] = [table.readUInt16BE(starts + at), table.readUInt16BE(offsets + at)];
    for (let point = start; point <= table.readUInt16BE(ends + at) && point < 0xffff; point += 1) {
      const glyph =
        offset === 0 ? point + table.readUInt16BE(deltas + at) : table.readUInt16BE(offsets + at + offset + (point - start) * 2);
      if ((glyph & 0xffff) !== 0) points.push(point);
    }
  }
  return points;
}

const READERS: Readonly<Record<number, (table: Buffer) => number[]>> = { 4: readFormat4, 12: readFormat12 };

/** All characters of the font, in order. */
export function readCharacters(file: Buffer): readonly number[] {
  const cmap = findTable(file, 'cmap');
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.subarray(cmap.readUInt32BE(8 + index * 8)));
  const points = tables.flatMap((table) => READERS[table.readUInt16BE(0)]?.(table) ?? []);
  return [...new Set(points)].sort((one, other) => one - other);
}
