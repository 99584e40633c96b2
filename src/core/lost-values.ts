// Values that something else took the place of: this device's own memory of a record, never sent. Rules: SPEC.md, H.
import { knew } from './causality.ts';
import type { Choice } from './take-changes.ts';
import { isSharedField } from './fields.ts';
import { actorOfRow, parseActorId, parseRowKey, type RowKey } from './ids.ts';
import { LIMITS } from './limits.ts';
import { largerCell } from './merge.ts';
import { rowOf, type Cell, type ChecklistRecord } from './record.ts';

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
  const lost: LostValue[] = [];
  for (const [row, cells] of change.rows) {
    if (actorOfRow(row)) continue;
    for (const [field, cell] of cells) {
      const own = rowOf(stored, row).get(field);
      if (!own || own.value === cell.value || !isSharedField(field)) continue;
      const loser = largerCell(own, cell) === own ? cell : own;
      const winner = loser === own ? cell : own;
      const isOld = loser === cell && knew(winner, loser, stored.seen, change.seen);
      const isTyping = winner.actor === loser.actor && winner.n === loser.n + 1 && at - storedAt < TYPING_MS;
      if (isWorthKeeping(loser) && !isOld && !isTyping) lost.push({ row, field, cell: loser, at });
    }
  }
  return lost;
}

/** The values that came and that the reader did not want. */
export function refusedValues(choices: readonly Choice[], at: number): readonly LostValue[] {
  return choices.flatMap(({ difference: { row, field, theirs }, chosen }) =>
    chosen === 'mine' && isWorthKeeping(theirs) ? [{ row, field, cell: theirs, at }] : [],
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
  const [key, field, value, n, device, at]: readonly unknown[] = plain;
  const [row, actor] = [parseRowKey(key), parseActorId(device)];
  const isText = typeof value === 'string' && value.length <= LIMITS.text;
  if (!row || !actor || typeof field !== 'string' || typeof n !== 'number' || typeof at !== 'number') return [];
  return isText || typeof value === 'number' ? [{ row, field, cell: { value, n, actor }, at }] : [];
}
