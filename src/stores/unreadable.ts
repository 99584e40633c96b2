// A stored copy that cannot be read stands in the way of a backup of the same record until it is taken away.
import { parseRecordId } from '../core/ids.ts';
import type { Ports } from '../storage/ports.ts';
import { removeRecord, type UnreadableRecord } from '../storage/saved-records.ts';

/** Whether a copy can be taken away: it has an id to find it by. */
export function isRemovable({ id }: UnreadableRecord): boolean {
  return parseRecordId(id) !== undefined;
}

/** Takes a copy away for good; its raw bytes were saved before. */
export async function removeUnreadable(ports: Ports, { id }: UnreadableRecord): Promise<void> {
  const known = parseRecordId(id);
  if (known) await removeRecord(ports, known);
}
