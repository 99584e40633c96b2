// Choosing a passphrase: what a forgotten one means comes first, then one that nobody can guess, or own words.
import { useState, type Ref } from 'react';
import { findWeakness, MIN_OWN_CHARS, type Weakness } from '../../core/passphrase.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { newPassphrase } from '../../stores/passphrases.ts';
import { Icon } from '../record/drawings.tsx';
import { PassphrasePlate } from './PassphrasePlate.tsx';
import { useFocusAfter } from './use-focus-after.ts';

interface FormProps {
  /** Takes the focus when the form opens. */
  readonly focus: Ref<HTMLHeadingElement>;
  readonly onLock: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** The form. */
export function LockForm({ focus, onLock, onCancel }: FormProps) {
  const [made, setMade] = useState(makeOne);
  const [own, setOwn] = useState<string>();
  const [problem, setProblem] = useState('');
  const next = useFocusAfter(String(own === undefined));
  const change = (words: string | undefined): void => {
    setOwn(words);
    setProblem('');
  };
  const lock = (): void => {
    const weakness = own === undefined ? undefined : findWeakness(own);
    if (weakness) setProblem(WEAKNESS_WORDS[weakness]);
    else onLock(own?.trim() ?? made);
  };
  return (
    <form className="lock" aria-labelledby="lock-form" onSubmit={(event) => (event.preventDefault(), lock())}>
      <h3 id="lock-form" ref={focus} tabIndex={-1}>
        Lock with a passphrase
      </h3>
      <p>
        <b>If the passphrase is forgotten, nobody can open what you sent, and neither can we.</b> Your own copy on this device stays open.
      </p>
      {own === undefined ? (
        <Made focus={next} passphrase={made} onAnother={() => setMade(makeOne)} onOwn={() => change('')} />
      ) : (
        <OwnWords focus={next} words={own} problem={problem} onChange={change} />
      )}
      <p className="row">
        <button type="submit" className="btn main">
          <Icon name="lock" />
          Lock the link
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          Do not lock
        </button>
      </p>
    </form>
  );
}

function makeOne(): string {
  return newPassphrase(pagePorts().world);
}

interface MadeProps {
  /** Takes the focus when own words were given up. */
  readonly focus: Ref<HTMLButtonElement>;
  readonly passphrase: string;
  readonly onAnother: () => void;
  readonly onOwn: () => void;
}

function Made({ focus, passphrase, onAnother, onOwn }: MadeProps) {
  return (
    <PassphrasePlate passphrase={passphrase}>
      <button type="button" className="btn" onClick={onAnother}>
        Make another
      </button>
      <button type="button" className="btn" ref={focus} onClick={onOwn}>
        Use my own words
      </button>
    </PassphrasePlate>
  );
}

interface OwnProps {
  /** Takes the focus when own words are chosen. */
  readonly focus: Ref<HTMLInputElement>;
  readonly words: string;
  readonly problem: string;
  readonly onChange: (words: string | undefined) => void;
}

function OwnWords({ focus, words, problem, onChange }: OwnProps) {
  return (
    <>
      <label htmlFor="own-words">Your own words</label>
      <input
        id="own-words"
        type="text"
        dir="auto"
        ref={focus}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={words}
        aria-invalid={problem !== ''}
        aria-describedby="own-words-note own-words-problem"
        onChange={(event) => onChange(event.target.value)}
      />
      <p id="own-words-note" className="note">
        At least {MIN_OWN_CHARS} characters: five words that nobody would expect together. No name, date or saying, and no password that you
        use elsewhere. Capitals do not count.
      </p>
      <p id="own-words-problem" className="trouble" role="alert">
        {problem}
      </p>
      <p className="row">
        <button type="button" className="btn" onClick={() => onChange(undefined)}>
          Make one for me
        </button>
      </p>
    </>
  );
}

const WEAKNESS_WORDS: Readonly<Record<Weakness, string>> = {
  short: `This is too short: a computer would guess it. Add words until it has ${MIN_OWN_CHARS} characters.`,
  same: 'This says the same again and again, so a computer would guess it. Use different words.',
  figures: 'Figures alone are dates and telephone numbers, which are tried first. Add words.',
};
