// The last moment of a page: nothing that takes time is finished any more, so the second copy is written at once, uncompressed.
import { mirrorKey } from '../storage/keys.ts';
import { encodeMirror, MAX_MIRROR_CHARS, openMirror, plainText } from '../storage/mirrored-record.ts';
import type { MirrorPort } from '../storage/ports.ts';
import type { SavedRecord } from '../storage/stored-record.ts';
import { clearPlace } from '../storage/write-mirror.ts';

/** Writes the mirror without waiting, where there is one already: a record that was deleted in another tab stays deleted. */
export function keepNow(mirror: MirrorPort, saved: SavedRecord): void {
  const { id } = saved.record;
  const before = mirror.read(mirrorKey(id));
  if (before === undefined) return;
  const opened = openMirror(before);
  const text = encodeMirror(storeRaw(new TextEncoder().encode(plainText(saved.record))), saved);
  const isFree = text.length <= MAX_MIRROR_CHARS && clearPlace(mirror, id, typeof opened === 'string' ? opened : 'whole');
  if (isFree) mirror.write(mirrorKey(id), text);
}

/** Bytes as deflate-raw that only stores them (RFC 1951, 3.2.4): one block, which is enough for what the mirror holds. */
function storeRaw(bytes: Uint8Array): Uint8Array {
  const stored = new Uint8Array(bytes.length + 5);
  const view = new DataView(stored.buffer);
  stored[0] = 1;
  view.setUint16(1, bytes.length, true);
  view.setUint16(3, ~bytes.length, true);
  stored.set(bytes, 5);
  return stored;
}
