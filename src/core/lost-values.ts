// Values that something else took the place of: this device's own memory of a record, never sent. Rules: SPEC.md, H.
import { knew } from './causality.ts';
import type { Difference } from './compare.ts';
import { isSharedField, parseField } from './fields.ts';
import { actorOfRow, parseActorId, parseRowKey, type RowKey } from './ids.ts';
import { LIMITS } from './limits.ts';
import { largerCell } from './merge.ts';
import { clockOf, rowOf, type Cell, type ChecklistRecord } from './record.ts';

/** A value that was replaced, by an edit or in a merge. */
export interface LostValue {
  readonly row: RowKey;
  readonly field: string;
  readonly cell: Cell;
  /** When it was replaced here, ms since 1970. */
  readonly at: number;
}

/** How many are kept for one record; the oldest go first. */
export const MAX_LOST = 200;

/** Edits of one cell that follow each other within this time are one piece of typing, ms. */
const TYPING_MS = 10 * 60 * 1_000;

/** What goes when `change` is merged into the stored copy at `at`; `storedAt` is when that was written. Both in ms since 1970. */
export function lostInMerge(stored: ChecklistRecord, change: ChecklistRecord, at: number, storedAt: number): readonly LostValue[] {
  const newest = clockOf(change);
  const lost: LostValue[] = [];
  for (const [row, cells] of change.rows) {
    if (actorOfRow(row)) continue;
    for (const [field, cell] of cells) {
      const own = rowOf(stored, row).get(field);
      if (!own || own.value === cell.value || !isSharedField(field)) continue;
      const loser = largerCell(own, cell) === own ? cell : own;
      // What was written last may come from a tab that had not heard of what stands here: it counts as new.
      const isOld = loser === cell && cell.n < newest && knew(own, cell, stored.seen, change.seen);
      // A clock that was set back says nothing about how long ago something was typed.
      const isTyped = loser === own && isTyping(own, cell) && at >= storedAt && at - storedAt < TYPING_MS;
      if (isWorthKeeping(loser) && !isOld && !isTyped) lost.push({ row, field, cell: loser, at });
    }
  }
  return lost;
}

/** Whether one edit follows the other on the same device, with nothing between them. */
function isTyping(before: Cell, after: Cell): boolean {
  return before.actor === after.actor && after.n === before.n + 1;
}

/** The values that came and do not stand after the merge at `at`: the reader did not want them, or what was here won. */
export function refusedValues(differences: readonly Difference[], after: ChecklistRecord, at: number): readonly LostValue[] {
  return differences.flatMap(({ row, field, theirs }) =>
    isWorthKeeping(theirs) && rowOf(after, row).get(field)?.value !== theirs.value ? [{ row, field, cell: theirs, at }] : [],
  );
}

/** A box that was ticked or not can be ticked again; words, days and answers cannot be guessed. */
function isWorthKeeping({ value }: Cell): boolean {
  return typeof value !== 'boolean' && value !== '';
}

/** The newest first, each once, at most MAX_LOST. */
export function addLost(kept: readonly LostValue[], lost: readonly LostValue[]): readonly LostValue[] {
  const all = [...lost, ...kept];
  const keys = all.map(({ row, field, cell }) => JSON.stringify([row, field, cell.value]));
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(0, MAX_LOST);
}

/** A lost value in the store: row, field, value, clock, device, time. */
export type PlainLost = readonly [string, string, string | number | boolean, number, string, number];

/** The plain form of some lost values. */
export function toPlainLost(lost: readonly LostValue[]): readonly PlainLost[] {
  return lost.map(({ row, field, cell, at }): PlainLost => [row, field, cell.value, cell.n, cell.actor, at]);
}

/** The lost values in a plain form. What is none is left out: this list is a help, and no answer hangs on it. Never throws. */
export function parseLost(plain: unknown): readonly LostValue[] {
  return Array.isArray(plain) ? plain.flatMap(parseOne).slice(0, MAX_LOST) : [];
}

function parseOne(plain: unknown): readonly LostValue[] {
  if (!Array.isArray(plain)) return [];
  const [key, name, value, n, device, at]: readonly unknown[] = plain;
  const [row, field, actor] = [parseRowKey(key), parseField(name), parseActorId(device)];
  if (!row || !field || !actor || !isWhole(n, 1, LIMITS.clock) || !isWhole(at, 0, MAX_TIME)) return [];
  const isText = typeof value === 'string' && value.length <= LIMITS.text;
  const isNumber = typeof value === 'number' && Number.isSafeInteger(value);
  return isText || isNumber ? [{ row, field, cell: { value, n, actor }, at }] : [];
}

/** As far as the calendar of the language reaches, ms since 1970. */
const MAX_TIME = 8_640_000_000_000_000;

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
