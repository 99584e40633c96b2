// This device has the checklist already: what came back is reviewed against it.
import type { Template } from '../../core/template.ts';
import { forgetOpenedLink } from '../../stores/opened-links.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';
import { Icon } from '../record/drawings.tsx';
import { ReviewChanges } from '../review/ReviewChanges.tsx';
import { Quoted } from './Quoted.tsx';
import { ReadView } from './ReadView.tsx';
import type { Received } from './read-opened.ts';

interface HeldProps {
  readonly received: Received;
  readonly held: SavedRecord;
  readonly template: Template;
  readonly base: string;
  /** Whether the reader asked for it on this page, and so waits for it. */
  readonly asked: boolean;
  readonly onTurnAway: () => void;
}

/** The review, and all that was sent for whoever wants to read it whole. */
export function HeldNote({ received: { record }, held, template, base, asked, onTurnAway }: HeldProps) {
  const review = { template, held, received: record, base, asked, onTurnAway, onAnswered: forgetOpenedLink };
  return (
    <>
      <ReviewChanges {...review} />
      <details className="disclose">
        <summary>
          <Icon name="open" />
          Look at all that was sent
        </summary>
        <Quoted record={record} template={template} />
        <ReadView record={record} template={template} />
      </details>
    </>
  );
}
