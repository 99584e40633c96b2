// The place under a text field for what may be a password in it.
import { useStore } from '@nanostores/react';
import type { FieldNoteProps } from './field-note-props.ts';
import { $fieldNote } from './field-notes.ts';

/** Empty until a text field has been left for the first time. */
export function FieldNote(props: FieldNoteProps) {
  const Note = useStore($fieldNote);
  return Note ? <Note {...props} /> : null;
}
