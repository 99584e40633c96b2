// The last moment of a page: nothing that takes time is finished any more, so the second copy is written at once, uncompressed.
import { encodeChecked } from '../core/link.ts';
import { encodePacked } from '../core/packed-text.ts';
import { mirrorKey } from '../storage/keys.ts';
import { MAX_MIRROR_CHARS } from '../storage/mirrored-record.ts';
import type { MirrorPort } from '../storage/ports.ts';
import type { SavedRecord } from '../storage/stored-record.ts';

/** Writes the mirror without waiting, where there is one already: a record that was deleted in another tab stays deleted. */
export function keepNow(mirror: MirrorPort, { record, me, savedAt }: SavedRecord): void {
  const key = mirrorKey(record.id);
  if (mirror.read(key) === undefined) return;
  const packed = encodeChecked(storeRaw(new TextEncoder().encode(encodePacked(record))));
  const text = JSON.stringify({ packed, me, savedAt });
  if (text.length <= MAX_MIRROR_CHARS) mirror.write(key, text);
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
