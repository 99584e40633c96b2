// The sending panel, fetched when somebody wants to send: most visits to a record do not.
import { useEffect, useState, type ComponentType } from 'react';
import type { GuardedProps } from '../secrets/GuardedShare.tsx';
import type { RecordActions } from './actions.ts';
import type { RecordPageProps } from './record-props.ts';
import type { RecordView } from './record-view.ts';

interface LateProps extends RecordPageProps {
  readonly view: RecordView;
  readonly actions: RecordActions;
  readonly onClose: () => void;
}

/** The panel, or what stands in its place until it is there. */
export function LateSharePanel({ base, stores, template, record, me, view: { side, other }, actions, onClose }: LateProps) {
  const [panel, setPanel] = useState<{ readonly Panel: ComponentType<GuardedProps> } | 'failed'>();
  useEffect(() => {
    import('../secrets/GuardedShare.tsx').then(
      ({ GuardedShare }) => setPanel({ Panel: GuardedShare }),
      () => setPanel('failed'),
    );
  }, []);
  if (panel === 'failed') return <NotLoaded onClose={onClose} />;
  if (!panel) return <Opening />;
  const openPage = `${location.origin}${base}open/`;
  const { sentAt, notSecrets } = me;
  return <panel.Panel {...{ template, record, side, other, openPage, sentAt, notSecrets, actions, onClose }} onSent={stores.noteSent} />;
}

function Opening() {
  return (
    <div className="panel share">
      <p role="status">Opening…</p>
    </div>
  );
}

function NotLoaded({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="panel share" role="alert">
      <p>
        <b>This part of the page did not load.</b> Check your connection and reload the page, or choose Back up and send that file. Your
        answers are safe.
      </p>
      <p className="row">
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  );
}
