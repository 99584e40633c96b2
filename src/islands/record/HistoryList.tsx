// The history, read from this device.
import { useEffect, useState } from 'react';
import { isSame } from '../../core/compare.ts';
import type { LostValue } from '../../core/lost-values.ts';
import { placeWords } from '../../core/place-words.ts';
import { rowOf, sideOf, type ChecklistRecord } from '../../core/record.ts';
import { valuesBack } from '../../core/take-changes.ts';
import type { Side, Template } from '../../core/template.ts';
import { atStart, shortName } from '../../core/names.ts';
import { valueWords, type Words } from '../../core/value-words.ts';
import { readHistory, type History, type Snapshot } from '../../stores/history-stores.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { formatSavedAt } from '../library/saved-at.ts';
import { Said } from '../review/Said.tsx';
import type { RecordActions } from './actions.ts';

/** What the history needs. */
export interface HistoryProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly side: Side;
  readonly readOnly: boolean;
  readonly actions: RecordActions;
}

/** Both lists, the newest first. */
export function HistoryList(props: HistoryProps) {
  const { record } = props;
  const [history, setHistory] = useState<History | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void readHistory(pagePorts(), record.id).then((read) => current && setHistory(read));
    return () => {
      current = false;
    };
  }, [record]);
  if (!history) return <p role="status">Reading the history…</p>;
  const lost = history.lost.filter(({ row, field, cell }) => !isSame(rowOf(record, row).get(field)?.value, cell.value));
  return (
    <>
      <p className="note">Kept on this device only. It is in no link and in no file.</p>
      <h3>Values that were replaced</h3>
      {lost.length === 0 && <p>None so far.</p>}
      <ol className="past">
        {lost.map((value) => (
          <Replaced key={`${value.row} ${value.field} ${value.cell.n} ${value.at}`} {...props} value={value} />
        ))}
      </ol>
      <h3>Whole versions</h3>
      {history.snapshots.length === 0 && <p>None so far.</p>}
      <ol className="past">
        {history.snapshots.map((snapshot) => (
          <Version key={snapshot.at} {...props} snapshot={snapshot} />
        ))}
      </ol>
    </>
  );
}

function Replaced({ template, record, side, readOnly, actions, value }: HistoryProps & { readonly value: LostValue }) {
  const place = placeWords(template, record, value);
  return (
    <li>
      <p>
        <Said words={[capital(place[0]), ...place.slice(1), ' was ', lostWords(value), ...writer(record, side, value)]} />
        <span className="note">Replaced {formatSavedAt(value.at)}</span>
      </p>
      {!readOnly && (
        <button
          type="button"
          className="btn"
          onClick={() =>
            actions.editWithUndo('The earlier value is back.', [{ row: value.row, field: value.field, value: value.cell.value }])
          }
        >
          Bring back
          <span className="unseen">
            {' '}
            <Said words={place} />
          </span>
        </button>
      )}
    </li>
  );
}

function capital(words: Words | undefined): Words {
  return typeof words === 'string' ? atStart(words) : (words ?? '');
}

function lostWords({ field, cell }: LostValue): Words {
  return valueWords(field, cell.value) ?? 'nothing';
}

function writer(record: ChecklistRecord, reader: Side, { cell }: LostValue): readonly Words[] {
  const side = sideOf(record, cell.actor);
  if (!side) return ['.'];
  return [', written by ', side === reader ? 'you' : { said: shortName(record, side) }, '.'];
}

const WHY: Readonly<Record<Snapshot['why'], string>> = {
  visit: 'As it was when you opened it to change something',
  merge: 'As it was before you merged what came back',
  restore: 'As it was before a file was restored',
  signOff: 'As it was signed',
  undo: 'As it was before you undid something',
};

function Version({ record, readOnly, actions, snapshot }: HistoryProps & { readonly snapshot: Snapshot }) {
  return (
    <li>
      <p>
        {WHY[snapshot.why]}
        <span className="note">{formatSavedAt(snapshot.at)}</span>
      </p>
      {!readOnly && (
        <button
          type="button"
          className="btn"
          onClick={() => actions.editWithUndo('That version is back.', valuesBack(snapshot.record, record), 'undo')}
        >
          Bring this back<span className="unseen">, the version of {formatSavedAt(snapshot.at)}</span>
        </button>
      )}
    </li>
  );
}
