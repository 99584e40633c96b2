// What each way out does, and what it says afterwards.
import { useState } from 'react';
import type { MailAddress } from '../../core/mail-words.ts';
import { copyText, openShareSheet, saveFile } from '../../stores/files.ts';
import type { Share } from '../../stores/share-record.ts';
import { COPIED, COPY_BY_HAND, MAIL_BY_HAND, MAIL_WORDS, savedWords, SHARED_WORDS } from './share-words.ts';

/** The actions behind the buttons. */
export interface WaysOut {
  /** Whether there is something to hand over and nothing stands against it. */
  readonly isReady: boolean;
  /** What the last one did, in words. */
  readonly said: string;
  /** Another way out is looked at: what was said of the last one is over. */
  readonly hush: () => void;
  readonly copy: () => void;
  readonly save: () => void;
  readonly shareLink: () => void;
  readonly shareFile: () => void;
  /** The browser opens the mail by itself; this does what is left to do. */
  readonly mail: (byHand: MailAddress['byHand']) => void;
}

interface Wish {
  readonly share: Share | undefined;
  /** Why nothing may leave, or ''. */
  readonly held: string;
  /** The title for the share sheet. */
  readonly title: string;
  readonly onSent: () => void;
}

/** Makes them. What is said is forgotten when another link takes the place of the one that it was about. */
export function useWaysOut({ share, held, title, onSent }: Wish): WaysOut {
  const [news, setNews] = useState<{ readonly of: Share | undefined; readonly words: string }>();
  const hand = async (work: (share: Share) => Promise<string> | string): Promise<void> => {
    if (held) return setNews({ of: share, words: held });
    if (share) setNews({ of: share, words: await work(share) });
  };
  const sent = (words: string): string => {
    onSent();
    return words;
  };
  const toSheet = async (way: { readonly url?: string; readonly file?: Share['file'] }): Promise<string> => {
    const outcome = await openShareSheet({ title, ...way });
    return outcome === 'shared' ? sent(SHARED_WORDS.shared) : SHARED_WORDS[outcome];
  };
  return {
    isReady: share !== undefined && !held,
    said: news?.of === share ? (news?.words ?? '') : '',
    hush: () => setNews(undefined),
    copy: () => void hand(async ({ link = '' }) => sent((await copyText(link)) ? COPIED : COPY_BY_HAND)),
    save: () => void hand((ready) => sent(download(ready))),
    shareLink: () => void hand(({ link }) => toSheet(link === undefined ? {} : { url: link })),
    shareFile: () => void hand(({ file }) => toSheet({ file })),
    mail: (byHand) => void hand(async (ready) => sent(await prepareMail(ready, byHand))),
  };
}

function download({ file: { name, text } }: Share): string {
  saveFile(name, 'application/json', text);
  return savedWords(name);
}

async function prepareMail(share: Share, byHand: MailAddress['byHand']): Promise<string> {
  if (byHand === 'file') download(share);
  if (byHand !== 'link') return MAIL_WORDS[byHand];
  return (await copyText(share.link ?? '')) ? MAIL_WORDS.link : MAIL_BY_HAND;
}
