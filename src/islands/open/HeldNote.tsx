// This device has the checklist already: what came back is reviewed against it.
import { forgetOpenedLink } from '../../stores/opened-links.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';
import { formatSavedAt } from '../library/saved-at.ts';
import { Icon } from '../record/drawings.tsx';
import { ReviewChanges } from '../review/ReviewChanges.tsx';
import { ReadView } from './ReadView.tsx';
import type { Received } from './read-opened.ts';

interface HeldProps {
  readonly received: Received;
  readonly held: SavedRecord;
  readonly base: string;
  readonly onTurnAway: () => void;
}

/** The review, and all that was sent for whoever wants to read it whole. */
export function HeldNote({ received: { record, template }, held, base, onTurnAway }: HeldProps) {
  // Without its questions no change can be put into a sentence; ReceivedView says why they are missing.
  if (!template) return null;
  return (
    <>
      <p className="note">You have this checklist on this device. Your copy was saved {formatSavedAt(held.savedAt)}.</p>
      <ReviewChanges template={template} held={held} received={record} base={base} onTurnAway={onTurnAway} onAnswered={forgetOpenedLink} />
      <details className="disclose">
        <summary>
          <Icon name="open" />
          Look at all that was sent
        </summary>
        <ReadView record={record} template={template} />
      </details>
    </>
  );
}
