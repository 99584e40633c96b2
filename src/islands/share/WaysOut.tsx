// The link itself and the ways to hand it over. Nothing is offered before the site has opened its own link again.
import { useState } from 'react';
import type { Sending } from '../../core/mail-words.ts';
import { MAX_QR_CHARS, type Share } from '../../stores/share-record.ts';
import { Icon } from '../record/drawings.tsx';
import { LinkField } from './LinkField.tsx';
import { MailButton } from './MailButton.tsx';
import { QrFigure } from './QrFigure.tsx';
import { isFileBetter, lengthWords } from './share-words.ts';
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

/** Field, buttons, and what came of them. What is better to send comes first. */
export function WaysOut({ making, held, sending, other, onSent }: WaysProps) {
  const share = making.kind === 'ready' && !held ? making.share : undefined;
  const ways = useWaysOut({ share, held, title: sending.template.title, onSent });
  const [isDrawn, setDrawn] = useState(false);
  const fileFirst = isFileBetter(share);
  const qrLink = qrLinkOf(share);
  const save = <WayOut icon="save" words="Save as a file" isReady={ways.isReady} main={fileFirst} onPress={ways.save} />;
  const link = <LinkField share={share} ways={ways} main={!fileFirst} isHeld={held !== ''} />;
  return (
    <>
      {fileFirst ? save : link}
      <LengthNote words={held || lengthWords(making, sending.isLocked)} />
      {fileFirst && link}
      <p className="ways">
        <ShareSheetButtons share={share} ways={ways} />
        <MailButton sending={sending} share={share} ways={ways} />
        {!fileFirst && save}
        {qrLink && <QrButton isDrawn={isDrawn} onPress={() => (setDrawn(!isDrawn), ways.hush(), onSent())} />}
      </p>
      <p className="note" role="status">
        {ways.said}
      </p>
      {share?.link !== undefined && !qrLink && <p className="note">The link is too long for a QR code. Send the link or the file.</p>}
      {qrLink && isDrawn && <QrFigure link={qrLink} other={other} isLocked={sending.isLocked} />}
    </>
  );
}

function qrLinkOf(share: Share | undefined): string | undefined {
  return share?.link !== undefined && share.link.length <= MAX_QR_CHARS ? share.link : undefined;
}

function LengthNote({ words }: { readonly words: string }) {
  return (
    <p id="share-length" className="note" role="status">
      {words}
    </p>
  );
}

function QrButton({ isDrawn, onPress }: { readonly isDrawn: boolean; readonly onPress: () => void }) {
  return (
    <button type="button" className="btn" aria-expanded={isDrawn} onClick={onPress}>
      <Icon name="qr" />
      QR code
    </button>
  );
}
