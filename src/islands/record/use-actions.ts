// The page's actions, made once, and the last thing that can be undone.
import { useStore } from '@nanostores/react';
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

/** A deed with what it left in its cells: once somebody wrote there again, there is nothing to take back. */
interface Done extends Undoable {
  readonly left: readonly Edit[];
}

/** The actions, and what can be undone now. */
export interface Deeds {
  readonly actions: RecordActions;
  readonly undoable: Undoable | undefined;
  readonly forget: () => void;
}

/** Makes them for one page. */
export function useActions(stores: RecordStores): Deeds {
  const [undoable, setUndoable] = useState<Done | undefined>(undefined);
  const actions = useMemo<RecordActions>(() => {
    const undoOf = (words: string, back: readonly Edit[], left: readonly Edit[]): Done => ({
      words,
      left,
      undo: () => {
        if (stands(stores, left)) stores.edit(back);
        setUndoable(undefined);
      },
    });
    const editWithUndo: RecordActions['editWithUndo'] = (words, edits, why) => {
      const back = valuesNow(stores, edits);
      if (!back) return;
      stores.edit(edits, why);
      setUndoable(undoOf(words, back, valuesNow(stores, edits) ?? []));
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
  useStore(stores.$open);
  const forget = (): void => setUndoable(undefined);
  return { actions, undoable: undoable && stands(stores, undoable.left) ? undoable : undefined, forget };
}

/** One device that serves both sides confirms as the client does. */
function factOf(stores: RecordStores, row: RowKey, field: string, value: CellValue): Edit[] {
  const open = stores.$open.get();
  if (open.kind !== 'open') return [];
  const isClient = sideOf(open.record, open.me.actor) === 'client' || isOn(rowOf(open.record, RECORD_ROW), 'together');
  return factEdits(row, rowOf(open.record, row), field, value, isClient);
}

/** What stands in the cells of some edits; undefined while nothing is open. */
function valuesNow({ $open }: RecordStores, edits: readonly Edit[]): Edit[] | undefined {
  const open = $open.get();
  return open.kind === 'open' ? edits.map(({ row, field }) => ({ row, field, value: valueIn(open.record, row, field) })) : undefined;
}

/** Whether an account was on the list is more than one cell says (SPEC.md, A1). */
function valueIn(record: ChecklistRecord, row: RowKey, field: string): CellValue {
  const cells = rowOf(record, row);
  return field === 'listed' ? isListed(cells) : (cells.get(field)?.value ?? '');
}

/** Whether nobody wrote in those cells since. */
function stands(stores: RecordStores, left: readonly Edit[]): boolean {
  return valuesNow(stores, left)?.every(({ value }, at) => value === left[at]?.value) ?? false;
}
