// One step or question: what to do, why, how to check it, and its boxes.
import { memo, type ReactNode } from 'react';
import { isUnused } from '../../core/accounts.ts';
import { doneField } from '../../core/fields.ts';
import type { RowKey } from '../../core/ids.ts';
import { numberOf, textOf, type Row } from '../../core/record.ts';
import type { Answer, QuestionItem, Side, StepItem } from '../../core/template.ts';
import { ANSWER_WORDS } from '../../core/wording.ts';
import type { RecordActions } from './actions.ts';
import { Icon, Tag } from './drawings.tsx';
import { NoteField } from './Fields.tsx';
import { OwnTick, TheirTick } from './Tick.tsx';

/** What a step or question renders from. */
export interface AskedRowProps {
  readonly row: RowKey;
  readonly item: StepItem | QuestionItem;
  readonly cells: Row;
  readonly side: Side;
  readonly together: boolean;
  readonly client: string;
  readonly developer: string;
  /** Whether this is something that the reader can do now. */
  readonly isYours: boolean;
  readonly retired: boolean;
  /** Whether its section is not open yet. */
  readonly waits: boolean;
  /** Its number on the page; undefined for one that is no longer asked. */
  readonly number: number | undefined;
  readonly actions: RecordActions;
  readonly base: string;
}

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unsure', 'na'];

/** The row. It renders again only when one of its values changes. */
export const AskedRow = memo(function AskedRow(props: AskedRowProps) {
  const { row, item, cells, actions, isYours, retired } = props;
  return (
    <details className="account asked" id={row}>
      <summary>
        <Tag state={isOpen(item, cells) ? 'unlisted' : 'clean'} />
        <b>
          {props.number !== undefined && `${props.number}. `}
          {item.title}
        </b>
        <span className={isYours ? 'note you' : 'note'}>{retired ? 'No longer asked' : statusWords(props)}</span>
        <Icon name="open" />
      </summary>
      <div className="fields">
        <div>
          <Help item={item} base={props.base} />
          <div className="facts">
            <NoteField
              row={row}
              cells={cells}
              field="note"
              label={(item.kind === 'question' && item.noteLabel) || 'Note'}
              actions={actions}
            />
          </div>
        </div>
        <div>
          {item.kind === 'step' ? <Boxes {...props} item={item} /> : <Answers {...props} item={item} />}
          <label className="tickbox">
            <input type="checkbox" checked={isUnused(cells)} onChange={(event) => actions.write(row, 'unused', event.target.checked)} />
            <span>
              Not used<span className="unseen">: {item.title}</span>
            </span>
          </label>
        </div>
      </div>
    </details>
  );
});

function isOpen(item: StepItem | QuestionItem, cells: Row): boolean {
  if (item.kind === 'question') return textOf(cells, 'answer') === '';
  return item.by.some((side) => numberOf(cells, doneField(side)) === undefined);
}

function statusWords({ item, cells, client, developer, waits }: AskedRowProps): string {
  if (isUnused(cells)) return 'Not used';
  if (waits && isOpen(item, cells)) return 'Later';
  if (item.kind === 'question') return answerOf(cells) ?? 'Not answered yet';
  const waiting = item.by.filter((side) => numberOf(cells, doneField(side)) === undefined);
  if (waiting.length === 0) return 'Done';
  return `To do: ${waiting.map((side) => (side === 'client' ? client : developer)).join(', ')}`;
}

function answerOf(cells: Row): string | undefined {
  const code = ANSWERS.find((answer) => answer === textOf(cells, 'answer'));
  return code && ANSWER_WORDS[code];
}

function Help({ item, base }: { readonly item: StepItem | QuestionItem; readonly base: string }) {
  return (
    <dl className="help">
      <Line term="Why">{item.why}</Line>
      <Line term="Two-minute check">{item.check}</Line>
      <Line term="Done looks like">{item.done}</Line>
      <Line term="If not">
        {item.ifNot} {item.kind === 'question' && item.close && <a href={`${base}${item.close}`}>How to close this gap</a>}
      </Line>
    </dl>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Boxes({ item, ...props }: AskedRowProps & { readonly item: StepItem }) {
  return (
    <ol className="ticks" aria-label={`Who has done it: ${item.title}`}>
      {item.by.map((by) => (
        <li key={by}>
          <Box {...props} item={item} by={by} />
        </li>
      ))}
    </ol>
  );
}

function Box({
  row,
  item,
  cells,
  by,
  side,
  together,
  client,
  developer,
  actions,
}: AskedRowProps & { readonly item: StepItem; readonly by: Side }) {
  const day = numberOf(cells, doneField(by));
  const who = by === 'client' ? client : developer;
  if (!together && by !== side) return <TheirTick day={day} side={by} who={who} words="done" />;
  const label = item.by.length > 1 ? `Done: ${who}` : 'Done';
  const set = (on: boolean): void => actions.write(row, doneField(by), on ? actions.today() : false);
  return <OwnTick day={day} label={label} about={item.title} hint="Not yet" onTick={set} />;
}

function Answers({ row, item, cells, actions }: AskedRowProps & { readonly item: QuestionItem }) {
  return (
    <fieldset className="choices">
      <legend className="unseen">{item.title}</legend>
      {ANSWERS.map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name={`answer-${row}`}
            value={answer}
            checked={textOf(cells, 'answer') === answer}
            autoComplete="off"
            onChange={() => actions.write(row, 'answer', answer)}
          />
          {ANSWER_WORDS[answer]}
        </label>
      ))}
    </fieldset>
  );
}
