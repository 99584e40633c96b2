// How far one checklist is, whose turn it is, and what the other side has not seen.
import { listedAccounts } from '../../core/accounts.ts';
import { keyState } from '../../core/key-state.ts';
import { stepsDone, tallyOf } from '../../core/progress.ts';
import { rowOf, sideOf } from '../../core/record.ts';
import { isTogether, nextSteps } from '../../core/steps.ts';
import type { Side, Template } from '../../core/template.ts';
import { counted, gapWords, turnWords, unseenWords } from '../../core/turn-words.ts';
import { tallyWords } from '../../core/wording.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';
import { Tag } from '../record/drawings.tsx';
import { Foreign } from './Foreign.tsx';

interface StateProps {
  readonly saved: SavedRecord;
  readonly template: Template;
  /** The address of the record's own page. */
  readonly address: string;
}

/** The state of one entry, for the side that this device is on. */
export function EntryState({ saved, template, address }: StateProps) {
  const { record, me } = saved;
  const side = sideOf(record, me.actor) ?? 'client';
  const unseen = isTogether(template, record) ? '' : unseenWords(record, side, me.sentAt);
  return (
    <>
      <Progress saved={saved} template={template} side={side} />
      <p>
        <b>
          <Foreign text={gapWords(template, record) || turnWords(record, nextSteps(template, record), side)} />
        </b>
      </p>
      {unseen && (
        <p>
          <Foreign text={unseen} />: <a href={address}>send the link</a>
        </p>
      )}
    </>
  );
}

function Progress({
  saved: { record },
  template,
  side,
}: {
  readonly saved: SavedRecord;
  readonly template: Template;
  readonly side: Side;
}) {
  const accounts = listedAccounts(template, record);
  if (accounts.length === 0) return <p>{stepWords(template, stepsDone(template, record))}</p>;
  const tally = tallyOf(template, record);
  return (
    <>
      <p className="tags" aria-hidden="true">
        {accounts.map((account) => (
          <Tag key={account.row} state={keyState(account, rowOf(record, account.row))} />
        ))}
      </p>
      <p>
        <Foreign text={tallyWords(record, side)} /> {tally.held} of {counted(tally.of, 'key')}
      </p>
    </>
  );
}

function stepWords(template: Template, { done, of }: { readonly done: number; readonly of: number }): string {
  const asksOnly = template.sections.every(({ items }) => items.every(({ kind }) => kind === 'question'));
  return asksOnly ? `${done} of ${counted(of, 'question')} answered` : `${done} of ${counted(of, 'step')} done`;
}
