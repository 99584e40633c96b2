// What may stand under a text field once the search for passwords was fetched: nobody needs it before something was typed.
import { atom } from 'nanostores';
import type { ComponentType } from 'react';
import type { FieldNoteProps } from './field-note-props.ts';

/** The note's component, once it is there. */
export const $fieldNote = atom<ComponentType<FieldNoteProps> | undefined>(undefined);

/** Fetches it. Where it does not come, the next field that is left asks again, and every way out does. */
export function fetchFieldNote(): void {
  if ($fieldNote.get()) return;
  import('../secrets/FieldSecrets.tsx').then(
    ({ FieldSecrets }) => $fieldNote.set(FieldSecrets),
    () => undefined,
  );
}
