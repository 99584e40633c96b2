// The two answers to a finding: clear it, or say that it is none.
import { clearEdits } from '../../core/secrets/clear-secrets.ts';
import { notSecretKey, type SecretPlace } from '../../core/secrets/record-secrets.ts';
import type { RecordActions } from '../record/actions.ts';

/** Takes the found parts out of the record, and offers to take that back. */
export function clearPlaces(actions: RecordActions, places: readonly SecretPlace[]): void {
  const open = actions.$open.get();
  if (open.kind === 'open') actions.editWithUndo(CLEARED, clearEdits(open.record, places));
}

/** Remembers on this device that the found parts are no passwords. */
export function allowPlaces(actions: RecordActions, places: readonly SecretPlace[]): void {
  for (const { row, field, text } of places) actions.noteNotSecret(notSecretKey(row, field, text));
}

const CLEARED = 'What looked like a password is cleared.';
