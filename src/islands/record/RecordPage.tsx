// An open record: head, rack, rows, and the ways out.
import { useCallback, useMemo, useRef, useState } from 'react';
import { Board } from './Board.tsx';
import { LateSharePanel } from './LateSharePanel.tsx';
import type { RecordPageProps } from './record-props.ts';
import { RecordBar } from './RecordBar.tsx';
import { RecordRows } from './RecordRows.tsx';
import { RecordTitle } from './RecordTitle.tsx';
import { viewRecord } from './record-view.ts';
import { revealRow } from './reveal-row.ts';
import { UndoNote } from './UndoNote.tsx';
import { useActions } from './use-actions.ts';
import { useOpenForPrint } from './use-open-for-print.ts';
import { useNews } from './use-news.ts';
import { usePdf } from './use-pdf.ts';

/** The page. */
export function RecordPage(props: RecordPageProps) {
  const { stores, template, record, me } = props;
  const view = useMemo(() => viewRecord(template, record, me), [template, record, me]);
  const done = useActions(stores);
  const [sharing, setSharing] = useState(false);
  const sendButton = useRef<HTMLButtonElement>(null);
  const news = useNews();
  const pdf = usePdf(props, news.say);
  useOpenForPrint();
  const open = useCallback((row: string) => revealRow(row, record.id), [record.id]);
  const backUp = async (): Promise<void> => {
    const { saveBackup } = await import('../../stores/save-backup.ts');
    const isSaved = saveBackup(record);
    if (isSaved) stores.noteCopied();
    news.say(isSaved ? 'The backup is in your downloads.' : 'The backup could not be made: the site could not read its own file.');
  };
  const closeShare = (): void => {
    setSharing(false);
    sendButton.current?.focus();
  };

  return (
    <>
      <RecordTitle template={template} record={record} view={view} open={open} />
      {props.readOnly && <ReadOnlyNote />}
      {view.accounts.length > 0 && <Board record={record} view={view} open={open} />}
      <RecordRows {...props} view={view} done={done} pdf={pdf} open={open} />
      <RecordBar
        {...props}
        sendButton={sendButton}
        said={news.said}
        onSend={() => setSharing(true)}
        onPdf={pdf.make}
        onBackUp={() => void backUp()}
      >
        <UndoNote undoable={done.undoable} forget={done.forget} />
        {sharing && <LateSharePanel {...props} view={view} onClose={closeShare} />}
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
