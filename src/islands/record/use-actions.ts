// The page's actions, made once, and the last thing that can be undone.
import { useMemo, useState } from 'react';
import { RECORD_ROW, type RowKey } from '../../core/ids.ts';
import { isListed } from '../../core/listed.ts';
import { factEdits } from '../../core/marks.ts';
import { isOn, rowOf, sideOf, type CellValue, type ChecklistRecord, type Edit } from '../../core/record.ts';
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
    const editWithUndo: RecordActions['editWithUndo'] = (words, edits, why) => {
      const open = stores.$open.get();
      if (open.kind !== 'open') return;
      setUndoable(undoOf(words, valuesBefore(open.record, edits)));
      stores.edit(edits, why);
    };
    return {
      edit: stores.edit,
      write: (row, field, value) => stores.edit([{ row, field, value }]),
      writeFact: (row, field, value) => stores.edit(factOf(stores, row, field, value)),
      editWithUndo,
      noteNotSecret: stores.noteNotSecret,
      $open: stores.$open,
      today: () => pagePorts().world.today(),
      newRow: () => newOwnRow(pagePorts().world),
    };
  }, [stores]);
  return { actions, undoable, forget: () => setUndoable(undefined) };
}

/** One device that serves both sides confirms as the client does. */
function factOf(stores: RecordStores, row: RowKey, field: string, value: CellValue): Edit[] {
  const open = stores.$open.get();
  if (open.kind !== 'open') return [];
  const isClient = sideOf(open.record, open.me.actor) === 'client' || isOn(rowOf(open.record, RECORD_ROW), 'together');
  return factEdits(row, rowOf(open.record, row), field, value, isClient);
}

/** Whether an account was on the list is more than one cell says (SPEC.md, A1). */
function valuesBefore(record: ChecklistRecord, edits: readonly Edit[]): Edit[] {
  return edits.map(({ row, field }) => {
    const cells = rowOf(record, row);
    return { row, field, value: field === 'listed' ? isListed(cells) : (cells.get(field)?.value ?? '') };
  });
}
