// 'Which of these do you have?' and accounts of one's own.
import { useState, type FormEvent } from 'react';
import { isListed } from '../../core/accounts.ts';
import { itemRow } from '../../core/ids.ts';
import { LIMITS } from '../../core/limits.ts';
import { rowOf, type ChecklistRecord } from '../../core/record.ts';
import { cleanText } from '../../core/text.ts';
import type { AccountItem, Template } from '../../core/template.ts';
import type { RecordActions } from './actions.ts';
import { Icon } from './drawings.tsx';

interface AddProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly actions: RecordActions;
}

/** The catalogue to choose from, and a form for anything else. */
export function AddAccounts({ template, record, actions }: AddProps) {
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
      <OwnAccount record={record} actions={actions} />
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

function OwnAccount({ record, actions }: Omit<AddProps, 'template'>) {
  const [name, setName] = useState('');
  const own = [...record.rows.keys()].filter((row) => row.startsWith('a')).length;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const clean = cleanText(name).trim();
    if (!clean) return;
    const row = actions.newRow();
    actions.edit([
      { row, field: 'listed', value: true },
      { row, field: 'name', value: clean },
    ]);
    setName('');
  };
  if (own >= LIMITS.accounts)
    return <p className="note">This list holds {LIMITS.accounts} accounts of your own. Start a second list for more.</p>;
  return (
    <form className="add" onSubmit={add}>
      <label htmlFor="own-name">Another account, by name</label>
      <div className="row">
        <input
          id="own-name"
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
    </form>
  );
}
