// What may be a password in one field: a red panel for what is certain, one quiet line for what is likely.
import type { SecretPlace } from '../../core/secrets/record-secrets.ts';
import { findingWords, STAYS_HERE, WRITE_WHERE } from '../../core/secrets/secret-words.ts';
import type { FieldNoteProps } from '../record/field-note-props.ts';
import { Warning } from '../record/Warning.tsx';
import { allowPlaces, clearPlaces } from './secret-deeds.ts';
import { useCellPlaces } from './use-places.ts';

/** Nothing, the panel, or the line. */
export function FieldSecrets(props: FieldNoteProps) {
  const { row, field, id, isTyping, actions } = props;
  const places = useCellPlaces(actions.$open, row, field);
  const [first] = places;
  if (isTyping || !first) return null;
  const certain = places.filter(({ finding }) => finding.kind === 'certain');
  const allow = (all: readonly SecretPlace[]): void => {
    allowPlaces(actions, all);
    document.getElementById(id)?.focus();
  };
  return certain.length > 0 ? (
    <Certain {...props} places={certain} onAllow={() => allow(certain)} />
  ) : (
    <Likely {...props} places={places} onAllow={() => allow(places)} />
  );
}

interface NoteProps extends FieldNoteProps {
  readonly places: readonly SecretPlace[];
  readonly onAllow: () => void;
}

function Certain({ id, label, places, actions, onAllow }: NoteProps) {
  return (
    <Warning id={`${id}-secret`} role="alert" title={wordsOf(places)}>
      {WRITE_WHERE} {STAYS_HERE}
      <p className="row">
        <button type="button" className="btn" onClick={() => clearPlaces(actions, places)}>
          Clear it<span className="unseen">: {label}</span>
        </button>
        <button type="button" className="btn" onClick={onAllow}>
          It is not a password<span className="unseen">: {label}</span>
        </button>
      </p>
    </Warning>
  );
}

function Likely({ id, label, places, onAllow }: NoteProps) {
  return (
    <p id={`${id}-secret`} className="maybe" role="status">
      <span>{wordsOf(places)}</span>
      <button type="button" onClick={onAllow}>
        It is not a password<span className="unseen">: {label}</span>
      </button>
    </p>
  );
}

/** The first finding's words: of several one is enough to act on. */
function wordsOf([place]: readonly SecretPlace[]): string {
  return place ? findingWords(place.finding) : '';
}
