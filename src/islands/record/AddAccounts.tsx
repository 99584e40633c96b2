// 'Which of these do you have?' and accounts of one's own.
import { useRef, useState } from 'react';
import { isOwnRow, itemRow } from '../../core/ids.ts';
import { LIMITS } from '../../core/limits.ts';
import { isListed } from '../../core/listed.ts';
import { rowOf, type ChecklistRecord } from '../../core/record.ts';
import { cleanText } from '../../core/text.ts';
import type { AccountItem, Template } from '../../core/template.ts';
import type { RecordActions } from './actions.ts';
import { Icon } from './drawings.tsx';

interface AddProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly actions: RecordActions;
  /** Opens a row and moves the focus there. */
  readonly open: (row: string) => void;
}

/** The catalogue to choose from, and a form for anything else. */
export function AddAccounts({ template, record, actions, open }: AddProps) {
  const known = template.sections.flatMap((section) => section.items.filter((item) => item.kind === 'account'));
  if (known.length === 0) return null;
  return (
    <section className="group" aria-labelledby="add-title" id="add">
      <h2 id="add-title">More accounts</h2>
      <details className="read">
        <summary>
          <Icon name="open" />
          Which of these do you have?
        </summary>
        <ul className="catalogue">
          {known.map((item) => (
            <KnownAccount key={item.id} item={item} record={record} actions={actions} />
          ))}
        </ul>
      </details>
      <OwnAccount record={record} actions={actions} open={open} />
    </section>
  );
}

function KnownAccount({ item, record, actions }: { item: AccountItem; record: ChecklistRecord; actions: RecordActions }) {
  const row = itemRow(item.number);
  const listed = isListed(rowOf(record, row));
  const change = (on: boolean): void =>
    on
      ? actions.write(row, 'listed', true)
      : actions.editWithUndo(`${item.name} is off the list.`, [{ row, field: 'listed', value: false }]);
  return (
    <li>
      <label className="tickbox">
        <input type="checkbox" checked={listed} onChange={(event) => change(event.target.checked)} />
        <span>
          <b>{item.name}</b> <small>{item.what}</small>
        </span>
      </label>
    </li>
  );
}

type OwnProps = Omit<AddProps, 'template'>;

/** The form's state, and what adding does: the new row opens and takes the focus. */
function useOwnAccount({ record, actions, open }: OwnProps) {
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    const clean = cleanText(name).trim();
    setSaid(clean ? `${clean} is on the list.` : 'Write a name first.');
    if (!clean) return field.current?.focus();
    const row = actions.newRow();
    actions.edit([
      { row, field: 'listed', value: true },
      { row, field: 'name', value: clean },
    ]);
    setName('');
    // The row is there once the page has rendered.
    requestAnimationFrame(() => open(row));
  };
  const isFull = [...record.rows.keys()].filter(isOwnRow).length >= LIMITS.accounts;
  return { name, setName, said, field, add, isFull };
}

function OwnAccount(props: OwnProps) {
  const { name, setName, said, field, add, isFull } = useOwnAccount(props);
  if (isFull) return <p className="note">This list holds {LIMITS.accounts} accounts of your own. Start a second list for more.</p>;
  return (
    <form className="add" onSubmit={add}>
      <label htmlFor="own-name">Another account, by name</label>
      <div className="row">
        <input
          id="own-name"
          ref={field}
          type="text"
          value={name}
          maxLength={60}
          autoComplete="off"
          dir="auto"
          onChange={(event) => setName(event.target.value)}
        />
        <button className="btn" type="submit">
          <Icon name="plus" />
          Add an account
        </button>
      </div>
      <p className="note" role="status">
        {said}
      </p>
    </form>
  );
}
