// Asking for the passphrase of something locked: a link on the open page, a file under My checklists.
import { useId, useRef, useState, type ReactNode, type Ref } from 'react';
import { Icon } from '../record/drawings.tsx';

interface UnlockProps {
  /** Tries a passphrase: the sentence why it does not open, or undefined where it did. */
  readonly onTry: (passphrase: string) => Promise<string | undefined>;
  /** More buttons beside 'Unlock'. */
  readonly children: ReactNode;
}

/** The form. It stays as it is when a passphrase does not fit. */
export function UnlockForm({ onTry, children }: UnlockProps) {
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const submit = async (): Promise<void> => {
    const isEmpty = passphrase.trim() === '';
    if (isBusy) return;
    setBusy(!isEmpty);
    setProblem('');
    const refused = isEmpty ? 'Type the passphrase first.' : await onTry(passphrase);
    // Once it is open, something else stands here.
    if (refused === undefined) return;
    setBusy(false);
    setProblem(refused);
    field.current?.select();
  };
  return (
    <form className="unlock flow" onSubmit={(event) => (event.preventDefault(), void submit())}>
      <PassphraseField field={field} value={passphrase} problem={problem} onChange={setPassphrase} />
      <p className="row">
        <button type="submit" className="btn main" aria-disabled={isBusy}>
          <Icon name="lock" />
          Unlock
        </button>
        {children}
      </p>
      <p role="status">{isBusy && 'Unlocking… It takes a moment on purpose: nobody can try many passphrases quickly.'}</p>
    </form>
  );
}

interface FieldProps {
  readonly field: Ref<HTMLInputElement>;
  readonly value: string;
  readonly problem: string;
  readonly onChange: (passphrase: string) => void;
}

/** Words to read and to correct: a passphrase is typed by ear, so it is not hidden. */
function PassphraseField({ field, value, problem, onChange }: FieldProps) {
  const id = useId();
  return (
    <>
      <p>
        <label htmlFor={id}>Passphrase</label>
        <input
          id={id}
          ref={field}
          type="text"
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          value={value}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-note ${id}-problem`}
          onChange={(event) => onChange(event.target.value)}
        />
      </p>
      <p id={`${id}-problem`} className="trouble" role="alert">
        {problem}
      </p>
      <p id={`${id}-note`} className="note">
        Capitals do not matter. In a passphrase of three groups, spaces and dashes do not matter either.
      </p>
    </>
  );
}
