// What would be lost with this device: the changes that no link, file or backup holds. Rules: SPEC.md, C.
import { changeKey } from './change-key.ts';
import { isSharedField } from './fields.ts';
import { actorOfRow } from './ids.ts';
import type { ChecklistRecord } from './record.ts';

/** The clock of the edit that makes a record: what a list starts with is no work yet. */
const START_CLOCK = 1;

/** How many changes are real work: without any copy, and since the last one. */
const REAL_WORK = { first: 10, again: 25 } as const;

/** How many changes, by whoever, have no copy; `copiedAt` is the record's clock at the last one, 0 for none. */
export function changesSinceCopy(record: ChecklistRecord, copiedAt: number): number {
  const after = Math.max(copiedAt, START_CLOCK);
  const changes = new Set<string>();
  for (const [key, row] of record.rows) {
    if (actorOfRow(key)) continue;
    for (const [field, { n }] of row) if (n > after && isSharedField(field)) changes.add(changeKey(key, field));
  }
  return changes.size;
}

/** Whether so much was done without a copy that the page offers one. */
export function isCopyDue(record: ChecklistRecord, copiedAt: number): boolean {
  return changesSinceCopy(record, copiedAt) >= (copiedAt > 0 ? REAL_WORK.again : REAL_WORK.first);
}

/** The count in words: 'Changes since your last copy: 7'. */
export function copyWords(record: ChecklistRecord, copiedAt: number): string {
  return `Changes since your last copy: ${changesSinceCopy(record, copiedAt)}`;
}

/** How browsers clear storage, and what to do about it. */
export const CLEARED_WORDS = 'Browsers clear what they store, Safari after seven days of use without a visit here. Back up to be safe.';
