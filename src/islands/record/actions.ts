// What the parts of the record page may do. One object that never changes, so that no row renders because of it.
import type { RowKey } from '../../core/ids.ts';
import type { CellValue, Edit } from '../../core/record.ts';
import type { Snapshot } from '../../stores/history-stores.ts';
import type { RecordStores } from '../../stores/record-stores.ts';

/** The page's actions. */
export interface RecordActions {
  /** Applies one edit. */
  readonly edit: (edits: readonly Edit[]) => void;
  /** Writes one cell. */
  readonly write: (row: RowKey, field: string, value: CellValue) => void;
  /** Writes a fact of an account; the client's side confirms it by that (SPEC.md, K7). */
  readonly writeFact: (row: RowKey, field: string, value: CellValue) => void;
  /** The same as edit, and offers to take it back under `words`; with `why` a whole version is kept beside it. */
  readonly editWithUndo: (words: string, edits: readonly Edit[], why?: Snapshot['why']) => void;
  /** Remembers that the reader called a text no password. */
  readonly noteNotSecret: RecordStores['noteNotSecret'];
  /** What the page has open. */
  readonly $open: RecordStores['$open'];
  /** Day number of the reader's today. */
  readonly today: () => number;
  /** A row for an account that is added by hand. */
  readonly newRow: () => RowKey;
}
