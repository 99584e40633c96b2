// Name and date, then the sign-off.
import { useState } from 'react';
import { dayFromInput, dayToInput } from '../../core/days.ts';
import { givenName } from '../../core/names.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import { signEdits } from '../../core/sign-off.ts';
import type { Side } from '../../core/template.ts';
import { cleanText } from '../../core/text.ts';
import type { RecordActions } from './actions.ts';

interface SignProps {
  readonly record: ChecklistRecord;
  readonly side: Side;
  readonly actions: RecordActions;
}

/** The form. */
export function SignForm({ record, side, actions }: SignProps) {
  const [name, setName] = useState(givenName(record, side));
  const [date, setDate] = useState(() => dayToInput(actions.today()));
  const [problem, setProblem] = useState('');
  const sign = (): void => {
    const [signed, day] = [cleanText(name).trim(), dayFromInput(date)];
    if (!signed) return setProblem('Write your name first.');
    if (day === undefined) return setProblem('Choose the date first.');
    actions.editWithUndo(`Signed as ${signed}.`, signEdits(record, side, signed, day));
  };
  return (
    <form className="facts" onSubmit={(event) => (event.preventDefault(), sign())}>
      <div>
        <label htmlFor={`sign-name-${side}`}>Your name</label>
        <input
          id={`sign-name-${side}`}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`sign-date-${side}`}>Date</label>
        <input id={`sign-date-${side}`} type="date" value={date} onChange={(event) => setDate(event.target.value)} />
      </div>
      <p className="whole" role="alert">
        {problem}
      </p>
      <p className="whole">
        <button type="submit" className="btn">
          Sign the list<span className="unseen"> as the {side}</span>
        </button>
      </p>
    </form>
  );
}
