// The board: the tally, the next thing to do, and the rack.
import { accountName } from '../../core/accounts.ts';
import { rowOf, type ChecklistRecord } from '../../core/record.ts';
import type { KeyState } from '../../core/key-state.ts';
import { stateWords, stepWords, tallyWords } from '../../core/wording.ts';
import { KeyDrawing } from './drawings.tsx';
import { Hook, Legend } from './Rack.tsx';
import { rowOfStep, viewAccount, type RecordView } from './record-view.ts';

interface BoardProps {
  readonly record: ChecklistRecord;
  readonly view: RecordView;
  readonly open: (row: string) => void;
}

/** The board. */
export function Board({ record, view, open }: BoardProps) {
  return (
    <section className="board" aria-labelledby="tally">
      <div className="wrap">
        <div className="board-head">
          <h2 className="tally" id="tally" aria-live="polite">
            {tallyWords(record, view.side)}{' '}
            <b>
              {view.tally.held} of {view.tally.of}
            </b>{' '}
            {view.tally.of === 1 ? 'key' : 'keys'}
          </h2>
          <NextStep record={record} view={view} open={open} />
        </div>
        <Rack record={record} view={view} open={open} />
        <Legend record={record} />
      </div>
    </section>
  );
}

function Rack({ record, view, open }: BoardProps) {
  return (
    <ul className="rack">
      {view.accounts.map((account, at) => {
        const { number, name, state, stateWords } = viewAccount(record, view, account, at);
        return (
          <Hook
            key={account.row}
            target={account.row}
            href={`#${record.id}/${account.row}`}
            number={number}
            name={name}
            state={state}
            words={stateWords}
            open={open}
          />
        );
      })}
      <li className="hook">
        <a href={`#${record.id}/add`} onClick={(event) => (event.preventDefault(), open('add'))}>
          <KeyDrawing state="add" />
          <b>Add a key</b>
        </a>
      </li>
    </ul>
  );
}

/** '2 are shared. 3 are with Sam.', where the reader has nothing to do now. */
function countsWords(record: ChecklistRecord, view: RecordView): string {
  const states: readonly KeyState[] = ['both', 'dev', 'unlisted'];
  const counts = states.map((state) => [view.tally.states.get(state) ?? 0, stateWords(record, state, view.side)] as const);
  return counts
    .flatMap(([count, words]) =>
      count > 0 ? [`${count} ${count === 1 ? 'is' : 'are'} ${words.charAt(0).toLowerCase() + words.slice(1)}.`] : [],
    )
    .join(' ');
}

/** The reader's next step, above the rack, so that a phone shows it without scrolling. */
function NextStep({ record, view, open }: BoardProps) {
  const [step] = view.mine;
  if (!step) return <p>{countsWords(record, view)}</p>;
  const row = rowOfStep(step);
  const name = step.kind === 'mark' ? `${accountName(step.account, rowOf(record, row))}: ` : '';
  const words = stepWords(record, step, view.side).replace(/^You: /, '');
  return (
    <p>
      Next:{' '}
      <a href={`#${record.id}/${row}`} onClick={(event) => (event.preventDefault(), open(row))}>
        {name}
        {words}
      </a>
    </p>
  );
}
