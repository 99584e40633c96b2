// Everything under the board: settings, the filter, the sections, and what stands at the end.
import { Suspense, useState } from 'react';
import { hasGaps } from '../../core/gaps.ts';
import { itemRow, RECORD_ROW, type RowKey } from '../../core/ids.ts';
import { rowOf } from '../../core/record.ts';
import { keptRetired } from '../../core/steps.ts';
import type { RecordActions } from './actions.ts';
import { AskedRow } from './AskedRow.tsx';
import { NoteField } from './Fields.tsx';
import { LateDetails } from './LateDetails.tsx';
import { AddAccounts, AskForMissing, GapList, HistoryList, OtherFormats, RecordSettings, SignOff } from './late-parts.ts';
import type { RecordPageProps } from './record-props.ts';
import { rowOfStep, type RecordView } from './record-view.ts';
import { Sections, type People } from './Sections.tsx';
import type { Deeds } from './use-actions.ts';

interface RowsProps extends RecordPageProps {
  readonly view: RecordView;
  readonly done: Deeds;
  readonly open: (row: string) => void;
}

/** The rows. */
export function RecordRows({ view, done, open, ...props }: RowsProps) {
  const { template, record, me, base } = props;
  const { actions } = done;
  const mine = new Set(view.mine.map(rowOfStep));
  const [only, setOnly] = useState<ReadonlySet<RowKey> | undefined>(undefined);
  const shows = (row: RowKey): boolean => !only || only.has(row) || mine.has(row);
  const people: People = { side: view.side, together: view.together, client: view.client, developer: view.developer, actions };
  const whole = { row: RECORD_ROW, cells: rowOf(record, RECORD_ROW), actions };
  const gaps = hasGaps(template) && (
    <Suspense>
      <GapList template={template} record={record} base={base} />
    </Suspense>
  );
  const gapsFirst = view.steps.length === 0;
  return (
    <div className="wrap record-rows">
      <LateDetails className="settings" title="Names, dates and sides">
        {() => <RecordSettings template={template} record={record} me={me} side={view.side} actions={actions} />}
      </LateDetails>
      <OnlyMine count={mine.size} on={only !== undefined} other={view.other} onChange={(on) => setOnly(on ? mine : undefined)} />
      <Ask template={template} record={record} base={base} view={view} />
      {gapsFirst && gaps}
      <Sections {...props} view={view} people={people} shows={shows} helpPage={`${base}checklists/handover/`} />
      {!only && <Retired {...props} people={people} />}
      {!gapsFirst && gaps}
      <More template={template} record={record} actions={actions} open={open} />
      <section className="group" aria-labelledby="notes-title">
        <h2 id="notes-title">Notes</h2>
        <NoteField
          {...whole}
          field="note"
          label={template.filledBy === 'both' ? 'Anything else that you both should know' : 'Anything else to remember'}
          rows={4}
        />
      </section>
      <RecordEnd {...props} view={view} actions={actions} />
    </div>
  );
}

/** The catalogue, which may come a moment after the rows. */
function More(add: Pick<RowsProps, 'template' | 'record' | 'open'> & { readonly actions: RecordActions }) {
  return (
    <Suspense>
      <AddAccounts {...add} />
    </Suspense>
  );
}

/** For the client while a key is missing. */
function Ask({ view, ...ask }: Pick<RowsProps, 'template' | 'record' | 'base' | 'view'>) {
  if (view.side !== 'client' || view.tally.held >= view.tally.of) return null;
  return (
    <Suspense>
      <AskForMissing {...ask} />
    </Suspense>
  );
}

interface EndProps extends RecordPageProps {
  readonly view: RecordView;
  readonly actions: RecordActions;
}

/** Sign-off, history and the formats for other programs. */
function RecordEnd({ view, actions, ...props }: EndProps) {
  const { template, record, readOnly } = props;
  const ending = { template, record, side: view.side, readOnly, actions };
  return (
    <>
      <Suspense>
        <SignOff {...ending} steps={view.steps} together={view.together} />
      </Suspense>
      <LateDetails className="history" title="History of this list">
        {() => <HistoryList {...ending} />}
      </LateDetails>
      <LateDetails className="history" title="Other formats">
        {() => <OtherFormats {...props} />}
      </LateDetails>
    </>
  );
}

/** The filter. Rows that were shown when it was set stay until it is taken off, so that a tick does not make its row jump away. */
interface OnlyMineProps {
  readonly count: number;
  readonly on: boolean;
  readonly other: string;
  readonly onChange: (on: boolean) => void;
}

function OnlyMine({ count, on, other, onChange }: OnlyMineProps) {
  return (
    <>
      <label className="tickbox only-mine">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
        <span>Only my next steps ({count})</span>
      </label>
      {on && count === 0 && <p>Nothing to tick yet. Write down what you know, or send the link to {other}.</p>}
    </>
  );
}

function Retired({ template, record, people, base }: RecordPageProps & { readonly people: People }) {
  const items = keptRetired(template, record);
  if (items.length === 0) return null;
  return (
    <section className="group" aria-labelledby="retired-title">
      <h2 id="retired-title">No longer asked</h2>
      {items.map((item) => {
        const row = itemRow(item.number);
        return (
          <AskedRow
            key={item.id}
            row={row}
            item={item}
            cells={rowOf(record, row)}
            {...people}
            isYours={false}
            waits={false}
            number={undefined}
            retired
            base={base}
          />
        );
      })}
    </section>
  );
}
