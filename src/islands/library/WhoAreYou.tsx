// Asked once for checklists that this device does not have yet: a backup does not say whose it was.
import { useEffect, useRef, useState } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Side } from '../../core/template.ts';
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
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const answer = (): void => (side ? onAnswer(side) : setProblem('Choose your side first.'));
  const choice = (value: Side, words: string) => (
    <label>
      <input ref={value === 'client' ? first : null} type="radio" name="side" value={value} checked={side === value} onChange={() => setSide(value)} />
      {words}
    </label>
  );
  return (
    <form className="flow asked" onSubmit={(event) => (event.preventDefault(), answer())}>
      <p>New on this device:</p>
      <ul className="plain">
        {records.map((record) => (
          <li key={record.id}>
            <ProjectName record={record} />
          </li>
        ))}
      </ul>
      <fieldset>
        <legend>Who are you in these checklists?</legend>
        <div className="choices">
          {choice('client', 'I am the client')}
          {choice('developer', 'I am the developer')}
        </div>
      </fieldset>
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
