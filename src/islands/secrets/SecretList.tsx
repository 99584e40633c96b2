// Places that may hold a password, each with the way to it and the two answers.
import type { ReactNode } from 'react';
import type { SecretPlace } from '../../core/secrets/record-secrets.ts';
import { findingWords } from '../../core/secrets/secret-words.ts';

/** One place on the list. */
export interface ListedPlace {
  readonly key: string;
  readonly place: SecretPlace;
  /** 'the note of Hosting', for buttons. */
  readonly name: ReactNode;
  /** The same as a link that leads there, at the start of a sentence. */
  readonly link: ReactNode;
  readonly onClear: () => void;
  readonly onAllow: () => void;
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The list. */
export function SecretList({ places }: { readonly places: readonly ListedPlace[] }) {
  return (
    <ul className="places">
      {places.map(({ key, place, name, link, onClear, onAllow }) => (
        <li key={key}>
          <p>
            {link}: {inSentence(findingWords(place.finding))}
          </p>
          <p className="row">
            <button type="button" className="btn" onClick={onClear}>
              Clear it<span className="unseen">: {name}</span>
            </button>
            <button type="button" className="btn" onClick={onAllow}>
              It is not a password<span className="unseen">: {name}</span>
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
