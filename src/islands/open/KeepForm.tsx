// Who is opening it? Nothing is kept until the reader says so.
import { useState, type ReactNode } from 'react';
import { otherSide } from '../../core/names.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Side, Template } from '../../core/template.ts';
import { IAm } from '../library/IAm.tsx';
import { Icon } from '../record/drawings.tsx';
import { ReadView } from './ReadView.tsx';
import type { Received } from './read-opened.ts';
import { senderSide } from '../../core/sender.ts';
import { useKeep } from './use-keep.ts';

type Choice = Side | 'look' | '';

interface KeepProps {
  readonly received: Received;
  readonly base: string;
  readonly onTurnAway: () => void;
}

/** The question and the two ways on. Whoever did not send it is chosen beforehand. */
export function KeepForm({ received, base, onTurnAway }: KeepProps) {
  const { record, template } = received;
  const [choice, setChoice] = useState<Choice>(() => likelyReader(record));
  const [missing, setMissing] = useState('');
  const { keep, problem } = useKeep(received, base);
  const submit = (): void => {
    if (choice === 'client' || choice === 'developer') void keep(choice);
    else setMissing('Choose who you are first.');
  };
  const choose = (next: Choice): void => {
    setChoice(next);
    setMissing('');
  };
  return (
    <>
      <form className="flow" onSubmit={(event) => (event.preventDefault(), submit())}>
        <WhoOpens record={record} choice={choice} choose={choose} />
        {received.noStore && <NotStored isFull={received.noStore === 'full'} />}
        <p className="trouble" role="alert">
          {problem || missing}
        </p>
        <p className="row">
          {choice !== 'look' && (
            <button type="submit" className="btn main">
              Keep a copy
            </button>
          )}
          <button type="button" className="btn" onClick={onTurnAway}>
            Do not keep it
          </button>
        </p>
        {(choice === 'look' || !received.noStore) && <p className="note">{choice === 'look' ? LOOKING : KEEPING}</p>}
      </form>
      {choice === 'look' && template && <Look record={record} template={template} />}
    </>
  );
}

/** The other side than the last writer's. */
function likelyReader(record: ChecklistRecord): Choice {
  const sender = senderSide(record);
  return sender ? otherSide(sender) : '';
}

const KEEPING = 'A copy is saved in this browser, on this device. The sender’s own list does not change.';
const LOOKING = 'Nothing is kept while you look. To fill it in, choose who you are.';

interface WhoProps {
  readonly record: ChecklistRecord;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
}

function WhoOpens({ record, choice, choose }: WhoProps) {
  const radio = (value: Choice, words: ReactNode) => (
    <label>
      <input type="radio" name="who" value={value} checked={choice === value} onChange={() => choose(value)} />
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>Who is opening it?</legend>
      <div className="choices">
        {radio('client', <IAm record={record} side="client" />)}
        {radio('developer', <IAm record={record} side="developer" />)}
        {radio('look', 'Just looking')}
      </div>
    </fieldset>
  );
}

function Look({ record, template }: { readonly record: ChecklistRecord; readonly template: Template }) {
  return (
    <section aria-labelledby="look">
      <h2 id="look">What it says</h2>
      <ReadView record={record} template={template} />
    </section>
  );
}

function NotStored({ isFull }: { readonly isFull: boolean }) {
  return (
    <p className="storage">
      <Icon name="warning" />
      <span>
        {isFull ? 'This browser has no room left for this site.' : 'This browser stores nothing for this site.'} “Keep a copy” opens the
        checklist in this tab only, and it is <b>not stored</b>. Before you close the tab, send the link or save a file. To store it,{' '}
        {isFull ? 'make room on this device.' : 'leave the private window or allow site data.'}
      </span>
    </p>
  );
}
