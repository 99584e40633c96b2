// 'Email': the reader's own program opens with everything in it that fits.
import { useMemo } from 'react';
import { mailAddress, type Sending } from '../../core/mail-words.ts';
import type { Share } from '../../stores/share-record.ts';
import { Icon } from '../record/drawings.tsx';
import type { WaysOut } from './use-ways-out.ts';
import { WayOut } from './WayOut.tsx';

interface MailProps {
  readonly sending: Omit<Sending, 'link'>;
  readonly share: Share | undefined;
  readonly ways: WaysOut;
}

/** An address that the browser hands on; a button as long as there is nothing to send. */
export function MailButton({ sending, share, ways }: MailProps) {
  const { template, record, side, sentAt, isLocked } = sending;
  const mail = useMemo(
    () => mailAddress({ template, record, side, sentAt, isLocked, link: share?.link }),
    [template, record, side, sentAt, isLocked, share],
  );
  if (!ways.isReady) return <WayOut icon="mail" words="Email" isReady={false} onPress={() => ways.mail('nothing')} />;
  return (
    <a className="btn" href={mail.address} onClick={() => ways.mail(mail.byHand)}>
      <Icon name="mail" />
      Email
    </a>
  );
}
