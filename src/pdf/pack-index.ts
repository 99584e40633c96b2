// The table of contents of a packed PDF, itself a stream (ISO 32000-2, 7.5.8).

/** Where an object stands: at a place in the file (1), or in a stream of objects (2) as so-manieth. */
export interface Place {
  readonly kind: 1 | 2;
  readonly at: number;
  readonly index: number;
}

const WIDTHS = [1, 4, 3] as const;
const ROW = 1 + 4 + 3;

function writeRow(row: Uint8Array, values: readonly [number, number, number]): void {
  let end = 0;
  values.forEach((value, field) => {
    const width = WIDTHS[field] ?? 0;
    for (let byte = 0; byte < width; byte += 1) row[end + byte] = Math.floor(value / 2 ** (8 * (width - 1 - byte)));
    end += width;
  });
}

/** Each row as its difference from the one above, which compresses to next to nothing. */
function differ(rows: Uint8Array, count: number): Uint8Array {
  const UP = 2;
  const differences = new Uint8Array(count * (ROW + 1));
  for (let row = 0; row < count; row += 1) {
    differences[row * (ROW + 1)] = UP;
    for (let byte = 0; byte < ROW; byte += 1) {
      const above = row === 0 ? 0 : (rows[(row - 1) * ROW + byte] ?? 0);
      differences[row * (ROW + 1) + 1 + byte] = (rows[row * ROW + byte] ?? 0) - above;
    }
  }
  return differences;
}

/** The table as an object that is still to be compressed. It lists itself; `trailer` says where the document begins. */
export function writeIndex(id: number, places: readonly (Place | undefined)[], trailer: string, own: number) {
  const rows = new Uint8Array((id + 1) * ROW);
  for (let number = 1; number <= id; number += 1) {
    const { kind, at, index } = places[number] ?? { kind: 1, at: own, index: 0 };
    writeRow(rows.subarray(number * ROW), [kind, at, index]);
  }
  const form = `/DecodeParms << /Predictor 12 /Columns ${ROW} >>`;
  const dictionary = `<<\n/Type /XRef\n/Size ${id + 1}\n/W [${WIDTHS.join(' ')}]\n${form}${trailer}/Length 0\n>>`;
  return { id, dictionary, stream: differ(rows, id + 1) };
}
