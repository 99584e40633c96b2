// A passphrase to read out or to copy.
import { useState, type ReactNode } from 'react';
import { copyText } from '../../stores/files.ts';
import { Icon } from '../record/drawings.tsx';

interface PlateProps {
  readonly passphrase: string;
  /** More buttons beside 'Copy the passphrase'. */
  readonly children: ReactNode;
}

/** The plate. */
export function PassphrasePlate({ passphrase, children }: PlateProps) {
  const [copied, setCopied] = useState<{ readonly of: string; readonly words: string }>();
  const copy = async (): Promise<void> => setCopied({ of: passphrase, words: (await copyText(passphrase)) ? COPIED : BY_HAND });
  return (
    <>
      <p className="passphrase">
        <bdi>{passphrase}</bdi>
      </p>
      <p className="row">
        <button type="button" className="btn" onClick={() => void copy()}>
          <Icon name="copy" />
          Copy<span className="unseen"> the passphrase</span>
        </button>
        {children}
      </p>
      <p className="note" role="status">
        {copied?.of === passphrase && copied.words}
      </p>
    </>
  );
}

const COPIED = 'The passphrase is copied. Do not paste it into the message that has the link.';
const BY_HAND = 'This browser does not allow copying. Read the passphrase out, or write it down.';
