// Whether the browser promised to keep what is stored, and a way to ask it.
import { pagePorts } from '../../stores/page-stores.ts';
import { askToKeep, type Promised } from '../../stores/where-stored.ts';

interface PromiseProps {
  readonly promised: Promised;
  readonly onAnswer: () => void;
}

/** One line of the list. */
export function KeepPromise({ promised, onAnswer }: PromiseProps) {
  return (
    <>
      <dt>The browser’s promise</dt>
      <dd>
        {WORDS[promised]}
        {promised !== 'yes' && (
          <button type="button" className="btn" onClick={() => void askToKeep(pagePorts()).then(onAnswer)}>
            Ask it to keep my lists
          </button>
        )}
      </dd>
    </>
  );
}

const WORDS: Readonly<Record<Promised, string>> = {
  yes: 'This browser promised not to clear your lists by itself. You can still clear them yourself.',
  no: 'This browser was asked to keep your lists and did not promise it. It may clear them when the disk is full.',
  notAsked: 'This browser has not been asked yet. The site asks when you first change a list.',
};
