// An open record: head, rack, rows, and the ways out.
import { useCallback, useMemo, useState } from 'react';
import { projectOf, type ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import { saveBackup } from '../../stores/export-record.ts';
import type { MyCopy, RecordStores } from '../../stores/record-stores.ts';
import { Board } from './Board.tsx';
import type { RecordAppProps } from './RecordApp.tsx';
import { RecordBar } from './RecordBar.tsx';
import { RecordRows } from './RecordRows.tsx';
import { RecordTitle } from './RecordTitle.tsx';
import { viewRecord } from './record-view.ts';
import { revealRow } from './reveal-row.ts';
import { SharePanel } from './SharePanel.tsx';
import { useActions } from './use-actions.ts';
import { useOpenForPrint } from './use-open-for-print.ts';
import { usePdf } from './use-pdf.ts';

/** What an open record's page renders from. */
export interface RecordPageProps extends RecordAppProps {
  readonly stores: RecordStores;
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly me: MyCopy;
  /** Made with a newer version: shown, not edited. */
  readonly readOnly: boolean;
}

/** The page. */
export function RecordPage(props: RecordPageProps) {
  const { stores, template, record, me, base } = props;
  const view = useMemo(() => viewRecord(template, record, me), [template, record, me]);
  const done = useActions(stores);
  const [sharing, setSharing] = useState(false);
  const pdf = usePdf(props);
  useOpenForPrint();
  const open = useCallback((row: string) => revealRow(row, record.id), [record.id]);
  const backUp = (): void => {
    saveBackup([record], projectOf(record));
    stores.noteSent();
  };
  const share = { record, other: view.other, openPage: `${location.origin}${base}open/`, onSent: stores.noteSent };

  return (
    <>
      <RecordTitle template={template} record={record} view={view} me={me} />
      {props.readOnly && <ReadOnlyNote />}
      {view.accounts.length > 0 && <Board record={record} view={view} open={open} />}
      <RecordRows {...props} view={view} done={done} pdf={pdf} />
      <RecordBar stores={stores} said={pdf.said} onSend={() => setSharing(true)} onPdf={pdf.make} onBackUp={backUp}>
        {sharing && <SharePanel {...share} onClose={() => setSharing(false)} />}
      </RecordBar>
    </>
  );
}

function ReadOnlyNote() {
  return (
    <div className="wrap">
      <div className="warn">
        <p>
          <b>Made with a newer version of this site.</b> You can read it and send it on. Reload the page to get the newer version; until
          then changes are not taken.
        </p>
      </div>
    </div>
  );
}
