// Writing a mirror: within the limits, and never over something that cannot be read. Rules: SPEC.md, Y2 and Y5.
import { mergeRecords } from '../core/merge.ts';
import { ASIDE_PREFIX, mirrorKey } from './keys.ts';
import { MAX_MIRROR_CHARS, mirroredIds, mirrorText, openMirror, readMirror, type Mirrored } from './mirrored-record.ts';
import type { MirrorPort, Ports } from './ports.ts';
import { encodeStored, parseStored, type SavedRecord } from './stored-record.ts';

/** Longest text of all mirrors together, in characters. */
export const MAX_MIRRORS_CHARS = 2 * 1024 * 1024;

type WritePorts = Pick<Ports, 'database' | 'mirror' | 'compression'>;

/**
 * Writes the mirror over what stood in its place, and reads it back; false when it is full, blocked, or the record too long for it.
 * Others give way to it only where the database works.
 */
export async function writeMirror(
  ports: WritePorts,
  saved: SavedRecord,
  before: Mirrored['kind'],
  worksDatabase: boolean,
): Promise<boolean> {
  const { id } = saved.record;
  const text = await mirrorText(ports, saved);
  if (text.length > MAX_MIRROR_CHARS) return false;
  const isRoom = worksDatabase ? await makeRoom(ports, id, text.length) : overLimit(ports, id, text.length) <= 0;
  return isRoom && clearPlace(ports.mirror, id, before) && ports.mirror.write(mirrorKey(id), text);
}

/** Whether the place of a mirror may be written: what cannot be read is put aside first, what a newer version wrote stays. */
export function clearPlace(mirror: MirrorPort, id: string, before: Mirrored['kind']): boolean {
  const text = mirror.read(mirrorKey(id));
  if (before !== 'damaged' || text === undefined) return before !== 'tooNew';
  return putAside(mirror, id, text);
}

/** Keeps a text that cannot be read, before something else is written in its place; false where there is no room for it. */
export function putAside(mirror: MirrorPort, id: string, text: string): boolean {
  return mirror.write(freeAsideKey(mirror, id, text), text);
}

/** The same text is put aside once. */
function freeAsideKey(mirror: MirrorPort, id: string, text: string): string {
  const key = (number: number): string => `${ASIDE_PREFIX}${id}:${number}`;
  let number = 1;
  while (![undefined, text].includes(mirror.read(key(number)))) number += 1;
  return key(number);
}

/** How many characters the mirrors of all other records and `length` more are over the limit. */
function overLimit({ mirror }: WritePorts, id: string, length: number): number {
  const others = mirroredIds({ mirror }).filter((other) => other !== id);
  return others.reduce((sum, other) => sum + (mirror.read(mirrorKey(other))?.length ?? 0), length) - MAX_MIRRORS_CHARS;
}

/** Lets the mirrors that were saved longest ago give way until `length` more characters fit. */
async function makeRoom(ports: WritePorts, id: string, length: number): Promise<boolean> {
  for (const other of oldestFirst(ports, id)) {
    if (overLimit(ports, id, length) <= 0) return true;
    const saved = await readMirror(ports, other);
    if (saved && (await isInDatabase(ports, saved))) ports.mirror.remove(mirrorKey(other));
  }
  return overLimit(ports, id, length) <= 0;
}

function oldestFirst({ mirror }: WritePorts, id: string): readonly string[] {
  const mirrors = mirroredIds({ mirror }).flatMap((other) => {
    const opened = openMirror(mirror.read(mirrorKey(other)) ?? '');
    return other === id || typeof opened === 'string' ? [] : [{ other, savedAt: opened.savedAt }];
  });
  return mirrors.sort((a, b) => a.savedAt - b.savedAt).map(({ other }) => other);
}

/** Whether the database has everything that a mirror has. */
async function isInDatabase({ database }: WritePorts, { record }: SavedRecord): Promise<boolean> {
  const stored = parseStored(await database.read(record.id).catch(() => undefined));
  return stored.ok && holdsAll(stored.value, record);
}

/** Whether a stored record has everything that another copy of it has. */
export function holdsAll(stored: SavedRecord, record: SavedRecord['record']): boolean {
  const merged = mergeRecords(stored.record, record);
  return encodeStored({ ...stored, record: merged }).text === encodeStored(stored).text;
}
