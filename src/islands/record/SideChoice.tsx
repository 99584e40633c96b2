// Which side this device is on: changed at once until the first send, and after it with a plain warning first.
import { useEffect, useRef, useState } from 'react';
import { actorRow } from '../../core/ids.ts';
import { otherSide } from '../../core/names.ts';
import { SIDES, type Side } from '../../core/template.ts';
import type { MyCopy } from '../../stores/record-stores.ts';
import type { RecordActions } from './actions.ts';

interface SideProps {
  readonly me: MyCopy;
  readonly side: Side;
  readonly actions: RecordActions;
}

/** The choice. */
export function SideChoice({ me, side, actions }: SideProps) {
  const [isAsking, setAsking] = useState(false);
  const change = (next: Side): void => actions.write(actorRow(me.actor), 'side', next);
  const choose = (next: Side): void => {
    if (me.sentAt > 0 && next !== side) setAsking(true);
    else change(next);
  };
  const answer = (isChange: boolean): void => {
    if (isChange) change(otherSide(side));
    setAsking(false);
    document.getElementById(radioId(isChange ? otherSide(side) : side))?.focus();
  };
  return (
    <fieldset className="choices whole">
      <legend>You are</legend>
      {SIDES.map((each) => (
        <label key={each}>
          <input type="radio" id={radioId(each)} name="my-side" checked={side === each} onChange={() => choose(each)} />
          {each === 'client' ? 'The client' : 'The developer'}
        </label>
      ))}
      {isAsking && <SureToChange onAnswer={answer} />}
    </fieldset>
  );
}

function radioId(side: Side): string {
  return `my-side-${side}`;
}

function SureToChange({ onAnswer }: { readonly onAnswer: (isChange: boolean) => void }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div className="warn" role="group" aria-label="Change sides?">
      <div className="flow">
        <p ref={words} tabIndex={-1}>
          <b>You have sent this list already.</b> If you change sides now, the marks that you set before stay where they are. Take back
          those that are not yours.
        </p>
        <p className="row">
          <button type="button" className="btn" onClick={() => onAnswer(true)}>
            Change sides
          </button>
          <button type="button" className="btn main" onClick={() => onAnswer(false)}>
            Stay
          </button>
        </p>
      </div>
    </div>
  );
}
