// An open record: head, rack, rows, and the ways out.
import { useCallback, useMemo, useState } from 'react';
import { itemRow, RECORD_ROW, type RowKey } from '../../core/ids.ts';
import { hasGaps } from '../../core/gaps.ts';
import { atStart } from '../../core/names.ts';
import { projectOf, rowOf, type ChecklistRecord } from '../../core/record.ts';
import { keptRetired } from '../../core/steps.ts';
import type { Template } from '../../core/template.ts';
import { saveBackup } from '../../stores/export-record.ts';
import type { MyCopy, RecordStores } from '../../stores/record-stores.ts';
import { AddAccounts } from './AddAccounts.tsx';
import { AskedRow } from './AskedRow.tsx';
import { Board } from './Board.tsx';
import { NoteField } from './Fields.tsx';
import { GapList } from './GapList.tsx';
import type { RecordAppProps } from './RecordApp.tsx';
import { RecordBar } from './RecordBar.tsx';
import { RecordTitle } from './RecordTitle.tsx';
import { RecordSettings } from './RecordSettings.tsx';
import { rowOfStep, viewRecord } from './record-view.ts';
import { revealRow } from './reveal-row.ts';
import { Sections } from './Sections.tsx';
import { SharePanel } from './SharePanel.tsx';
import { UndoNote } from './UndoNote.tsx';
import { useActions } from './use-actions.ts';
import { usePdf } from './use-pdf.tsx';
import { useOpenForPrint } from './use-open-for-print.ts';

interface PageProps extends RecordAppProps {
  readonly stores: RecordStores;
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly me: MyCopy;
  /** Made with a newer version: shown, not edited. */
  readonly readOnly: boolean;
}

/** The page. */
export function RecordPage(props: PageProps) {
  const { stores, template, record, me, base } = props;
  const view = useMemo(() => viewRecord(template, record, me), [template, record, me]);
  const { actions, undoable, forget } = useActions(stores);
  const [only, setOnly] = useState<ReadonlySet<RowKey> | undefined>(undefined);
  const [sharing, setSharing] = useState(false);
  const closeShare = useCallback(() => setSharing(false), []);
  const pdf = usePdf(props);
  useOpenForPrint();
  const open = useCallback((row: string) => revealRow(row, `#${record.id}/${row}`), [record.id]);
  const mine = new Set(view.mine.map(rowOfStep));
  const shows = (row: RowKey): boolean => !only || only.has(row) || mine.has(row);
  const helpPage = `${base}checklists/handover/`;
  const people = { side: view.side, together: view.together, client: view.client, developer: view.developer, actions };

  return (
    <>
      <RecordTitle template={template} record={record} view={view} me={me} />
      {props.readOnly && <ReadOnlyNote />}
      {view.accounts.length > 0 && <Board record={record} view={view} open={open} />}
      <div className="wrap record-rows">
        <RecordSettings template={template} record={record} me={me} side={view.side} actions={actions} />
        <label className="tickbox only-mine">
          <input type="checkbox" checked={only !== undefined} onChange={(event) => setOnly(event.target.checked ? mine : undefined)} />
          <span>Only my next steps ({mine.size})</span>
        </label>
        {only && mine.size === 0 && <p>There is nothing for you to do now. {atStart(view.turn)}.</p>}
        <Sections {...props} view={view} people={people} shows={shows} helpPage={helpPage} />
        {!only && <Retired {...props} people={people} />}
        {hasGaps(template) && <GapList template={template} record={record} base={base} />}
        <AddAccounts template={template} record={record} actions={actions} />
        <section className="group" aria-labelledby="notes-title">
          <h2 id="notes-title">Notes</h2>
          <NoteField row={RECORD_ROW} cells={rowOf(record, RECORD_ROW)} field="note" label="Anything else that you both should know" actions={actions} rows={4} />
        </section>
        {sharing && (
          <SharePanel record={record} openPage={`${location.origin}${base}open/`} other={view.other} onSent={stores.noteSent} onClose={closeShare} />
        )}
        {pdf.warning}
        <UndoNote undoable={undoable} forget={forget} />
      </div>
      <RecordBar
        stores={stores}
        said={pdf.said}
        onSend={() => setSharing(true)}
        onPdf={pdf.make}
        onBackUp={() => (saveBackup([record], projectOf(record)), stores.noteSent())}
      />
    </>
  );
}

function Retired({ template, record, people, base }: PageProps & { readonly people: Parameters<typeof Sections>[0]['people'] }) {
  const items = keptRetired(template, record);
  if (items.length === 0) return null;
  return (
    <section className="group" aria-labelledby="retired-title">
      <h2 id="retired-title">No longer asked</h2>
      {items.map((item) => (
        <AskedRow key={item.id} row={itemRow(item.number)} item={item} cells={rowOf(record, itemRow(item.number))} {...people} isYours={false} retired base={base} />
      ))}
    </section>
  );
}

function ReadOnlyNote() {
  return (
    <div className="wrap">
      <div className="warn">
        <p>
          <b>Made with a newer version of this site.</b> You can read it and send it on. Reload the page to get the newer version; until then
          changes are not taken.
        </p>
      </div>
    </div>
  );
}
