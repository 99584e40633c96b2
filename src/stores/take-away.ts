// The way back of a restore.
import type { LetterId, RecordId } from '../core/ids.ts';
import type { Ports } from '../storage/ports.ts';
import { removeRecord } from '../storage/removed-records.ts';

/** Takes away what was restored. False where somebody went on writing, so that it stays. */
export async function takeAway(ports: Ports, id: RecordId | LetterId, isEdited: () => Promise<boolean>): Promise<boolean> {
  if (await isEdited()) return false;
  await removeRecord(ports, id);
  return true;
}
