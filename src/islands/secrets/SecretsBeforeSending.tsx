// Everything again before a record leaves this device: what is certain stands in the way, what is likely is counted.
import { Fragment } from 'react';
import { placeWords } from '../../core/place-words.ts';
import type { ChecklistRecord } from '../../core/record.ts';
import type { SecretPlace } from '../../core/secrets/record-secrets.ts';
import { countWords, WRITE_WHERE } from '../../core/secrets/secret-words.ts';
import type { Template } from '../../core/template.ts';
import type { RecordActions } from '../record/actions.ts';
import { Warning } from '../record/Warning.tsx';
import { Said } from '../review/Said.tsx';
import { revealCell } from './reveal-cell.ts';
import { allowPlaces, clearPlaces } from './secret-deeds.ts';
import { SecretList } from './SecretList.tsx';
import { startWords } from './start-words.ts';

interface SecretsProps {
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly places: readonly SecretPlace[];
  readonly actions: RecordActions;
  /** After an answer: its button is gone, so the focus needs a place. */
  readonly onAnswered: () => void;
  /** Before the page leads to a field: the panel would cover it. */
  readonly onLeave: () => void;
}

/** Both kinds; nothing where there is none. */
export function SecretsBeforeSending(props: SecretsProps) {
  const certain = props.places.filter(({ finding }) => finding.kind === 'certain');
  const likely = props.places.filter(({ finding }) => finding.kind === 'likely');
  return (
    <>
      {certain.length > 0 && <Certain {...props} places={certain} />}
      {likely.length > 0 && <Likely {...props} places={likely} />}
    </>
  );
}

function Certain({ places, actions, onAnswered, ...props }: SecretsProps) {
  const listed = places.map((place) => ({
    key: `${place.row} ${place.field} ${place.finding.start}`,
    place,
    name: <PlaceName {...props} place={place} />,
    link: <PlaceLink {...props} place={place} isStart />,
    onClear: () => clearPlaces(actions, [place]),
    onAllow: () => (allowPlaces(actions, [place]), onAnswered()),
  }));
  return (
    <Warning role="alert" title={`${countWords(places)}.`}>
      {WRITE_WHERE}
      <SecretList places={listed} />
    </Warning>
  );
}

function Likely({ places, ...props }: SecretsProps) {
  const cells = [...new Map(places.map((place) => [`${place.row} ${place.field}`, place])).values()];
  return (
    <p className="likely">
      {countWords(places)}:{' '}
      {cells.map((place, at) => (
        <Fragment key={`${place.row} ${place.field}`}>
          {at > 0 && ', '}
          <PlaceLink {...props} place={place} />
        </Fragment>
      ))}
      . Look once more before you send.
    </p>
  );
}

interface PlaceProps extends Pick<SecretsProps, 'template' | 'record' | 'onLeave'> {
  readonly place: SecretPlace;
  readonly isStart?: boolean;
}

function PlaceName({ template, record, place, isStart }: PlaceProps) {
  const words = placeWords(template, record, place);
  return <Said words={isStart ? startWords(words) : words} />;
}

function PlaceLink(props: PlaceProps) {
  const { row, field } = props.place;
  const lead = (event: { readonly preventDefault: () => void }): void => {
    event.preventDefault();
    props.onLeave();
    // The panel is gone once the page has rendered, and with it the focus that it gives back.
    requestAnimationFrame(() => revealCell(row, field));
  };
  return (
    <a href={`#${props.record.id}/${row}`} onClick={lead}>
      <PlaceName {...props} />
    </a>
  );
}
