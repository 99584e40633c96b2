// Where the review ends: merged, undone, nothing new, or not to be merged.
import { useEffect, useRef } from 'react';
import type { TakeProblem } from '../../core/take-problem.ts';
import { counted } from '../../core/turn-words.ts';
import { ProjectName } from '../library/ProjectName.tsx';
import { takenCount } from './review.ts';
import type { ReviewProps } from './review-props.ts';
import type { ReviewState } from './use-review.ts';

/** The list is as the reader chose, or as it was before: said, and taken to. */
export function Done({ held, base, state: { review, chosen, stage, undo, problem } }: ReviewProps & { readonly state: ReviewState }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), [stage]);
  const count = takenCount(review, chosen);
  return (
    <section className="panel review flow" aria-labelledby="review-done">
      <h2 id="review-done">
        <ProjectName record={held.record} />
      </h2>
      <p ref={words} tabIndex={-1} role="status">
        {stage === 'undone'
          ? UNDONE
          : `${count > 0 ? `${counted(count, 'change')} merged` : 'Your own values stay'}. Saved on this device.`}
      </p>
      <p role="alert">{problem}</p>
      <p className="row">
        <a className="btn main" href={`${base}record/#${held.record.id}`}>
          Go to your list
        </a>
        {stage === 'merged' && (
          <button type="button" className="btn" onClick={() => void undo()}>
            Undo
          </button>
        )}
      </p>
    </section>
  );
}

const UNDONE = 'Undone: your list says what it said before. Open the same link again whenever you want to look at it once more.';

/** A copy that cannot be merged, and why. */
export function CannotMerge({ held, base, problem, onTurnAway }: ReviewProps & { readonly problem: TakeProblem }) {
  return (
    <section className="flow" aria-labelledby="review" role="alert">
      <h2 id="review">This link cannot be merged into your list</h2>
      <p>{CANNOT[problem]} Your own list was not changed.</p>
      <Ways id={held.record.id} base={base} onClose={onTurnAway} />
    </section>
  );
}

const CANNOT: Readonly<Record<TakeProblem, string>> = {
  anotherRecord: 'It belongs to another list.',
  tooNew: 'A newer version of this site wrote part of it. Reload the page to get that version, then open the link again.',
  outOfReach:
    'It claims so many edits that nothing you write could ever take the place of its values. Ask for a backup file, or for the list on paper.',
};

/** An old link. */
export function NothingNew({ held, base, onTurnAway }: ReviewProps) {
  return (
    <section className="flow" aria-labelledby="review">
      <h2 id="review">Nothing new</h2>
      <p>Everything in this link is in your list already, or your list is newer. Nothing was changed.</p>
      <Ways id={held.record.id} base={base} onClose={onTurnAway} />
    </section>
  );
}

interface WaysProps {
  readonly id: string;
  readonly base: string;
  readonly onClose: () => void;
}

function Ways({ id, base, onClose }: WaysProps) {
  return (
    <p className="row">
      <a className="btn main" href={`${base}record/#${id}`}>
        Go to your list
      </a>
      <button type="button" className="btn" onClick={onClose}>
        Close
      </button>
    </p>
  );
}
