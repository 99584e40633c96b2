// One line of a list of marks or steps: a box for what the reader may set, words for what only the other side may.
import { formatDay } from '../../core/days.ts';
import type { Side } from '../../core/template.ts';
import { Icon, Tag } from './drawings.tsx';

interface OwnTickProps {
  readonly day: number | undefined;
  /** What the box says: its accessible name begins with it. */
  readonly label: string;
  /** What it is about, for those who hear the box alone. */
  readonly about: string;
  /** The smaller line while it is not set. */
  readonly hint: string;
  readonly onTick: (on: boolean) => void;
}

/** A box. */
export function OwnTick({ day, label, about, hint, onTick }: OwnTickProps) {
  return (
    <label>
      <input type="checkbox" checked={day !== undefined} autoComplete="off" onChange={(event) => onTick(event.target.checked)} />
      <span>
        <b>
          {label}
          <span className="unseen">: {about}</span>
        </b>
        <small>{day === undefined ? hint : formatDay(day)}</small>
      </span>
    </label>
  );
}

interface TheirTickProps {
  readonly day: number | undefined;
  readonly side: Side;
  readonly who: string;
  readonly words: string;
}

/** The other side's statement. */
export function TheirTick({ day, side, who, words }: TheirTickProps) {
  return (
    <p>
      {day === undefined ? <Tag state={side === 'client' ? 'yours' : 'dev'} /> : <Icon name="tick" />}
      <span>
        <b>
          <bdi>{who}</bdi>: {words}
        </b>
        <small>{day === undefined ? 'Not yet' : formatDay(day)}</small>
      </span>
    </p>
  );
}
