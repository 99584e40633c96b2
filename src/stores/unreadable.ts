// What is stored and cannot be read: taken away once its bytes were saved, or replaced by an earlier version.
import { parseRecordId } from '../core/ids.ts';
import { createMyCopy, parseMyCopy } from '../storage/my-copy.ts';
import { newActorId } from '../storage/new-ids.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import { saveRecord, type SaveOutcome } from '../storage/saved-records.ts';
import type { Snapshot } from '../storage/stored-history.ts';
import type { UnreadableRecord } from '../storage/unreadable-records.ts';
import { readHistory } from './history-stores.ts';

export { isRemovable, removeUnreadable } from '../storage/unreadable-records.ts';
export type { Snapshot } from '../storage/stored-history.ts';

/** The newest whole version of a record whose row cannot be read, or undefined where there is none. */
export async function lastVersion(ports: Ports, { id, place }: UnreadableRecord): Promise<Snapshot | undefined> {
  const known = parseRecordId(id);
  return known && place.kind === 'row' ? (await readHistory(ports, known)).snapshots[0] : undefined;
}

/** Lets a version take the place of the row, which is put aside. */
export function bringBackVersion(ports: Ports, { place }: UnreadableRecord, { record }: Snapshot): Promise<SaveOutcome> {
  const me = (place.kind === 'row' ? meOf(place.row) : undefined) ?? createMyCopy(newActorId(ports.world));
  return saveRecord(ports, { record, me, savedAt: ports.world.now() }, { isNew: true });
}

function meOf(row: unknown): MyCopy | undefined {
  return typeof row === 'object' && row !== null && 'me' in row ? parseMyCopy(row.me) : undefined;
}
