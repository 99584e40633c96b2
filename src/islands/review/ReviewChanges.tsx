// 'Nora sent back 5 changes': look at each, choose, merge, and take it back if it was wrong.
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { counted } from '../../core/turn-words.ts';
import { Foreign } from '../library/Foreign.tsx';
import { ProjectName } from '../library/ProjectName.tsx';
import { formatSavedAt } from '../library/saved-at.ts';
import { Icon } from '../record/drawings.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import { firstChoice, newsWords, takenCount } from './review.ts';
import type { ReviewProps } from './review-props.ts';
import { CannotMerge, Done, NothingNew } from './ReviewEnds.tsx';
import { useReview, type ReviewState } from './use-review.ts';

/** The screen. */
export function ReviewChanges(props: ReviewProps) {
  const state = useReview(props.template, props.held, props.received);
  const { stage, review } = state;
  if (review.problem) return <CannotMerge {...props} problem={review.problem} />;
  if (review.changes.length === 0) return <NothingNew {...props} />;
  if (stage === 'merged' || stage === 'undone') return <Done {...props} state={state} />;
  return (
    <section className="panel review flow" aria-labelledby="review">
      <News state={state} asked={props.asked} project={<ProjectName record={props.held.record} />} />
      {stage === 'asked' ? <Asked state={state} {...props} /> : <Reviewing state={state} {...props} />}
    </section>
  );
}

interface NewsProps {
  readonly state: ReviewState;
  readonly asked: boolean;
  readonly project: ReactNode;
}

function News({ state: { review, stage }, asked, project }: NewsProps) {
  const [name, words] = newsWords(review);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked || stage === 'reviewing') heading.current?.focus();
  }, [asked, stage]);
  return (
    <>
      <h2 id="review" ref={heading} tabIndex={-1}>
        <Icon name="turn" />
        <span>
          <Foreign text={name} />
          {words}
        </span>
      </h2>
      <p className="note">In {project}</p>
    </>
  );
}

function Asked({ state, held, onTurnAway }: ReviewProps & { readonly state: ReviewState }) {
  return (
    <>
      <p>Your own list, saved {formatSavedAt(held.savedAt)}, stays as it is until you merge.</p>
      <Buttons onTurnAway={onTurnAway}>
        <button type="button" className="btn main" onClick={state.start}>
          Review changes
        </button>
      </Buttons>
    </>
  );
}

function Buttons({ children, onTurnAway }: { readonly children: ReactNode; readonly onTurnAway: () => void }) {
  return (
    <p className="row">
      {children}
      <button type="button" className="btn" onClick={onTurnAway}>
        Not now
      </button>
    </p>
  );
}

function Reviewing({ state, onTurnAway, onAnswered }: ReviewProps & { readonly state: ReviewState }) {
  const { review, chosen, choose, merge, problem } = state;
  const [trusted, setTrusted] = useState(!review.isSuspicious);
  const taken = takenCount(review, chosen);
  const submit = (): void => {
    if (trusted) void merge().then(onAnswered);
  };
  return (
    <form onSubmit={(event) => (event.preventDefault(), submit())}>
      <p>Untick what you do not want: your own value then stays, and this link does not offer it again.</p>
      <ol className="changes">
        {review.changes.map((change) => (
          <ChangeItem
            key={change.key}
            review={review}
            change={change}
            chosen={chosen.get(change.key) ?? firstChoice(change, review.reader)}
            onChoose={(next) => choose(change.key, next)}
          />
        ))}
      </ol>
      {review.isSuspicious && <Suspicious trusted={trusted} onTrust={setTrusted} />}
      <p role="alert">{problem}</p>
      <Buttons onTurnAway={onTurnAway}>
        <button type="submit" className="btn main" aria-disabled={!trusted}>
          {taken > 0 ? `Merge ${counted(taken, 'change')}` : 'Keep my own values'}
        </button>
      </Buttons>
    </form>
  );
}

interface SuspiciousProps {
  readonly trusted: boolean;
  readonly onTrust: (trusted: boolean) => void;
}

function Suspicious({ trusted, onTrust }: SuspiciousProps) {
  return (
    <div className="warn">
      <p>
        <b>Something is odd about this link.</b> It claims far more edits than people make, so its values would win over yours for years.
        Ask the person who sent it, by phone, whether the link is really theirs.
      </p>
      <label className="tickbox">
        <input type="checkbox" checked={trusted} onChange={(event) => onTrust(event.target.checked)} />
        <span>I have asked. Merge it all the same.</span>
      </label>
    </div>
  );
}
