// What a note under a text field needs.
import type { RowKey } from '../../core/ids.ts';
import type { RecordActions } from './actions.ts';

/** The field that the note is about. */
export interface FieldNoteProps {
  readonly row: RowKey;
  readonly field: string;
  /** The field's id on the page, and what it is called. */
  readonly id: string;
  readonly label: string;
  /** While something is being typed nothing is said about it. */
  readonly isTyping: boolean;
  readonly actions: RecordActions;
}
