// One change: its sentence, and what the reader may choose about it.
import { staysListed } from '../../core/cell-sentences.ts';
import type { Change } from '../../core/changes.ts';
import { changeWords } from '../../core/change-words.ts';
import { isConflict, canRefuse, valueOfChoice } from '../../core/choices.ts';
import { crossedWords } from '../../core/crossed-words.ts';
import { itemOf } from '../../core/field-words.ts';
import { isOwnRow } from '../../core/ids.ts';
import { keyState } from '../../core/key-state.ts';
import { rowOf } from '../../core/record.ts';
import type { Chosen } from '../../core/take-changes.ts';
import { MARKS } from '../../core/template.ts';
import { Foreign } from '../library/Foreign.tsx';
import { Icon, Tag } from '../record/drawings.tsx';
import type { Review } from './review.ts';
import { Said } from './Said.tsx';

interface ChangeProps {
  readonly review: Review;
  readonly change: Change;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** The line. */
export function ChangeItem({ review, change, chosen, onChoose }: ChangeProps) {
  const { telling, reader } = review;
  const asks = isConflict(change, reader);
  return (
    <li>
      <ChangeTag review={review} change={change} />
      {!asks && (
        <p className="what" id={idOf(change)}>
          <Said words={changeWords(telling, change)} />
        </p>
      )}
      {asks ? (
        <BothWrote review={review} change={change} chosen={chosen} onChoose={onChoose} />
      ) : (
        <TakeBox review={review} change={change} chosen={chosen} onChoose={onChoose} />
      )}
    </li>
  );
}

function idOf({ key }: Change): string {
  return `change-${key.replace(' ', '-')}`;
}

/** The key as it will be; a plain sign where the change is about no account. */
function ChangeTag({ review: { telling }, change: { row } }: Pick<ChangeProps, 'review' | 'change'>) {
  const item = itemOf(telling.template, row);
  if (item?.kind !== 'account' && !isOwnRow(row)) return <Icon name="turn" />;
  const account = { row, item: item?.kind === 'account' ? item : undefined, applies: item?.kind === 'account' ? item.applies : MARKS };
  const marks = item?.kind === 'account' ? item.marks : MARKS;
  return <Tag state={keyState({ ...account, marks }, rowOf(telling.record, row))} />;
}

function TakeBox({ review, change, chosen, onChoose }: ChangeProps) {
  if (!canRefuse(change, review.reader)) return <p className="note">{change.kind === 'unknown' ? UNKNOWN : THEIRS}</p>;
  if (change.differences.every((difference) => staysListed(review.telling, difference))) return null;
  return (
    <label className="tickbox">
      <input
        type="checkbox"
        checked={chosen === 'theirs'}
        aria-describedby={idOf(change)}
        onChange={(event) => onChoose(event.target.checked ? 'theirs' : 'mine')}
      />
      <span>Take it</span>
    </label>
  );
}

const THEIRS = 'Their own tick, so it is shown as theirs.';
const UNKNOWN = 'It is kept and passed on.';

function BothWrote({ review, change, chosen, onChoose }: ChangeProps) {
  const plate = (whose: Chosen) => (
    <label>
      <input type="radio" name={idOf(change)} checked={chosen === whose} onChange={() => onChoose(whose)} />
      <span>
        {whose === 'mine' ? 'Yours' : <Sender review={review} />}: <Said words={valueOfChoice(change, whose)} />
      </span>
    </label>
  );
  return (
    <fieldset className="choices">
      <legend>
        <Said words={crossedWords(review.telling, change)} /> Which is right?
      </legend>
      {plate('mine')}
      {plate('theirs')}
    </fieldset>
  );
}

function Sender({ review: { sender, isOwn } }: Pick<ChangeProps, 'review'>) {
  if (!sender) return isOwn ? 'From your other device' : 'What came';
  return (
    <>
      <Foreign text={sender} />
      ’s
    </>
  );
}
