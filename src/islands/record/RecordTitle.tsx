// The head of the page: what this is, whose turn it is, and what the other side has not seen.
import type { MouseEvent } from 'react';
import { formatDay } from '../../core/days.ts';
import { hasGaps } from '../../core/gaps.ts';
import { RECORD_ROW } from '../../core/ids.ts';
import { atStart, givenName } from '../../core/names.ts';
import { numberOf, projectOf, rowOf, type ChecklistRecord } from '../../core/record.ts';
import { SIDES, type Side, type Template } from '../../core/template.ts';
import { whoseTurn } from '../../core/steps.ts';
import { Icon, Tag } from './drawings.tsx';
import type { RecordView } from './record-view.ts';

interface TitleProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly view: RecordView;
  readonly open: (row: string) => void;
}

/** The title block. */
export function RecordTitle({ template, record, view, open }: TitleProps) {
  const turn = whoseTurn(view.steps, view.side);
  return (
    <div className="wrap title">
      <div>
        <p className="note">{template.title}</p>
        <h1>
          <bdi>{projectOf(record)}</bdi>
        </h1>
        <p className="note">{datesWords(record)}</p>
        <p className="news">
          <Icon name="turn" />
          <span role="status">
            <TurnWords template={template} record={record} view={view} open={open} />.
          </span>
        </p>
        {view.unseen && <p className="note">{view.unseen}: send the link.</p>}
      </div>
      {template.filledBy === 'both' && (
        <ol className="turn" aria-label="Whose turn it is">
          {SIDES.map((side) => (
            <Plate
              key={side}
              record={record}
              side={side}
              isYou={side === view.side}
              hasTurn={view.together ? view.mine.some((step) => step.side === side) : turn === side}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

/** Whose move it is; what a list of questions shows leads to its gaps. */
function TurnWords({ template, record, view, open }: TitleProps) {
  const toGaps = (event: MouseEvent): void => {
    event.preventDefault();
    open('gaps');
  };
  if (view.steps.length > 0 || !hasGaps(template)) return view.turn;
  return (
    <a href={`#${record.id}/gaps`} onClick={toGaps}>
      {view.turn}
    </a>
  );
}

function Plate({ record, side, isYou, hasTurn }: { record: ChecklistRecord; side: Side; isYou: boolean; hasTurn: boolean }) {
  return (
    <li aria-current={hasTurn ? 'true' : undefined}>
      <Tag state={side === 'client' ? 'yours' : 'dev'} />
      <b>
        <bdi>{givenName(record, side) || atStart(side)}</bdi>
      </b>
      <span className="note">
        {givenName(record, side) ? atStart(side) : 'No name yet'}
        {isYou && ', this is you'}
      </span>
      {hasTurn ? <strong>{isYou ? 'Your turn' : 'Their turn'}</strong> : <span>Waiting</span>}
    </li>
  );
}

function datesWords(record: ChecklistRecord): string {
  const row = rowOf(record, RECORD_ROW);
  const [started, last] = [numberOf(row, 'started'), numberOf(row, 'last-day')];
  const words = [
    started === undefined ? '' : `Started ${formatDay(started)}.`,
    last === undefined ? '' : `The last day is ${formatDay(last)}.`,
  ];
  return words.filter(Boolean).join(' ');
}
