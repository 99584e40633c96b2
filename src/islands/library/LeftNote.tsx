// 'Deleted “Rye & Co”. Undo': stands where the checklist stood.
import { useEffect, useRef } from 'react';
import { ProjectName } from './ProjectName.tsx';
import type { LeftRecord } from './use-deeds.ts';

interface LeftProps {
  readonly left: LeftRecord;
  readonly trouble: string;
  readonly onUndo: () => void;
}

/** The way back, with the focus on it: the button that was pressed is gone. */
export function LeftNote({ left, trouble, onUndo }: LeftProps) {
  const { saved, removed } = left;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const words = `left-${saved.record.id}`;
  return (
    <div className="saved left">
      <p id={words}>
        {removed ? 'Deleted' : 'Archived'} “<ProjectName record={saved.record} />
        ”. {removed ? 'You can undo this until you leave this page.' : 'It is still kept, under the archived ones.'}
      </p>
      <p role="alert">{trouble}</p>
      <p>
        <button type="button" className="btn" ref={button} aria-describedby={words} onClick={onUndo}>
          Undo
        </button>
      </p>
    </div>
  );
}
