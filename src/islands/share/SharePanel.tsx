// Send link: the whole record as an address or a file, locked or not, and every way to hand it over.
import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { $passphrases, setPassphrase } from '../../stores/passphrases.ts';
import { Icon } from '../record/drawings.tsx';
import { LockForm } from './LockForm.tsx';
import { LockOffer, LockSet } from './LockPart.tsx';
import type { ShareProps } from './share-props.ts';
import { readerWords } from './share-words.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { WaysOut } from './WaysOut.tsx';
import { useShare } from './use-share.ts';

/** The panel on the bar. */
export function SharePanel(props: ShareProps) {
  const { record, other, held, onClose } = props;
  const passphrase = useStore($passphrases).get(record.id);
  const isLocked = passphrase !== undefined;
  const [isChoosing, setChoosing] = useState(false);
  const focus = useFocusAfter(`${isChoosing} ${isLocked}`);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const lock = (next: string | undefined): void => {
    setChoosing(false);
    setPassphrase(record.id, next);
  };
  return (
    <section className="panel share" aria-labelledby="share-title" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2 id="share-title" ref={title} tabIndex={-1}>
        <Icon name={isLocked ? 'lock' : 'link'} />
        Send this list to {other}
      </h2>
      {isChoosing ? (
        <LockForm focus={focus} onLock={lock} onCancel={() => setChoosing(false)} />
      ) : (
        <Sending {...props} passphrase={passphrase} />
      )}
      {!isChoosing && isLocked && (
        <LockSet focus={focus} other={other} passphrase={passphrase} onUnlock={() => lock(undefined)}>
          <CloseButton onClose={onClose} />
        </LockSet>
      )}
      {!isChoosing && !isLocked && (
        <LockOffer focus={focus} isHeld={held !== ''} onChoose={() => setChoosing(true)}>
          <CloseButton onClose={onClose} />
        </LockOffer>
      )}
    </section>
  );
}

function Sending({ passphrase, children, ...props }: ShareProps & { readonly passphrase: string | undefined }) {
  const { template, record, side, other, openPage, notSecrets, held, onSent } = props;
  const making = useShare({ record, openPage, passphrase, notSecrets, isHeld: held !== '' });
  // The first way out counts as sent; the email is about what was not sent when the panel was opened.
  const [sentAt] = useState(props.sentAt);
  const isLocked = passphrase !== undefined;
  return (
    <>
      <p>
        <b>{readerWords(isLocked)}</b> It goes through no server of ours.
      </p>
      {children}
      <WaysOut making={making} held={held} other={other} sending={{ template, record, side, sentAt, isLocked }} onSent={onSent} />
    </>
  );
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" className="btn close" onClick={onClose}>
      Close
    </button>
  );
}
