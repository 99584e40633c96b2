// Sign off: both say that the list is right as it stands, and can compare it by phone.
import { contentCode } from '../../core/content-code.ts';
import { formatDay } from '../../core/days.ts';
import { atStart, fullName, otherSide, shortName } from '../../core/names.ts';
import { distinctPlaces, placeWords } from '../../core/place-words.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import {
  isAsSigned,
  leftBeforeSigning,
  signers,
  signOffOf,
  unsignEdits,
  writtenSince,
  type SignOff as Signed,
} from '../../core/sign-off.ts';
import type { NextStep } from '../../core/steps.ts';
import type { Side, Template } from '../../core/template.ts';
import { counted } from '../../core/turn-words.ts';
import { Foreign } from '../library/Foreign.tsx';
import { Said } from '../review/Said.tsx';
import type { RecordActions } from './actions.ts';
import { Icon, Tag } from './drawings.tsx';
import { SignForm } from './SignForm.tsx';

/** What the section needs. */
export interface SignOffProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly steps: readonly NextStep[];
  readonly side: Side;
  /** Whether this device may sign for both. */
  readonly together: boolean;
  readonly readOnly: boolean;
  readonly actions: RecordActions;
}

/** The section. */
export function SignOff(props: SignOffProps) {
  const { template, record } = props;
  const sides = signers(template);
  if (sides.length === 0) return null;
  return (
    <section className="group sign-off" aria-labelledby="sign-title">
      <h2 id="sign-title">Sign off</h2>
      <p className="note">A shared note that this list is right as it stands. It is not a legal signature.</p>
      <div className="plates">
        {sides.map((side) => (
          <Plate key={side} {...props} of={side} />
        ))}
      </div>
      <p>
        Check code: <b className="exact">{contentCode(record)}</b>
      </p>
      <p className="note">Both of you can read this code out by phone. The same code on both devices means that you see the same list.</p>
    </section>
  );
}

function Plate({ of, ...props }: SignOffProps & { readonly of: Side }) {
  const { record, side, together, readOnly } = props;
  const signed = signOffOf(record, of);
  const isMine = !readOnly && (together || of === side);
  return (
    <section className={signed ? 'flow' : 'flow unsigned'} aria-label={`Sign-off of the ${of}`}>
      <h3>
        <Tag state={of === 'client' ? 'yours' : 'dev'} />
        {atStart(of)}
      </h3>
      {signed ? <SignedNote {...props} signed={signed} isMine={isMine} /> : <Unsigned {...props} of={of} isMine={isMine} />}
    </section>
  );
}

interface UnsignedProps extends SignOffProps {
  readonly of: Side;
  readonly isMine: boolean;
}

function Unsigned({ template, record, steps, side, of, isMine, actions }: UnsignedProps) {
  const left = leftBeforeSigning(template, record, steps, of);
  if (!isMine) {
    return (
      <p>
        <Foreign text={atStart(shortName(record, of))} /> has not signed yet.
      </p>
    );
  }
  if (left.length === 0) return <SignForm record={record} side={of} actions={actions} />;
  const own = left.filter((step) => step.side === of).length;
  const who = of === side ? 'you' : shortName(record, otherSide(side));
  return (
    <>
      {own > 0 && (
        <p>
          You can sign when nothing is left for <Foreign text={who} /> to do in the accounts: {counted(own, 'step')} to go.
        </p>
      )}
      {left.length > own && (
        <p>
          <Foreign text={atStart(shortName(record, otherSide(of)))} /> comes first: {counted(left.length - own, 'account')} to hand over.
        </p>
      )}
    </>
  );
}

interface SignedProps extends SignOffProps {
  readonly signed: Signed;
  readonly isMine: boolean;
}

function SignedNote({ record, template, signed, isMine, actions }: SignedProps) {
  const name = signed.name || fullName(record, signed.side);
  return (
    <>
      <p>
        <Icon name="tick" /> Signed by <Foreign text={name} /> on {formatDay(signed.day)}.
      </p>
      {isAsSigned(record, signed) ? <p>Nothing has changed since.</p> : <Since record={record} template={template} signed={signed} />}
      {isMine && (
        <p>
          <button
            type="button"
            className="btn"
            onClick={() => actions.editWithUndo('The sign-off is taken back.', unsignEdits(signed.side))}
          >
            Take it back<span className="unseen">: sign-off of the {signed.side}</span>
          </button>
        </p>
      )}
    </>
  );
}

function Since({ record, template, signed }: { readonly record: ChecklistRecord; readonly template: Template; readonly signed: Signed }) {
  const places = distinctPlaces(writtenSince(record, signed));
  if (places.length === 0) return <p>{CROSSED}</p>;
  return (
    <>
      <p>{counted(places.length, 'thing')} changed since:</p>
      <ul>
        {places.map((place) => (
          <li key={`${place.row} ${place.field}`}>
            <Said words={placeWords(template, record, place)} />
          </li>
        ))}
      </ul>
    </>
  );
}

const CROSSED =
  'Something was added since that was written on another device before the sign-off arrived there. Look the list over once more.';
