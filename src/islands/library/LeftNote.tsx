// 'Deleted “Rye & Co”. Undo': stands where the checklist or the letter stood.
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface LeftProps {
  /** What left the list, and whether it is still kept. */
  readonly children: ReactNode;
  readonly trouble?: string;
  readonly onUndo: () => void;
}

/** The way back, with the focus on it: the button that was pressed is gone. */
export function LeftNote({ children, trouble, onUndo }: LeftProps) {
  const words = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="saved left">
      <p id={words}>{children}</p>
      {trouble !== undefined && <p role="alert">{trouble}</p>}
      <p>
        <button type="button" className="btn" ref={button} aria-describedby={words} onClick={onUndo}>
          Undo
        </button>
      </p>
    </div>
  );
}
