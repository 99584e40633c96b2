// A link that does not open.
import { useEffect, useRef } from 'react';
import { Icon } from '../record/drawings.tsx';
import { PROBLEM_WORDS, type ShownProblem } from './problem-words.ts';

interface ProblemProps {
  readonly problem: ShownProblem;
  /** The address of 'My checklists', unless this is it. */
  readonly lists?: string;
  /** Whether the reader asked for it on this page, and so waits for the answer. */
  readonly asked: boolean;
}

/** What happened and what to do. */
export function ProblemNote({ problem, lists, asked }: ProblemProps) {
  const { title, happened, todo } = PROBLEM_WORDS[problem];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked, problem]);
  return (
    <div className="problem flow" role="alert">
      <h2 ref={heading} tabIndex={-1}>
        <Icon name="warning" />
        {title}
      </h2>
      <p>{happened}</p>
      <p>{todo}</p>
      <p>
        Nothing on this device was changed.
        {lists && (
          <>
            {' '}
            Your own lists are under <a href={lists}>My checklists</a>.
          </>
        )}
      </p>
      {problem === 'tooNew' && (
        <p>
          <button type="button" className="btn" onClick={() => location.reload()}>
            Reload the page
          </button>
        </p>
      )}
    </div>
  );
}
