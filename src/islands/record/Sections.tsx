// The checklist's sections with their rows, and the accounts that were added.
import { Fragment, type ReactNode } from 'react';
import { itemRow, type RowKey } from '../../core/ids.ts';
import { isHeld, keyState } from '../../core/key-state.ts';
import { rowOf, type ChecklistRecord } from '../../core/record.ts';
import type { ListedAccount } from '../../core/accounts.ts';
import { ownPlace } from '../../core/steps.ts';
import type { Item, Section, Side, Template } from '../../core/template.ts';
import { AccountRow } from './AccountRow.tsx';
import type { RecordActions } from './actions.ts';
import { AskedRow } from './AskedRow.tsx';
import { viewAccount, type RecordView } from './record-view.ts';

/** What every row needs to know about the people. */
export interface People {
  readonly side: Side;
  readonly together: boolean;
  readonly client: string;
  readonly developer: string;
  readonly actions: RecordActions;
}

interface SectionsProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly view: RecordView;
  readonly people: People;
  readonly shows: (row: RowKey) => boolean;
  readonly helpPage: string;
  readonly base: string;
}

/** Every section that has something to show. */
export function Sections(props: SectionsProps) {
  const place = ownPlace(props.template);
  return props.template.sections.map((section, at) => (
    <Fragment key={section.id}>
      <OneSection {...props} section={section} />
      {at === place && <OwnSection {...props} />}
    </Fragment>
  ));
}

function OwnSection(props: SectionsProps) {
  const own = props.view.accounts.filter((account) => !account.item && props.shows(account.row));
  if (own.length === 0) return null;
  return (
    <Group id="own" title="Your own accounts" note={heldWords(props, own)}>
      {own.map((account) => (
        <Account key={account.row} {...props} account={account} />
      ))}
    </Group>
  );
}

function OneSection({ section, ...props }: SectionsProps & { readonly section: Section }) {
  const listed = new Map(props.view.accounts.map((account) => [account.row, account]));
  const shown = section.items.filter(
    (item) => props.shows(itemRow(item.number)) && (item.kind !== 'account' || listed.has(itemRow(item.number))),
  );
  if (shown.length === 0) return null;
  const waits = props.view.waiting.has(section.id);
  const accounts = shown.flatMap((item) => listed.get(itemRow(item.number)) ?? []);
  return (
    <Group id={section.id} title={section.title} note={waits ? 'Opens when nothing above is left to do' : heldWords(props, accounts)}>
      {shown.map((item) => (
        <OneItem key={item.id} {...props} item={item} waits={waits} account={listed.get(itemRow(item.number))} />
      ))}
    </Group>
  );
}

interface OneItemProps extends SectionsProps {
  readonly item: Item;
  readonly account: ListedAccount | undefined;
  readonly waits: boolean;
}

function OneItem({ item, account, waits, ...props }: OneItemProps) {
  if (account) return <Account {...props} account={account} />;
  if (item.kind === 'account') return null;
  const row = itemRow(item.number);
  const isYours = props.view.mine.some((step) => step.kind !== 'mark' && step.row === row);
  return (
    <AskedRow
      row={row}
      item={item}
      cells={rowOf(props.record, row)}
      {...props.people}
      number={props.view.numbers.get(item.number)}
      isYours={isYours}
      waits={waits}
      retired={false}
      base={props.base}
    />
  );
}

function Account({ account, ...props }: SectionsProps & { readonly account: ListedAccount }) {
  const at = props.view.accounts.findIndex((each) => each.row === account.row);
  const { cells, number, name, stateWords, next, isYours } = viewAccount(props.record, props.view, account, at);
  return (
    <AccountRow
      row={account.row}
      item={account.item}
      applies={account.applies}
      marks={account.marks}
      {...{ cells, number, name, stateWords, next, isYours }}
      {...props.people}
      helpPage={props.helpPage}
    />
  );
}

function Group({ id, title, note, children }: { id: string; title: string; note: string; children: ReactNode }) {
  return (
    <section className="group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>
        {title} {note && <small>{note}</small>}
      </h2>
      {children}
    </section>
  );
}

function heldWords({ record, view }: SectionsProps, accounts: readonly ListedAccount[]): string {
  if (accounts.length === 0) return '';
  const held = accounts.filter((account) => isHeld(keyState(account, rowOf(record, account.row)))).length;
  return `${held} of ${accounts.length} ${view.side === 'client' ? 'are yours' : `with ${view.other}`}`;
}
