// This device has the checklist already.
import { counted } from '../../core/turn-words.ts';
import { sideOf } from '../../core/record.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';
import { formatSavedAt } from '../library/saved-at.ts';
import { Icon } from '../record/drawings.tsx';
import { newsOf, type News } from './news.ts';
import { ReadView } from './ReadView.tsx';
import type { Received } from './read-opened.ts';
import { useKeep } from './use-keep.ts';

interface HeldProps {
  readonly received: Received;
  readonly held: SavedRecord;
  readonly base: string;
  readonly onTurnAway: () => void;
}

/** What is new in the link, and the choice to add it. */
export function HeldNote({ received, held, base, onTurnAway }: HeldProps) {
  const { record, template } = received;
  const { keep, problem } = useKeep(received, base);
  const news = newsOf(held.record, record);
  const isNew = news.added + news.replaced > 0;
  return (
    <section className="flow" aria-labelledby="held">
      <h2 id="held">You have this checklist on this device</h2>
      <p>Your copy was saved {formatSavedAt(held.savedAt)}.</p>
      <p>{isNew ? newsWords(news) : 'The link holds nothing new: everything in it is in your copy, or your copy is newer.'}</p>
      <p role="alert">{problem}</p>
      <p className="row">
        {isNew ? (
          <button type="button" className="btn main" onClick={() => void keep(sideOf(held.record, held.me.actor) ?? 'client')}>
            Add what is new
          </button>
        ) : (
          <a className="btn main" href={`${base}record/#${record.id}`}>
            Go to your copy
          </a>
        )}
        <button type="button" className="btn" onClick={onTurnAway}>
          {isNew ? 'Do not add it' : 'Close'}
        </button>
      </p>
      {isNew && <p className="note">Newer answers are added to your copy. Nothing is removed from it, and your own newer answers stay.</p>}
      {template && (
        <details className="disclose">
          <summary>
            <Icon name="open" />
            Look at what was sent
          </summary>
          <ReadView record={record} template={template} />
        </details>
      )}
    </section>
  );
}

function newsWords({ added, replaced }: News): string {
  const words = `The link holds ${counted(added + replaced, 'change')} that your copy does not have.`;
  if (replaced === 0) return words;
  return `${words} ${replaced} of them ${replaced === 1 ? 'takes' : 'take'} the place of something older in your copy.`;
}
