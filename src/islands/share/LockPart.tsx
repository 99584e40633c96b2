// The lock of what is sent: offered, or as it stands.
import type { Ref } from 'react';
import { canLock } from '../../stores/passphrases.ts';
import { Icon } from '../record/drawings.tsx';
import { PassphrasePlate } from './PassphrasePlate.tsx';
import { NO_LOCK } from './share-words.ts';

interface OfferProps {
  /** Takes the focus when a lock was taken off or not set. */
  readonly focus: Ref<HTMLButtonElement>;
  readonly onChoose: () => void;
}

/** The button; where the browser cannot lock it stays and says why. */
export function LockOffer({ focus, onChoose }: OfferProps) {
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
      </p>
      <p id="lock-note" className="note">
        {isPossible ? 'Then the link and the file open with the passphrase alone.' : NO_LOCK}
      </p>
    </div>
  );
}

interface LockedProps {
  /** Takes the focus when the lock was set. */
  readonly focus: Ref<HTMLHeadingElement>;
  readonly other: string;
  readonly passphrase: string;
  readonly onUnlock: () => void;
}

/** The passphrase, what to do with it, and the way back. */
export function LockSet({ focus, other, passphrase, onUnlock }: LockedProps) {
  return (
    <section className="lock" aria-labelledby="lock-set">
      <h3 id="lock-set" ref={focus} tabIndex={-1}>
        Locked with this passphrase
      </h3>
      <PassphrasePlate passphrase={passphrase}>
        <button type="button" className="btn" onClick={onUnlock}>
          Do not lock
        </button>
      </PassphrasePlate>
      <p>
        <b>Send the passphrase another way than the link:</b> tell it to {other} by phone. Write it down as well: it is kept nowhere, and it
        is gone from here when you leave this page.
      </p>
    </section>
  );
}
