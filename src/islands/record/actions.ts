// What the parts of the record page may do. One object that never changes, so that no row renders because of it.
import type { RowKey } from '../../core/ids.ts';
import type { CellValue, ChecklistRecord, Edit } from '../../core/record.ts';

/** The page's actions. */
export interface RecordActions {
  /** Applies one edit. */
  readonly edit: (edits: readonly Edit[]) => void;
  /** Writes one cell. */
  readonly write: (row: RowKey, field: string, value: CellValue) => void;
  /** Writes a fact of an account; the client's side confirms it by that (SPEC.md, K7). */
  readonly writeFact: (row: RowKey, field: string, value: CellValue) => void;
  /** The same as edit, and offers to take it back under `words`. */
  readonly editWithUndo: (words: string, edits: readonly Edit[]) => void;
  /** Writes every value of an earlier version anew, and offers to take that back. */
  readonly bringBackVersion: (version: ChecklistRecord) => void;
  /** Day number of the reader's today. */
  readonly today: () => number;
  /** A row for an account that is added by hand. */
  readonly newRow: () => RowKey;
}
