// An open record: head, rack, rows, and the ways out.
import { useCallback, useEffect, useMemo } from 'react';
import { Board } from './Board.tsx';
import type { RecordPageProps } from './record-props.ts';
import { RecordFoot } from './RecordFoot.tsx';
import { RecordRows } from './RecordRows.tsx';
import { RecordTitle } from './RecordTitle.tsx';
import { viewRecord } from './record-view.ts';
import { revealRow } from './reveal-row.ts';
import { useAskBeforeLeaving } from './use-ask-before-leaving.ts';
import { useActions } from './use-actions.ts';
import { useOpenForPrint } from './use-open-for-print.ts';
import { useNews } from './use-news.ts';

/** The page. */
export function RecordPage(props: RecordPageProps) {
  const { stores, template, record, me } = props;
  const view = useMemo(() => viewRecord(template, record, me), [template, record, me]);
  const done = useActions(stores);
  const news = useNews();
  useOpenForPrint();
  useAskBeforeLeaving(stores);
  const open = useCallback((row: string) => revealRow(row, record.id), [record.id]);
  useEffect(() => open(location.hash.split('/')[1] ?? ''), [open]);
  return (
    <>
      <RecordTitle template={template} record={record} view={view} open={open} />
      {props.readOnly && <ReadOnlyNote />}
      {view.accounts.length > 0 && <Board record={record} view={view} open={open} />}
      <RecordRows {...props} view={view} done={done} open={open} />
      <RecordFoot {...props} view={view} done={done} news={news} />
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
