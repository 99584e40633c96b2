// On a narrow screen the letter stands below the questions: this bar leads to it, and from it to the next open question.
import { useEffect, useState } from 'react';
import { openWords } from '../../core/letters/open-parts.ts';
import { placeOf, type DeskProps } from './letter-props.ts';

/** The bar. */
export function ReachBar({ composed }: Pick<DeskProps, 'composed'>) {
  const isRead = useLetterInView();
  const [next] = composed.open.questions;
  return (
    <div className="reach">
      <div className="wrap">
        <p>
          <b>Your letter</b> <span>{openWords(composed.open)}</span>
        </p>
        {isRead && next !== undefined ? (
          <a className="btn" href={`#${placeOf(next)}`}>
            Next question
          </a>
        ) : (
          <a className="btn main" href="#letter-title">
            Read it
          </a>
        )}
      </div>
    </div>
  );
}

function useLetterInView(): boolean {
  const [isInView, setInView] = useState(false);
  useEffect(() => {
    const title = document.getElementById('letter-title');
    if (!title) return undefined;
    // Above the window counts as in it: then the letter is being read.
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false), { rootMargin: '100000px 0px 0px' });
    observer.observe(title);
    return () => observer.disconnect();
  }, []);
  return isInView;
}
