// Merging what came back into this device's copy, and taking that back.
import { compareRecords, isWrittenElsewhere } from '../core/compare.ts';
import { actorRow } from '../core/ids.ts';
import { refusedValues } from '../core/lost-values.ts';
import { editRecord, rowOf, sideOf, type ChecklistRecord, type Edit } from '../core/record.ts';
import { takeChanges, valuesBack, type Choice } from '../core/take-changes.ts';
import { newActorId } from '../storage/new-ids.ts';
import type { MyCopy, Ports } from '../storage/ports.ts';
import { readSavedRecord, saveRecord, type SaveOutcome, type SnapshotWhy } from '../storage/saved-records.ts';
import type { SavedRecord } from '../storage/stored-record.ts';

/** What became of a merge, and the way back. */
export interface Merged {
  readonly outcome: SaveOutcome;
  /** Writes the values of before with new stamps (SPEC.md, D8). What was edited since stays. */
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
  return { outcome, undo: () => undoMerge(ports, before.record, after, me) };
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

async function undoMerge(ports: Ports, before: ChecklistRecord, after: ChecklistRecord, me: MyCopy): Promise<SaveOutcome> {
  const now = (await readSavedRecord(ports, after.id))?.record ?? after;
  const edits = undoEdits(now, before, after);
  const record = editRecord(now, me.actor, edits);
  // What came may leave no room for what was there before.
  if (edits.length > 0 && record === now) return { kind: 'notSaved', reason: 'tooLarge' };
  return saveRecord(ports, { record, me, savedAt: ports.world.now() }, { snapshot: 'undo' });
}

/** Only what still stands as the merge left it goes back. */
function undoEdits(now: ChecklistRecord, before: ChecklistRecord, after: ChecklistRecord): readonly Edit[] {
  const isUntouched = ({ row, field }: Edit): boolean => rowOf(now, row).get(field)?.value === rowOf(after, row).get(field)?.value;
  return valuesBack(before, after).filter(isUntouched);
}
