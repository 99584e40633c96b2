// The bar at the foot: whether it is saved, what has no copy yet, and every way out.
import { useStore } from '@nanostores/react';
import type { ReactNode, Ref } from 'react';
import { copyWords } from '../../core/copies.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import type { RecordStores } from '../../stores/record-stores.ts';
import { formatStatus } from '../../stores/save-status.ts';
import { CopyNote } from './CopyNote.tsx';
import { Icon } from './drawings.tsx';
import type { RecordPageProps } from './record-props.ts';
import type { Deed } from './use-held-back.ts';

interface BarProps extends Pick<RecordPageProps, 'base' | 'record' | 'me'> {
  readonly stores: RecordStores;
  /** Where the focus goes when a panel closes. */
  readonly buttons: Readonly<Record<'share' | 'pdf', Ref<HTMLButtonElement>>>;
  readonly onSend: () => void;
  /** Every other way out. */
  readonly onDeed: (deed: Deed) => void;
  /** What the last export did, in words. */
  readonly said: string;
  /** A panel that stands on the bar while it is open. */
  readonly children: ReactNode;
}

const DEEDS: readonly (readonly [deed: Deed, icon: string])[] = [
  ['Download PDF', 'pdf'],
  ['Print', 'print'],
  ['Back up', 'save'],
];

/** The bar. */
export function RecordBar({ stores, base, record, me, buttons, onSend, onDeed, said, children }: BarProps) {
  const status = useStore(stores.$saved);
  const isSaved = status.kind === 'saved';
  const isUnsaved = status.kind === 'notSaved' || status.kind === 'gone';
  return (
    <div className="bar" role="region" aria-label="Keep and send">
      {children}
      <CopyNote record={record} me={me} />
      <div className="wrap">
        <div className="kept">
          <p className={isUnsaved ? 'alarm' : undefined}>
            <Icon name={isSaved ? 'tick' : 'warning'} />
            <span role="status">{said || formatStatus(status, pagePorts().world.now())}</span>
          </p>
          <p>
            <span>{copyWords(record, me.copiedAt)}</span>
            <a href={`${base}records/#where`}>Where is my data?</a>
          </p>
        </div>
        <ul>
          <BarButton icon="link" words="Send link" onPress={onSend} button={buttons.share} main />
          {DEEDS.map(([deed, icon]) => (
            <BarButton
              key={deed}
              icon={icon}
              words={deed}
              onPress={() => onDeed(deed)}
              {...(deed === 'Download PDF' ? { button: buttons.pdf } : {})}
            />
          ))}
        </ul>
      </div>
    </div>
  );
}

interface BarButtonProps {
  readonly icon: string;
  readonly words: string;
  readonly onPress: () => void;
  readonly main?: boolean;
  readonly button?: Ref<HTMLButtonElement>;
}

function BarButton({ icon, words, onPress, main, button }: BarButtonProps) {
  return (
    <li>
      <button type="button" ref={button} className={main ? 'btn main' : 'btn'} onClick={onPress}>
        <Icon name={icon} />
        {words}
      </button>
    </li>
  );
}
