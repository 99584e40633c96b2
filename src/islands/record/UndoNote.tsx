// What was just done, and the way back.
import type { Undoable } from './use-actions.ts';

/** A quiet line with 'Undo'; empty while there is nothing to take back. */
export function UndoNote({ undoable, forget }: { readonly undoable: Undoable | undefined; readonly forget: () => void }) {
  return (
    <div className="undo" role="status">
      {undoable && (
        <p className="row">
          <span>{undoable.words}</span>
          <button type="button" className="btn" onClick={undoable.undo}>
            Undo
          </button>
          <button type="button" className="btn" onClick={forget}>
            Close
          </button>
        </p>
      )}
    </div>
  );
}
