// A locked link: whole, and asking for its passphrase.
import { useEffect, useRef } from 'react';
import { Icon } from '../record/drawings.tsx';
import { InAppNote } from './InAppNote.tsx';
import type { LockedLink } from './read-opened.ts';
import { UnlockForm } from './UnlockForm.tsx';

interface LockedProps {
  readonly opened: LockedLink;
  /** Whether the reader asked for it on this page, and so waits for it. */
  readonly asked: boolean;
  /** The sentence why a passphrase does not open it, or undefined where it did. */
  readonly onTry: (passphrase: string) => Promise<string | undefined>;
  readonly onTurnAway: () => void;
}

/** What it is, and the form. */
export function LockedView({ opened, asked, onTry, onTurnAway }: LockedProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) title.current?.focus();
  }, [asked]);
  return (
    <div className="received">
      {opened.inApp && <InAppNote link={opened.link} />}
      <section className="flow" aria-labelledby="locked">
        <h2 id="locked" ref={title} tabIndex={-1}>
          <Icon name="lock" />
          You were sent a locked checklist
        </h2>
        <p>Type the passphrase that the sender told you. It stays on this device, and so does what it opens.</p>
        <UnlockForm onTry={onTry}>
          <button type="button" className="btn" onClick={onTurnAway}>
            Do not open it
          </button>
        </UnlockForm>
      </section>
    </div>
  );
}
