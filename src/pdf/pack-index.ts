// The table of contents of a packed PDF, itself a stream (ISO 32000-2, 7.5.8).
import type { Part } from './plain-file.ts';

/** Where an object stands: so many bytes into the file (1), or in the stream of objects `at`, as the one with this index (2). */
export interface Place {
  readonly kind: 1 | 2;
  readonly at: number;
  readonly index: number;
}

/** Bytes for the kind, the place and the index. */
const WIDTHS = [1, 4, 4] as const;
const ROW = 9;
/** PNG's way of writing a row as its difference from the one above, which compresses to next to nothing. */
const UP = 2;

function rowOf({ kind, at, index }: Place): Uint8Array {
  const row = new DataView(new ArrayBuffer(ROW));
  row.setUint8(0, kind);
  row.setUint32(1, at);
  row.setUint32(5, index);
  return new Uint8Array(row.buffer);
}

function differ(rows: readonly Uint8Array[]): Uint8Array {
  const stream = new Uint8Array(rows.length * (ROW + 1));
  rows.forEach((row, number) => {
    const above = rows[number - 1];
    stream[number * (ROW + 1)] = UP;
    stream.set(
      row.map((byte, column) => byte - (above?.[column] ?? 0)),
      number * (ROW + 1) + 1,
    );
  });
  return stream;
}

/** The table as the last object, which lists itself; the entries of the trailer say where the document begins. */
export function indexOf(places: ReadonlyMap<number, Place>, own: Place, trailer: string): Part {
  const id = places.size + 1;
  const numbers = Array.from({ length: places.size }, (_, at) => at + 1);
  // Number 0 is no object: as the table of contents it would be the head of the list of free numbers.
  const rows = [new Uint8Array(ROW), ...numbers.map((number) => rowOf(places.get(number) ?? own)), rowOf(own)];
  const shape = `/W [${WIDTHS.join(' ')}]\n/DecodeParms << /Predictor 12 /Columns ${ROW} >>`;
  return { id, dictionary: `<<\n/Type /XRef\n/Size ${id + 1}\n${shape}${trailer}/Length 0\n>>`, stream: differ(rows) };
}
