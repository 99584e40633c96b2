// What came back, worked out once: the changes, and who sent them.
import { changesOf, type Change } from '../../core/changes.ts';
import { chooseChange, isConflict, isForReader } from '../../core/choices.ts';
import { compareRecords, isFarAhead } from '../../core/compare.ts';
import { mergeRecords } from '../../core/merge.ts';
import { atStart, shortName } from '../../core/names.ts';
import { sideOf, type ChecklistRecord } from '../../core/record.ts';
import { senderSide } from '../../core/sender.ts';
import type { Choice, Chosen } from '../../core/take-changes.ts';
import { takeProblem, type TakeProblem } from '../../core/take-problem.ts';
import type { Telling } from '../../core/telling.ts';
import type { Side, Template } from '../../core/template.ts';
import { counted } from '../../core/turn-words.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';

/** What the return screen shows. */
export interface Review {
  readonly changes: readonly Change[];
  readonly telling: Telling;
  readonly reader: Side;
  /** Who sent it: the other side's name, or undefined for one's own device and for a record that does not say. */
  readonly sender: string | undefined;
  /** Whether the reader's own side sent it, from another device. */
  readonly isOwn: boolean;
  readonly isSuspicious: boolean;
  /** Why it cannot be merged at all, or undefined. */
  readonly problem: TakeProblem | undefined;
}

/** Compares; changes nothing. */
export function reviewOf(template: Template, held: SavedRecord, received: ChecklistRecord): Review {
  const reader = sideOf(held.record, held.me.actor) ?? 'client';
  const record = mergeRecords(held.record, received);
  const side = senderSide(received, held.me.actor);
  const differences = compareRecords(held.record, received);
  return {
    changes: changesOf(template, held.record, received, differences).filter((change) => isForReader(change, reader)),
    telling: { template, record, reader },
    reader,
    sender: side && side !== reader ? atStart(shortName(record, side)) : undefined,
    isOwn: side === reader,
    isSuspicious: isFarAhead(held.record, received),
    problem: takeProblem(held.record, received),
  };
}

/** 'Nora sent back 5 changes', the name first and apart, since somebody else wrote it. */
export function newsWords({ changes, sender, isOwn }: Review): readonly [name: string, words: string] {
  const count = counted(changes.length, 'change');
  if (sender) return [sender, ` sent back ${count}`];
  return ['', isOwn ? `You made ${count} on another device` : `${count} came back`];
}

/** The choice that stands before the reader has chosen: what they wrote themselves where both wrote, else what came. */
export function firstChoice(change: Change, reader: Side): Chosen {
  return isConflict(change, reader) ? 'mine' : 'theirs';
}

/** Every choice, for the merge. */
export function allChoices({ changes, reader }: Review, chosen: ReadonlyMap<string, Chosen>): readonly Choice[] {
  return changes.flatMap((change) => chooseChange(change, reader, chosen.get(change.key) ?? firstChoice(change, reader)));
}

/** How many changes the merge takes or settles: all but those of which the reader keeps their own value. */
export function takenCount({ changes, reader }: Review, chosen: ReadonlyMap<string, Chosen>): number {
  return changes.filter((change) => isConflict(change, reader) || chosen.get(change.key) !== 'mine').length;
}
