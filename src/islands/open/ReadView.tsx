// A received checklist to read, without keeping it.
import { toPrintModel } from '../../core/exports/to-print-model.ts';
import type { PrintAccount, PrintBox, PrintItem } from '../../core/exports/print-model.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import { Foreign } from '../library/Foreign.tsx';
import { Tag } from '../record/drawings.tsx';

interface ReadProps {
  readonly record: ChecklistRecord;
  readonly template: Template;
}

/** Accounts, steps, questions and notes, as a plain list. */
export function ReadView({ record, template }: ReadProps) {
  const model = toPrintModel(template, record, { siteName: '', address: '', saved: '' });
  return (
    <div className="reading">
      {model.accounts.length > 0 && (
        <section aria-labelledby="read-accounts">
          <h3 id="read-accounts">Accounts</h3>
          <ul>
            {model.accounts.map((account) => (
              <Account key={account.number} account={account} />
            ))}
          </ul>
        </section>
      )}
      {model.sections.map(({ title, items }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <Asked key={item.number} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {model.note && (
        <section aria-labelledby="read-note">
          <h3 id="read-note">Note</h3>
          <Note text={model.note} />
        </section>
      )}
    </div>
  );
}

function Account({ account: { name, state, caption, facts, boxes, note } }: { readonly account: PrintAccount }) {
  return (
    <li>
      <h4>
        <Tag state={state} /> <Foreign text={name} />: <Foreign text={caption} />
      </h4>
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Foreign text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Done boxes={boxes} />
      <Note text={note} />
    </li>
  );
}

function Asked({ item: { title, boxes, unused, note } }: { readonly item: PrintItem }) {
  return (
    <li>
      <h4>{title}</h4>
      {unused ? <p>Not used</p> : <Done boxes={boxes} />}
      <Note text={note} />
    </li>
  );
}

/** What is ticked or answered, with its day. */
function Done({ boxes }: { readonly boxes: readonly PrintBox[] }) {
  const done = boxes.filter(({ state }) => state === 'done');
  if (done.length === 0) return <p className="note">Nothing filled in yet</p>;
  return (
    <ul className="done">
      {done.map(({ label, on }) => (
        <li key={label}>
          <Foreign text={label} />
          {on && `, ${on}`}
        </li>
      ))}
    </ul>
  );
}

function Note({ text }: { readonly text: string }) {
  if (!text) return null;
  return (
    <blockquote>
      <Foreign text={text} />
    </blockquote>
  );
}
