// The lock of what is sent: offered, or as it stands.
import type { ReactNode, Ref } from 'react';
import { canLock } from '../../stores/passphrases.ts';
import { Icon } from '../record/drawings.tsx';
import { PassphrasePlate } from './PassphrasePlate.tsx';
import { NO_LOCK } from './share-words.ts';

interface OfferProps {
  /** Takes the focus when a lock was taken off or not set. */
  readonly focus: Ref<HTMLButtonElement>;
  readonly onChoose: () => void;
  /** Whether something stands in the way, so that there is nothing to lock yet. */
  readonly isHeld: boolean;
  /** The way out of the panel. */
  readonly children: ReactNode;
}

/** The button; where the browser cannot lock it stays and says why. */
export function LockOffer({ focus, onChoose, isHeld, children }: OfferProps) {
  if (isHeld) return <p className="row">{children}</p>;
  const isPossible = canLock();
  return (
    <div className="lock">
      <p className="row">
        <button
          type="button"
          className="btn"
          ref={focus}
          aria-disabled={!isPossible}
          aria-describedby="lock-note"
          onClick={() => isPossible && onChoose()}
        >
          <Icon name="lock" />
          Lock with a passphrase
        </button>
        {children}
      </p>
      <p id="lock-note" className="note">
        {isPossible ? 'Then nobody can read the link or the file without the passphrase.' : NO_LOCK}
      </p>
    </div>
  );
}

interface SetProps {
  /** Takes the focus when the lock was set. */
  readonly focus: Ref<HTMLHeadingElement>;
  readonly other: string;
  readonly passphrase: string;
  readonly onUnlock: () => void;
  /** The way out of the panel. */
  readonly children: ReactNode;
}

/** The passphrase, what to do with it, and the way back. */
export function LockSet({ focus, other, passphrase, onUnlock, children }: SetProps) {
  return (
    <section className="lock" aria-labelledby="lock-set">
      <h3 id="lock-set" ref={focus} tabIndex={-1}>
        Now tell {other} the passphrase
      </h3>
      <p>
        <b>Send it another way than the link:</b> tell it by phone. Write it down as well: it is kept nowhere, and it is gone when you leave
        this page.
      </p>
      <PassphrasePlate passphrase={passphrase}>
        <button type="button" className="btn" onClick={onUnlock}>
          Do not lock
        </button>
        {children}
      </PassphrasePlate>
    </section>
  );
}
