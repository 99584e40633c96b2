// The marks of one account: boxes for the reader's side, words for the other's.
import { formatDay } from '../../core/days.ts';
import type { RowKey } from '../../core/ids.ts';
import { isChangedSince, isMarked, isTooEarly, markDay, markEdits } from '../../core/marks.ts';
import type { Row } from '../../core/record.ts';
import { MARK_SIDE, type MarkName, type Side } from '../../core/template.ts';
import { MARK_HINTS, MARK_WORDS } from '../../core/wording.ts';
import type { RecordActions } from './actions.ts';
import { Icon, Tag } from './drawings.tsx';

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
  const { cells, name, marks, applies, side, together } = props;
  return (
    <div>
      <ol className="ticks" aria-label={`Marks for ${name}`}>
        {marks.map((mark) => (
          <li key={mark}>
            {together || MARK_SIDE[mark] === side ? <OwnMark {...props} mark={mark} /> : <TheirMark {...props} mark={mark} />}
          </li>
        ))}
      </ol>
      {isMarked(cells, 'changed') && isTooEarly(cells, applies, 'changed') && (
        <MarkWarning title="Log in first.">
          Do not remove the old owner before the new one has logged in: then nobody may be able to get in.
        </MarkWarning>
      )}
      {isChangedSince(cells) && (
        <MarkWarning title="Changed since it was confirmed.">
          The service, address, login or owner is not what was confirmed. Check it again, then take the tick off and set it anew.
        </MarkWarning>
      )}
    </div>
  );
}

function OwnMark({ row, cells, name, mark, actions }: MarksProps & { readonly mark: MarkName }) {
  const day = markDay(cells, mark);
  return (
    <label>
      <input
        type="checkbox"
        checked={day !== undefined}
        autoComplete="off"
        onChange={(event) => actions.edit(markEdits(row, cells, mark, event.target.checked ? actions.today() : undefined))}
      />
      <span>
        <b>
          {MARK_WORDS[mark]}
          <span className="unseen">: {name}</span>
        </b>
        <small>{day === undefined ? MARK_HINTS[mark] : formatDay(day)}</small>
      </span>
    </label>
  );
}

function TheirMark({ cells, mark, client, developer }: MarksProps & { readonly mark: MarkName }) {
  const day = markDay(cells, mark);
  const who = MARK_SIDE[mark] === 'client' ? client : developer;
  return (
    <p>
      {day === undefined ? <Tag state={MARK_SIDE[mark] === 'client' ? 'yours' : 'dev'} /> : <Icon name="tick" />}
      <span>
        <b>
          <bdi>{who}</bdi>: {THEIR_WORDS[mark]}
        </b>
        <small>{day === undefined ? 'Not yet' : formatDay(day)}</small>
      </span>
    </p>
  );
}

const THEIR_WORDS: Readonly<Record<MarkName, string>> = {
  'handed-over': 'handed over',
  'logged-in': 'logged in',
  'in-our-name': 'it is in our name',
  changed: 'password changed',
};

function MarkWarning({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <div className="warn" role="status">
      <Icon name="warning" />
      <p>
        <b>{title}</b> {children}
      </p>
    </div>
  );
}
