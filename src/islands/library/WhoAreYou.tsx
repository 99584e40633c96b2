// Asked for each checklist that this device does not have yet: a backup does not say whose it was.
import { useEffect, useId, useRef, useState } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import { SIDES, type Side } from '../../core/template.ts';
import { IAm } from './IAm.tsx';
import { ProjectName } from './ProjectName.tsx';

interface WhoProps {
  readonly record: ChecklistRecord;
  /** How many wait for their answer, this one among them. */
  readonly count: number;
  readonly onAnswer: (side: Side) => void;
  readonly onCancel: () => void;
}

/** One question, then the checklist is added. */
export function WhoAreYou({ record, count, onAnswer, onCancel }: WhoProps) {
  const [side, setSide] = useState<Side | ''>('');
  const [problem, setProblem] = useState('');
  const answer = (): void => (side ? onAnswer(side) : setProblem('Choose your side first.'));
  return (
    <form className="flow" onSubmit={(event) => (event.preventDefault(), answer())}>
      <p>
        New on this device: <ProjectName record={record} />
        {count > 1 && `, and ${count - 1} more after it`}
      </p>
      <SideChoice record={record} side={side} onChoose={(next) => (setSide(next), setProblem(''))} />
      <p className="trouble" role="alert">
        {problem}
      </p>
      <p className="row">
        <button type="submit" className="btn main">
          Add 1 checklist
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          Do not add
        </button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly record: ChecklistRecord;
  readonly side: Side | '';
  readonly onChoose: (side: Side) => void;
}

function SideChoice({ record, side, onChoose }: ChoiceProps) {
  const first = useRef<HTMLInputElement>(null);
  const name = useId();
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset>
      <legend>
        Who are you in <ProjectName record={record} />?
      </legend>
      <div className="choices">
        {SIDES.map((each, at) => (
          <label key={each}>
            <input ref={at === 0 ? first : null} type="radio" name={name} checked={side === each} onChange={() => onChoose(each)} />
            <span>
              <IAm record={record} side={each} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
