// The bar at the foot: whether it is saved, and every way out.
import { useStore } from '@nanostores/react';
import type { RecordStores } from '../../stores/record-stores.ts';
import { formatStatus } from '../../stores/save-status.ts';
import { Icon } from './drawings.tsx';

interface BarProps {
  readonly stores: RecordStores;
  readonly onSend: () => void;
  readonly onPdf: () => void;
  readonly onBackUp: () => void;
  /** What the last export did, in words. */
  readonly said: string;
}

/** The bar. */
export function RecordBar({ stores, onSend, onPdf, onBackUp, said }: BarProps) {
  const status = useStore(stores.$saved);
  const isSaved = status.kind === 'saved';
  return (
    <div className="bar" role="region" aria-label="Keep and send">
      <div className="wrap">
        <p>
          <Icon name={isSaved ? 'tick' : 'warning'} />
          <span role="status">{said || formatStatus(status)}</span>
        </p>
        <ul>
          <li>
            <button type="button" className="btn main" onClick={onSend}>
              <Icon name="link" />
              Send link
            </button>
          </li>
          <li>
            <button type="button" className="btn" onClick={onPdf}>
              <Icon name="pdf" />
              Download PDF
            </button>
          </li>
          <li>
            <button type="button" className="btn" onClick={() => print()}>
              <Icon name="print" />
              Print
            </button>
          </li>
          <li>
            <button type="button" className="btn" onClick={onBackUp}>
              <Icon name="save" />
              Back up
            </button>
          </li>
        </ul>
      </div>
    </div>
  );
}
