// What a key on the rack shows. The truth table is SPEC.md, K.
import { isFilled, isUnused, type ListedAccount } from './accounts.ts';
import { isMarked } from './marks.ts';
import type { Row } from './record.ts';
import type { MarkName } from './template.ts';

/** The six states of a key. */
export type KeyState = 'unused' | 'clean' | 'yours' | 'both' | 'dev' | 'unlisted';

/** Every state, from unknown to clean. */
export const KEY_STATES: readonly KeyState[] = ['unlisted', 'dev', 'both', 'yours', 'clean', 'unused'];

/** The state of an account's key: the first line of the truth table that fits. */
export function keyState(account: ListedAccount, row: Row): KeyState {
  const met = (mark: MarkName): boolean => !account.applies.includes(mark) || (account.marks.includes(mark) && isMarked(row, mark));
  if (isUnused(row)) return 'unused';
  if (met('logged-in') && met('in-our-name')) return met('changed') ? 'clean' : 'yours';
  if (account.applies.some((mark) => mark !== 'changed' && isMarked(row, mark))) return 'both';
  return isFilled(row) ? 'dev' : 'unlisted';
}

/** Whether the client holds the key: its login works and the account is in the client's name. */
export function isHeld(state: KeyState): boolean {
  return state === 'yours' || state === 'clean';
}
