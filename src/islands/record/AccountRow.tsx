// One account: a native disclosure with its key, its fields, its marks and what to do with it.
import { memo } from 'react';
import { isUnused, type ListedAccount } from '../../core/accounts.ts';
import type { RowKey } from '../../core/ids.ts';
import { keyState } from '../../core/key-state.ts';
import { textOf, type Row } from '../../core/record.ts';
import type { AccountItem, MarkName, Side } from '../../core/template.ts';
import { AccountMarks } from './AccountMarks.tsx';
import type { RecordActions } from './actions.ts';
import { Icon, KeyDrawing } from './drawings.tsx';
import { DayField, KeptField, NoteField, TextField } from './Fields.tsx';

/** What a row renders from. Every value stays the same object until something in this row changes. */
export interface AccountRowProps {
  readonly row: RowKey;
  readonly item: AccountItem | undefined;
  readonly applies: readonly MarkName[];
  readonly marks: readonly MarkName[];
  readonly cells: Row;
  readonly number: number;
  readonly name: string;
  readonly stateWords: string;
  /** The next step in words, '' when nothing is left. */
  readonly next: string;
  /** Whether that step is the reader's. */
  readonly isYours: boolean;
  readonly side: Side;
  readonly together: boolean;
  readonly client: string;
  readonly developer: string;
  readonly actions: RecordActions;
  readonly helpPage: string;
}

/** The row. It renders again only when one of its values changes. */
export const AccountRow = memo(function AccountRow(props: AccountRowProps) {
  const { row, cells, number, name, stateWords, next, isYours, actions } = props;
  const account: ListedAccount = props;
  return (
    <details className="account" id={row}>
      <summary>
        <KeyDrawing state={keyState(account, cells)} number={number} />
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className="state">{stateWords}</span>
        <span className={isYours ? 'note you' : 'note'}>{next || 'Done'}</span>
        <Icon name="open" />
      </summary>
      <div className="fields">
        <div className="marks">
          <AccountMarks {...props} />
          <RowChoices row={row} cells={cells} name={name} actions={actions} />
        </div>
        <div>
          <AccountHelp item={props.item} helpPage={props.helpPage} who={props.side === 'client' ? 'you' : props.client} />
          <div className="facts">
            {!props.item && <TextField row={row} cells={cells} field="name" label="Name of the account" actions={actions} most={60} />}
            <TextField row={row} cells={cells} field="service" label="Service" actions={actions} />
            <TextField row={row} cells={cells} field="address" label="Web address" actions={actions} exact />
            <TextField row={row} cells={cells} field="login" label="Login email" actions={actions} exact />
            <TextField row={row} cells={cells} field="owner" label="Owner" actions={actions} />
            <KeptField row={row} cells={cells} actions={actions} />
            <DayField row={row} cells={cells} field="renews" label="Renews on" actions={actions} />
            <NoteField row={row} cells={cells} field="note" label="Note" actions={actions} />
          </div>
        </div>
      </div>
    </details>
  );
});

function AccountHelp({ item, helpPage, who }: { readonly item: AccountItem | undefined; readonly helpPage: string; readonly who: string }) {
  if (!item) return null;
  return (
    <p className="note">
      {item.what} Role for {who}: {item.role} <a href={`${helpPage}#${item.id}`}>How to hand it over and check it</a>
    </p>
  );
}

function RowChoices({
  row,
  cells,
  name,
  actions,
}: {
  readonly row: RowKey;
  readonly cells: Row;
  readonly name: string;
  readonly actions: RecordActions;
}) {
  return (
    <>
      <label className="tickbox">
        <input type="checkbox" checked={isUnused(cells)} onChange={(event) => actions.write(row, 'unused', event.target.checked)} />
        <span>
          Not used<span className="unseen">: {name}</span>
        </span>
      </label>
      <button
        type="button"
        className="btn"
        onClick={() => actions.editWithUndo(`${textOf(cells, 'name') || name} is off the list.`, [{ row, field: 'listed', value: false }])}
      >
        Take it off the list<span className="unseen">: {name}</span>
      </button>
    </>
  );
}
