// What looks like a password in the letter: it is kept here and sent nowhere until the reader has answered.
import { findingWords } from '../../core/secrets/secret-words.ts';
import { letterFields } from '../../core/letters/letter.ts';
import type { LetterSecret } from '../../stores/letter-guard.ts';
import { Warning } from '../record/Warning.tsx';
import type { DeskProps } from './letter-props.ts';
import type { LetterGuard } from './use-guard.ts';

interface HeldProps extends Pick<DeskProps, 'letter' | 'change'> {
  readonly guard: LetterGuard;
}

/** The warning, with the two answers for each place. */
export function Held({ letter, change, guard }: HeldProps) {
  const clear = async (secret: LetterSecret): Promise<void> => {
    const { clearLetterSecret } = await import('../../stores/letter-guard.ts');
    change((draft) => clearLetterSecret(draft, secret));
  };
  return (
    <Warning role="alert" title="Nothing is sent yet.">
      Write where a password is kept, not what it is.
      <ul className="places">
        {guard.secrets.map((secret) => (
          <li key={`${secret.key} ${secret.finding.start}`}>
            <p>
              {placeWords(letter, secret)}: {findingWords(secret.finding)}
            </p>
            <p className="row">
              <button type="button" className="btn" onClick={() => void clear(secret)}>
                Clear it
              </button>
              <button type="button" className="btn" onClick={() => guard.allow(secret)}>
                It is not a password
              </button>
            </p>
          </li>
        ))}
      </ul>
    </Warning>
  );
}

function placeWords(letter: DeskProps['letter'], { of, isField }: LetterSecret): string {
  const label = letterFields(letter).find(({ id }) => id === of)?.label;
  return isField && label ? `‘${label}’` : 'Your own words';
}
