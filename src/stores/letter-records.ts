// What letters take from the checklists of this device.
import type { ChecklistRecord } from '../core/record.ts';
import type { Ports } from '../storage/ports.ts';
import { readSavedRecords } from '../storage/saved-records.ts';

/** The records that a letter can be filled in from, the newest first; those that were put away stay away. Never rejects. */
export async function readLetterRecords(ports: Ports): Promise<readonly ChecklistRecord[]> {
  const { records } = await readSavedRecords(ports);
  const shown = records.filter(({ me }) => !me.archived);
  return shown.sort((a, b) => b.savedAt - a.savedAt).map(({ record }) => record);
}
