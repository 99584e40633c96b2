// Asked once for checklists that this device does not have yet: a backup does not say whose it was.
import { useEffect, useRef, useState } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import { SIDES, type Side } from '../../core/template.ts';
import { counted } from '../../core/turn-words.ts';
import { ProjectName } from './ProjectName.tsx';

interface WhoProps {
  readonly records: readonly ChecklistRecord[];
  readonly onAnswer: (side: Side) => void;
  readonly onCancel: () => void;
}

/** One question, then the checklists are added. */
export function WhoAreYou({ records, onAnswer, onCancel }: WhoProps) {
  const [side, setSide] = useState<Side | ''>('');
  const [problem, setProblem] = useState('');
  const answer = (): void => (side ? onAnswer(side) : setProblem('Choose your side first.'));
  return (
    <form className="flow" onSubmit={(event) => (event.preventDefault(), answer())}>
      <p>New on this device:</p>
      <ul className="plain">
        {records.map((record) => (
          <li key={record.id}>
            <ProjectName record={record} />
          </li>
        ))}
      </ul>
      <SideChoice side={side} onChoose={setSide} />
      <p role="alert">{problem}</p>
      <p className="row">
        <button type="submit" className="btn main">
          Add {counted(records.length, 'checklist')}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          Do not add
        </button>
      </p>
    </form>
  );
}

function SideChoice({ side, onChoose }: { readonly side: Side | ''; readonly onChoose: (side: Side) => void }) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset>
      <legend>Who are you in these checklists?</legend>
      <div className="choices">
        {SIDES.map((each, at) => (
          <label key={each}>
            <input ref={at === 0 ? first : null} type="radio" name="side" checked={side === each} onChange={() => onChoose(each)} />
            <span>I am the {each}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
