// A restored checklist in which both copies changed: the reader chooses, as with a link that came back.
import { useState } from 'react';
import type { TemplateLink } from '../../stores/read-template.ts';
import { ReviewChanges } from '../review/ReviewChanges.tsx';
import type { Crossed } from './restore-outcome.ts';
import { useTemplate } from './use-template.ts';

interface CrossedProps {
  readonly crossed: Crossed;
  /** How many wait for a choice, this one among them. */
  readonly count: number;
  readonly templates: readonly TemplateLink[];
  readonly base: string;
  /** Something was merged, or taken back. */
  readonly onAnswered: () => void;
  /** Done with this one. */
  readonly onSettled: () => void;
}

/** One at a time. */
export function CrossedReview({ crossed, count, templates, base, onAnswered, onSettled }: CrossedProps) {
  const { held, received } = crossed;
  const template = useTemplate(templates, received.template);
  const [isAnswered, setAnswered] = useState(false);
  if (template === 'loading') return <p role="status">Reading the checklist…</p>;
  if (template === 'unknown' || template === 'failed') {
    return (
      <p className="trouble" role="alert">
        {template === 'unknown'
          ? 'This site does not have the checklist that the file was made from. Open it at the address that it came from.'
          : 'The questions of this checklist did not load. Check your connection, then choose the file again.'}
      </p>
    );
  }
  const answer = (): void => {
    setAnswered(true);
    onAnswered();
  };
  return (
    <>
      <ReviewChanges {...{ template, held, received, base }} asked onTurnAway={onSettled} onAnswered={answer} />
      {isAnswered && count > 1 && (
        <p>
          <button type="button" className="btn" onClick={onSettled}>
            Next checklist
          </button>
        </p>
      )}
    </>
  );
}
