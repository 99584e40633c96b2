// Merging what came back into this device's copy, and taking that back.
import { compareRecords, isWrittenElsewhere } from '../core/compare.ts';
import { actorRow } from '../core/ids.ts';
import { refusedValues } from '../core/lost-values.ts';
import { editRecord, sideOf, type ChecklistRecord } from '../core/record.ts';
import { takeChanges, type Choice } from '../core/take-changes.ts';
import { undoMerge } from '../core/undo-merge.ts';
import { newActorId } from '../storage/new-ids.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import { readSavedRecord, saveRecord, type SaveOutcome, type SnapshotWhy } from '../storage/saved-records.ts';
import type { SavedRecord } from '../storage/stored-record.ts';

/** What became of a merge, and the way back. */
export interface Merged {
  readonly outcome: SaveOutcome;
  /** Takes what came out again (SPEC.md, D8). What was edited since stays. */
  readonly undo: () => Promise<SaveOutcome>;
}

/** Merges a copy that came, as a link or in a file, with the reader's choices about it. */
export async function mergeReturned(
  ports: Ports,
  held: SavedRecord,
  received: ChecklistRecord,
  choices: readonly Choice[],
  snapshot: SnapshotWhy = 'merge',
): Promise<Merged> {
  // Another tab may have written since the comparison was made.
  const before = (await readSavedRecord(ports, held.record.id)) ?? held;
  const me = meFor(ports, before, received);
  const after = takeChanges(joined(before.record, before.me, me), received, me.actor, choices);
  const now = ports.world.now();
  const lost = refusedValues(compareRecords(before.record, received), after, now);
  const outcome = await saveRecord(ports, { record: after, me, savedAt: now }, { snapshot, lost });
  return { outcome, undo: () => takeBack(ports, { before: before.record, after, received, me }) };
}

/** This device as it goes on: under a new id where somebody else writes under the old one. */
function meFor(ports: Ports, { record, me }: SavedRecord, received: ChecklistRecord): MyCopy {
  return isWrittenElsewhere(record, received, me.actor) ? { ...me, actor: newActorId(ports.world) } : me;
}

/** A new id joins the side of the old one. */
function joined(record: ChecklistRecord, before: MyCopy, me: MyCopy): ChecklistRecord {
  if (before.actor === me.actor) return record;
  return editRecord(record, me.actor, [{ row: actorRow(me.actor), field: 'side', value: sideOf(record, before.actor) ?? 'client' }]);
}

interface TakenBack {
  readonly before: ChecklistRecord;
  readonly after: ChecklistRecord;
  readonly received: ChecklistRecord;
  readonly me: MyCopy;
}

/** What is taken out is in the history, should the link be gone. */
async function takeBack(ports: Ports, { before, after, received, me }: TakenBack): Promise<SaveOutcome> {
  const revise = (record: ChecklistRecord): ChecklistRecord => undoMerge(record, before, after, me.actor);
  const held = await readSavedRecord(ports, after.id);
  const record = held?.record ?? after;
  const now = ports.world.now();
  const lost = refusedValues(compareRecords(revise(record), received), revise(record), now);
  return saveRecord(ports, { record, me: held?.me ?? me, savedAt: now }, { snapshot: 'undo', lost, revise });
}
