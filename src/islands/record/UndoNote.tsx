// What was just done, and the way back. It stands on the bar, in sight, and takes the focus.
import { useEffect, useRef } from 'react';
import type { Undoable } from './use-actions.ts';

/** A line with 'Undo'; empty while there is nothing to take back. */
export function UndoNote({ undoable, forget }: { readonly undoable: Undoable | undefined; readonly forget: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [undoable]);
  return (
    <div className="undo" role="status">
      {undoable && (
        <p className="row">
          <span>{undoable.words}</span>
          <button type="button" className="btn" ref={undo} onClick={undoable.undo}>
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
