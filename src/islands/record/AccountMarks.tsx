// The marks of one account: boxes for the reader's side, words for the other's.
import type { RowKey } from '../../core/ids.ts';
import { isChangedSince, isMarked, isTooEarly, markDay, markEdits, stillRight } from '../../core/marks.ts';
import type { Row } from '../../core/record.ts';
import { MARK_SIDE, type MarkName, type Side } from '../../core/template.ts';
import { MARK_HINTS, MARK_WORDS } from '../../core/wording.ts';
import type { RecordActions } from './actions.ts';
import { OwnTick, TheirTick } from './Tick.tsx';
import { Warning } from './Warning.tsx';

interface MarksProps {
  readonly row: RowKey;
  readonly cells: Row;
  readonly name: string;
  readonly marks: readonly MarkName[];
  readonly applies: readonly MarkName[];
  readonly side: Side;
  /** Whether this device may set both sides' marks. */
  readonly together: boolean;
  readonly client: string;
  readonly developer: string;
  readonly actions: RecordActions;
}

/** The list of marks, with a warning where one was set too early. */
export function AccountMarks(props: MarksProps) {
  const { cells, name, marks, applies } = props;
  return (
    <div>
      <ol className="ticks" aria-label={`Marks for ${name}`}>
        {marks.map((mark) => (
          <li key={mark}>
            <OneMark {...props} mark={mark} />
          </li>
        ))}
      </ol>
      {isMarked(cells, 'changed') && isTooEarly(cells, applies, 'changed') && (
        <Warning role="status" title="Log in first.">
          Do not remove the old owner before the new one has logged in: then nobody may be able to get in.
        </Warning>
      )}
      {isChangedSince(cells) && <ChangedSince {...props} />}
    </div>
  );
}

/** Somebody else wrote over what the client had confirmed. */
function ChangedSince({ row, cells, name, side, together, client, actions }: MarksProps) {
  return (
    <Warning role="status" title="Changed since it was confirmed.">
      The service, address, login or owner is not what {together || side === 'client' ? 'you' : client} confirmed.
      {(together || side === 'client') && (
        <p className="row">
          <button type="button" className="btn" onClick={() => actions.edit([stillRight(row, cells)])}>
            Still right<span className="unseen">: {name}</span>
          </button>
        </p>
      )}
    </Warning>
  );
}

function OneMark({ row, cells, name, mark, actions, side, together, client, developer }: MarksProps & { readonly mark: MarkName }) {
  const day = markDay(cells, mark);
  const by = MARK_SIDE[mark];
  if (!together && by !== side)
    return <TheirTick day={day} side={by} who={by === 'client' ? client : developer} words={THEIR_WORDS[mark]} />;
  const set = (on: boolean): void => actions.edit(markEdits(row, cells, mark, on ? actions.today() : undefined));
  return <OwnTick day={day} label={MARK_WORDS[mark]} about={name} hint={MARK_HINTS[mark]} onTick={set} />;
}

const THEIR_WORDS: Readonly<Record<MarkName, string>> = {
  'handed-over': 'handed over',
  'logged-in': 'logged in',
  'in-our-name': 'it is in our name',
  changed: 'password changed',
};
