// A link that does not open.
import type { OpenProblem } from '../../stores/opened-links.ts';
import { Icon } from '../record/drawings.tsx';
import { PROBLEM_WORDS } from './problem-words.ts';

/** What happened and what to do. */
export function ProblemNote({ problem, base }: { readonly problem: OpenProblem; readonly base: string }) {
  const { title, happened, todo } = PROBLEM_WORDS[problem];
  return (
    <div className="problem flow" role="alert">
      <h2>
        <Icon name="warning" />
        {title}
      </h2>
      <p>{happened}</p>
      <p>{todo}</p>
      <p>
        Nothing on this device was changed. <a href={`${base}records/`}>My checklists</a>
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
