// The link itself and the ways to hand it over. Nothing is offered before the site has opened its own link again.
import { useState } from 'react';
import type { Sending } from '../../core/mail-words.ts';
import { MAX_QR_CHARS } from '../../stores/share-record.ts';
import { Icon } from '../record/drawings.tsx';
import { LinkField } from './LinkField.tsx';
import { MailButton } from './MailButton.tsx';
import { QrFigure } from './QrFigure.tsx';
import { isFileBetter } from './share-words.ts';
import { ShareSheetButtons } from './ShareSheetButtons.tsx';
import type { Making } from './use-share.ts';
import { useWaysOut } from './use-ways-out.ts';
import { WayOut } from './WayOut.tsx';

interface WaysProps {
  readonly making: Making;
  readonly held: string;
  readonly sending: Omit<Sending, 'link'>;
  readonly other: string;
  readonly onSent: () => void;
}

/** Field, buttons, and what came of them. */
export function WaysOut({ making, held, sending, other, onSent }: WaysProps) {
  const share = making.kind === 'ready' && !held ? making.share : undefined;
  const ways = useWaysOut({ share, held, title: sending.template.title, onSent });
  const [isDrawn, setDrawn] = useState(false);
  const fileFirst = isFileBetter(share);
  const link = share?.link;
  const qrLink = link !== undefined && link.length <= MAX_QR_CHARS ? link : undefined;
  const save = <WayOut icon="save" words="Save as a file" isReady={ways.isReady} main={fileFirst} onPress={ways.save} />;
  return (
    <>
      {held ? <Held words={held} /> : <LinkField making={making} isLocked={sending.isLocked} />}
      <p className="row">
        {fileFirst && save}
        {(!share || link !== undefined) && (
          <WayOut icon="copy" words="Copy link" isReady={ways.isReady} main={!fileFirst} onPress={ways.copy} />
        )}
        <ShareSheetButtons share={share} ways={ways} />
        <MailButton sending={sending} share={share} ways={ways} />
        {!fileFirst && save}
        {qrLink && (
          <button type="button" className="btn" aria-expanded={isDrawn} onClick={() => (setDrawn(!isDrawn), onSent())}>
            <Icon name="qr" />
            QR code
          </button>
        )}
      </p>
      <p className="note" role="status">
        {ways.said}
      </p>
      {qrLink && isDrawn && <QrFigure link={qrLink} other={other} isLocked={sending.isLocked} />}
    </>
  );
}

function Held({ words }: { readonly words: string }) {
  return (
    <p className="held" role="alert">
      <Icon name="warning" />
      <b>{words}</b>
    </p>
  );
}
