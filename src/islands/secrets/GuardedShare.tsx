// The sending panel, after everything was looked through once more.
import type { RecordActions } from '../record/actions.ts';
import { NOTHING_LEAVES } from '../../core/secrets/secret-words.ts';
import { secretStoresOf } from '../../stores/secret-stores.ts';
import { SharePanel } from '../share/SharePanel.tsx';
import type { ShareProps } from '../share/share-props.ts';
import { SecretsBeforeSending } from './SecretsBeforeSending.tsx';

/** What the page hands to the panel, and what it may do to the record. */
export interface GuardedProps extends Omit<ShareProps, 'held' | 'children'> {
  readonly actions: RecordActions;
}

/** The panel; nothing is made ready in it while something certain stands. */
export function GuardedShare({ actions, ...share }: GuardedProps) {
  const { template, record, onClose } = share;
  const places = secretStoresOf(actions.$open).lookNow();
  const isHeld = places.some(({ finding }) => finding.kind === 'certain');
  const toTitle = (): void => document.getElementById('share-title')?.focus();
  return (
    <SharePanel {...share} held={isHeld ? NOTHING_LEAVES : ''}>
      <SecretsBeforeSending {...{ template, record, places, actions }} onAnswered={toTitle} onLeave={onClose} />
    </SharePanel>
  );
}
