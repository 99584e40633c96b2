// WOFF 1 to TrueType: fontkit inflates a WOFF anew whenever it looks at a glyph, so the file is opened up once, here.

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function readTable(file: ArrayBuffer, entry: number): Promise<Table> {
  const view = new DataView(file, entry, 20);
  const [offset, packed, size] = [view.getUint32(4), view.getUint32(8), view.getUint32(12)];
  const bytes = new Uint8Array(file, offset, packed);
  return { tag: view.getUint32(0), checksum: view.getUint32(16), bytes: packed < size ? await inflate(bytes) : bytes };
}

const padded = (length: number) => (length + 3) & ~3;

function writeHeader(view: DataView, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, flavour);
  view.setUint16(4, count);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, count * 16 - 2 ** power * 16);
}

function writeTables(font: Uint8Array<ArrayBuffer>, tables: readonly Table[]): void {
  const view = new DataView(font.buffer);
  let offset = 12 + tables.length * 16;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    [tag, checksum, offset, bytes.length].forEach((value, field) => view.setUint32(12 + index * 16 + field * 4, value));
    font.set(bytes, offset);
    offset += padded(bytes.length);
  });
}

/** The TrueType font inside a WOFF 1 file. */
export async function unpackWoff(file: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const view = new DataView(file);
  const count = view.getUint16(12);
  const tables = await Promise.all(Array.from({ length: count }, (_, index) => readTable(file, 44 + index * 20)));
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + count * 16);
  const font = new Uint8Array(size);
  writeHeader(new DataView(font.buffer), view.getUint32(4), count);
  writeTables(font, tables);
  return font;
}
