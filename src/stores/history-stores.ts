// What this device remembers of a record: values that were replaced, and whole versions.
import type { RecordId } from '../core/ids.ts';
import type { LostValue } from '../core/lost-values.ts';
import type { Ports } from '../storage/ports.ts';
import { parseSnapshot, parseStoredLost, type Snapshot } from '../storage/stored-history.ts';

export type { Snapshot } from '../storage/stored-history.ts';

/** Both lists, the newest first. */
export interface History {
  readonly lost: readonly LostValue[];
  readonly snapshots: readonly Snapshot[];
}

/** Reads the history of a record. What of it cannot be read, or cannot be reached, is left out. Never rejects. */
export async function readHistory({ database }: Pick<Ports, 'database'>, id: RecordId): Promise<History> {
  const { lost, snapshots } = await database.readHistory(id).catch(() => ({ lost: undefined, snapshots: [] }));
  const versions = snapshots.map(parseSnapshot).filter((snapshot) => snapshot !== undefined);
  return { lost: parseStoredLost(lost) ?? [], snapshots: versions.reverse() };
}
