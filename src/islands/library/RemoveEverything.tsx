// 'Remove everything from this device', in two steps, with the way back for as long as the page is open.
import { useEffect, useRef, useState, type Ref } from 'react';
import type { LibraryStores, Removed } from '../../stores/library-stores.ts';
import { SureToRemove } from './SureToRemove.tsx';

interface RemoveProps {
  readonly library: LibraryStores;
  readonly isEmpty: boolean;
}

/** The button, the question and what came of it. */
export function RemoveEverything({ library, isEmpty }: RemoveProps) {
  const { removed, said, remove, undo } = useRemoval(library);
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    setAsking(false);
    button.current?.focus();
  };
  const go = (): void => void remove().then(() => setAsking(false));
  return (
    <>
      <h3>How to remove it</h3>
      <p>
        On a shared device, remove everything when you are done. It takes every checklist, every earlier version and every second copy of
        this site off this browser. Back up first.
      </p>
      {isAsking && <SureToRemove library={library} onRemove={go} onKeep={keep} />}
      <p className="row">
        {removed ? (
          <Undo onUndo={() => void undo()} />
        ) : (
          <AskButton button={button} isEmpty={isEmpty} isAsking={isAsking} onAsk={() => setAsking(true)} />
        )}
      </p>
      <p role="status">{said}</p>
    </>
  );
}

interface Removal {
  readonly removed: Removed | undefined;
  readonly said: string;
  readonly remove: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

function useRemoval(library: LibraryStores): Removal {
  const [removed, setRemoved] = useState<Removed | undefined>(undefined);
  const [said, say] = useState('');
  const remove = async (): Promise<void> => {
    const taken = await library.removeEverything();
    setRemoved(taken);
    say(taken.isGone ? GONE : PARTLY);
  };
  const undo = async (): Promise<void> => {
    if (!removed) return;
    const isBack = await library.bringBack(removed);
    if (isBack) setRemoved(undefined);
    say(isBack ? BACK : NOT_BACK);
  };
  return { removed, said, remove, undo };
}

interface AskProps {
  readonly button: Ref<HTMLButtonElement>;
  readonly isEmpty: boolean;
  readonly isAsking: boolean;
  readonly onAsk: () => void;
}

function AskButton({ button, isEmpty, isAsking, onAsk }: AskProps) {
  return (
    <button type="button" className="btn" ref={button} aria-disabled={isEmpty} aria-expanded={isAsking} onClick={() => !isEmpty && onAsk()}>
      Remove everything from this device
    </button>
  );
}

/** The button that was pressed is gone, so this one takes the focus. */
function Undo({ onUndo }: { readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" className="btn" ref={button} aria-describedby="where-title" onClick={onUndo}>
      Undo
    </button>
  );
}

const GONE = 'Everything is removed from this device. You can undo this until you leave this page.';
const PARTLY =
  'The second copies are removed, but the main storage did not let go of its own. Clear the data of this site in your browser.';
const BACK = 'Everything is back as it was.';
const NOT_BACK = 'Not everything came back: the browser did not let the site store it. Close the other tabs of this site, then try again.';
