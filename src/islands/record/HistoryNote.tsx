// 'What stood here before': values that something else replaced, and whole versions, each to bring back.
import { lazy, Suspense, useState } from 'react';
import { Icon } from './drawings.tsx';
import type { HistoryProps } from './HistoryList.tsx';

const HistoryList = lazy(async () => ({ default: (await import('./HistoryList.tsx')).HistoryList }));

/** Folded; what is in it is read when it is opened. */
export function HistoryNote(props: HistoryProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="read history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="open" />
        History of this list
      </summary>
      {open && (
        <Suspense fallback={<p role="status">Reading the history…</p>}>
          <HistoryList {...props} />
        </Suspense>
      )}
    </details>
  );
}
