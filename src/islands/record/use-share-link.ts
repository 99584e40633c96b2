// The link of a record, made anew whenever the record changes while the panel is open.
import { useEffect, useState } from 'react';
import type { ChecklistRecord } from '../../core/record.ts';
import { copyText } from '../../stores/export-record.ts';
import { pagePorts } from '../../stores/page-stores.ts';
import { linkAdvice, shareLink } from '../../stores/share-record.ts';

/** The link once it is ready, what to say about it, and how to copy it. */
export interface ShareLink {
  readonly link: string | undefined;
  readonly words: string;
  /** Copies it and says how that went. */
  readonly copy: () => Promise<string>;
}

/** Makes the link. */
export function useShareLink(record: ChecklistRecord, openPage: string): ShareLink {
  const [link, setLink] = useState<string | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    void shareLink(pagePorts().compression, record, openPage).then((made) => {
      if (!current) return;
      setLink(made);
      setFailed(made === undefined);
    });
    return () => {
      current = false;
    };
  }, [record, openPage]);
  const copy = async (): Promise<string> =>
    (await copyText(link ?? ''))
      ? 'Copied. Paste it into a message or an email.'
      : 'This browser does not allow copying. Select the link above and copy it by hand.';
  const ready = link ? `${link.length} characters. ${linkAdvice(link.length)}` : 'Making the link…';
  return { link, words: failed ? 'The link could not be made. Send the backup file instead.' : ready, copy };
}
