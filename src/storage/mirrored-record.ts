// The second copy of a record in localStorage: compressed, with its checksum.
import { decodeChecked, encodeChecked } from '../core/link.ts';
import { LIMITS } from '../core/limits.ts';
import { decodePacked, encodePacked, parseJson } from '../core/packed-text.ts';
import { mirrorKey, MIRROR_PREFIX } from './keys.ts';
import type { Ports } from './ports.ts';
import { parseMyCopy } from './my-copy.ts';
import type { SavedRecord } from './stored-record.ts';

/** Longest mirror of one record, in characters; a longer record lives in the database alone. */
export const MAX_MIRROR_CHARS = 64 * 1024;

type MirrorPorts = Pick<Ports, 'mirror' | 'compression'>;

/** Writes the mirror and reads it back; false when it is full, blocked or the record too long for it. */
export async function writeMirror(ports: MirrorPorts, saved: SavedRecord): Promise<boolean> {
  const packed = encodeChecked(await ports.compression.deflate(encodePacked(saved.record)));
  const text = JSON.stringify({ packed, me: saved.me, savedAt: saved.savedAt });
  return text.length <= MAX_MIRROR_CHARS && ports.mirror.write(mirrorKey(saved.record.id), text);
}

/** The mirror of one record, or undefined where there is none that can be read. */
export async function readMirror(ports: MirrorPorts, id: string): Promise<SavedRecord | undefined> {
  const mirrored = parseMirror(ports.mirror.read(mirrorKey(id)));
  const bytes = mirrored && decodeChecked(mirrored.packed);
  const text = bytes?.ok ? await ports.compression.inflate(bytes.value, LIMITS.bytes) : undefined;
  const record = text === undefined ? undefined : decodePacked(text);
  return mirrored && record?.ok ? { record: record.value, me: mirrored.me, savedAt: mirrored.savedAt } : undefined;
}

/** The ids of all records that have a mirror. */
export function mirroredIds(ports: MirrorPorts): readonly string[] {
  return ports.mirror
    .keys()
    .filter((key) => key.startsWith(MIRROR_PREFIX))
    .map((key) => key.slice(MIRROR_PREFIX.length));
}

function parseMirror(text: string | undefined): { packed: string; me: SavedRecord['me']; savedAt: number } | undefined {
  const value = text === undefined ? undefined : parseJson(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { packed, me: mine, savedAt }: { [field: string]: unknown } = { ...value };
  const me = parseMyCopy(mine);
  return typeof packed === 'string' && typeof savedAt === 'number' && me ? { packed, me, savedAt } : undefined;
}
