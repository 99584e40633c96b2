// The page's actions, made once, and the last thing that can be undone.
import { useMemo, useState } from 'react';
import { rowOf, type ChecklistRecord, type Edit } from '../../core/record.ts';
import { newOwnRow } from '../../stores/own-rows.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { RecordStores } from '../../stores/record-stores.ts';
import type { RecordActions } from './actions.ts';

/** Something that was done and can be taken back. */
export interface Undoable {
  readonly words: string;
  readonly undo: () => void;
}

/** The actions, and what can be undone now. */
export interface Deeds {
  readonly actions: RecordActions;
  readonly undoable: Undoable | undefined;
  readonly forget: () => void;
}

/** Makes them for one page. */
export function useActions(stores: RecordStores): Deeds {
  const [undoable, setUndoable] = useState<Undoable | undefined>(undefined);
  const actions = useMemo<RecordActions>(() => {
    const undoOf = (words: string, back: readonly Edit[]): Undoable => ({
      words,
      undo: () => {
        stores.edit(back);
        setUndoable(undefined);
      },
    });
    return {
      edit: stores.edit,
      write: (row, field, value) => stores.edit([{ row, field, value }]),
      editWithUndo: (words, edits) => {
        const open = stores.$open.get();
        if (open.kind !== 'open') return;
        setUndoable(undoOf(words, valuesBefore(open.record, edits)));
        stores.edit(edits);
      },
      today: () => pagePorts().world.today(),
      newRow: () => newOwnRow(pagePorts().world),
    };
  }, [stores]);
  return { actions, undoable, forget: () => setUndoable(undefined) };
}

function valuesBefore(record: ChecklistRecord, edits: readonly Edit[]): Edit[] {
  return edits.map(({ row, field }) => ({ row, field, value: rowOf(record, row).get(field)?.value ?? '' }));
}
