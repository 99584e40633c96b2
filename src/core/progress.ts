// How far a record is, counted. Rules: SPEC.md, P.
import { isUnused, listedAccounts } from './accounts.ts';
import { doneField } from './fields.ts';
import { itemRow } from './ids.ts';
import { isHeld, keyState, type KeyState } from './key-state.ts';
import { numberOf, rowOf, textOf, type ChecklistRecord } from './record.ts';
import { activeItems } from './steps.ts';
import type { Template } from './template.ts';

/** The rack in figures. `of` leaves out accounts that are not used. */
export interface Tally {
  readonly held: number;
  readonly of: number;
  readonly states: ReadonlyMap<KeyState, number>;
}

/** Counts the keys. */
export function tallyOf(template: Template, record: ChecklistRecord): Tally {
  const states = new Map<KeyState, number>();
  for (const account of listedAccounts(template, record)) {
    const state = keyState(account, rowOf(record, account.row));
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  const all = [...states].reduce((sum, [state, count]) => sum + (state === 'unused' ? 0 : count), 0);
  const held = [...states].reduce((sum, [state, count]) => sum + (isHeld(state) ? count : 0), 0);
  return { held, of: all, states };
}

/** Steps and questions in figures. `of` leaves out those that are not used. */
export interface StepCount {
  readonly done: number;
  readonly of: number;
}

/** Counts steps whose every side is done, and questions that are answered. */
export function stepsDone(template: Template, record: ChecklistRecord): StepCount {
  const used = activeItems(template).filter((item) => !isUnused(rowOf(record, itemRow(item.number))));
  const done = used.filter((item) => {
    const row = rowOf(record, itemRow(item.number));
    if (item.kind === 'question') return textOf(row, 'answer') !== '';
    return item.by.every((side) => numberOf(row, doneField(side)) !== undefined);
  });
  return { done: done.length, of: used.length };
}
