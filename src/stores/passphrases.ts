// The passphrases of this page, for as long as it stands: whoever locked a list does not send it unlocked by closing the panel in between.
import { atom, type ReadableAtom } from 'nanostores';
import type { RecordId } from '../core/ids.ts';
import { makePassphrase, PASSPHRASE_BYTES } from '../core/passphrase.ts';
import type { WorldPort } from '../storage/ports.ts';

export { canLock } from '../storage/lock.ts';

const passphrases = atom<ReadonlyMap<RecordId, string>>(new Map());

/** The passphrase of each record that is sent locked. They are stored nowhere and end with the page. */
export const $passphrases: ReadableAtom<ReadonlyMap<RecordId, string>> = passphrases;

/** Locks what is sent of a record from now on, or no longer. */
export function setPassphrase(id: RecordId, passphrase: string | undefined): void {
  const next = new Map(passphrases.get());
  if (passphrase === undefined) next.delete(id);
  else next.set(id, passphrase);
  passphrases.set(next);
}

/** A passphrase that nobody can guess. */
export function newPassphrase(world: WorldPort): string {
  return makePassphrase(world.random(PASSPHRASE_BYTES));
}
