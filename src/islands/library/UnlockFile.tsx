// A locked file: asks for its passphrase before it is restored like any other.
import { UnlockForm } from '../open/UnlockForm.tsx';
import { Foreign } from './Foreign.tsx';
import type { LockedFile } from './use-restore.ts';

interface UnlockFileProps {
  readonly file: LockedFile;
  /** Tries a passphrase: the sentence why it does not open, or undefined where it did. */
  readonly onTry: (passphrase: string) => Promise<string | undefined>;
  readonly onSkip: () => void;
}

/** Which file, and the form. */
export function UnlockFile({ file, onTry, onSkip }: UnlockFileProps) {
  return (
    <section className="flow" aria-labelledby="locked-file">
      <h3 id="locked-file">
        <Foreign text={file.name} /> is locked
      </h3>
      <p>Type the passphrase that the sender told you. It stays on this device, and so does what it opens.</p>
      <UnlockForm onTry={onTry}>
        <button type="button" className="btn" onClick={onSkip}>
          Do not open it
        </button>
      </UnlockForm>
    </section>
  );
}
