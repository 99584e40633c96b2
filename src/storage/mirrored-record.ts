// The second copy of a record in localStorage: compressed, with its checksum.
import { decodeChecked, encodeChecked } from '../core/link.ts';
import { LIMITS } from '../core/limits.ts';
import { parseJson } from '../core/json-text.ts';
import { parseRecord } from '../core/parse-record.ts';
import { toPlainRecord } from '../core/plain-record.ts';
import { FORMAT, type ChecklistRecord } from '../core/record.ts';
import { mirrorKey, MIRROR_PREFIX } from './keys.ts';
import { parseMyCopy } from './my-copy.ts';
import type { CompressionPort, MyCopy, Ports } from './ports.ts';
import { formatOf, type SavedRecord } from './stored-record.ts';

/** Longest mirror of one record, in characters; a longer record lives in the database alone. */
export const MAX_MIRROR_CHARS = 64 * 1024;

/** Largest plain record that is unpacked, in bytes: names and brackets take several times what the packing takes. */
const MAX_PLAIN_BYTES = 8 * LIMITS.bytes;

/** The doors that a mirror needs. */
export type MirrorPorts = Pick<Ports, 'mirror' | 'compression'>;

/** What stands in the place of a record's mirror. */
export type Mirrored =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly saved: SavedRecord }
  /** Bytes that cannot be read. */
  | { readonly kind: 'damaged'; readonly text: string }
  /** Written by a newer version of the site. */
  | { readonly kind: 'tooNew'; readonly text: string };

/** The text of a mirror around the record in its compressed form. */
export function encodeMirror(compressed: Uint8Array, { me, savedAt }: SavedRecord): string {
  return JSON.stringify({ packed: encodeChecked(compressed), me, savedAt, format: FORMAT });
}

/** The text of a record's mirror. */
export async function mirrorText({ compression }: MirrorPorts, saved: SavedRecord): Promise<string> {
  return encodeMirror(await compression.deflate(plainText(saved.record)), saved);
}

/** What a mirror compresses: the plain record, so that pages that send no link need not know how links are packed. */
export function plainText(record: ChecklistRecord): string {
  return JSON.stringify(toPlainRecord(record));
}

/** The outside of a mirror: the compressed record, its format, and what stands beside it. */
export interface OpenedMirror {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly format: number;
  readonly me: MyCopy;
  /** ms since 1970. */
  readonly savedAt: number;
}

/** The outside of a mirror, without the record in it; 'damaged' where the checksum does not fit. */
export function openMirror(text: string): OpenedMirror | 'damaged' | 'tooNew' {
  const value = parseJson(text);
  const format = formatOf(value);
  if (format > FORMAT) return 'tooNew';
  if (typeof value !== 'object' || value === null) return 'damaged';
  const { packed, me: mine, savedAt }: { [field: string]: unknown } = { ...value };
  const me = parseMyCopy(mine);
  const bytes = typeof packed === 'string' ? decodeChecked(packed) : undefined;
  return bytes?.ok && me && typeof savedAt === 'number' ? { bytes: bytes.value, format, me, savedAt } : 'damaged';
}

/** What stands in the place of a record's mirror. Never rejects. */
export async function readMirrored({ mirror, compression }: MirrorPorts, id: string): Promise<Mirrored> {
  const text = mirror.read(mirrorKey(id));
  return text === undefined ? { kind: 'none' } : parseMirror(compression, text);
}

/** What the text of a mirror holds. Never rejects. */
export async function parseMirror(compression: CompressionPort, text: string): Promise<Exclude<Mirrored, { kind: 'none' }>> {
  const opened = openMirror(text);
  if (typeof opened === 'string') return { kind: opened, text };
  const { bytes, format, me, savedAt } = opened;
  const plain = await compression.inflate(bytes, MAX_PLAIN_BYTES);
  const record = plain === undefined ? undefined : parseRecord(parseJson(plain), format);
  return record?.ok ? { kind: 'whole', saved: { record: record.value, me, savedAt } } : { kind: 'damaged', text };
}

/** The mirror of one record, or undefined where there is none that can be read. */
export async function readMirror(ports: MirrorPorts, id: string): Promise<SavedRecord | undefined> {
  const mirrored = await readMirrored(ports, id);
  return mirrored.kind === 'whole' ? mirrored.saved : undefined;
}

/** The ids of all records that have a mirror. */
export function mirroredIds({ mirror }: Pick<Ports, 'mirror'>): readonly string[] {
  return mirror
    .keys()
    .filter((key) => key.startsWith(MIRROR_PREFIX))
    .map((key) => key.slice(MIRROR_PREFIX.length));
}
