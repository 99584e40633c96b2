// What the sending panel says.
import { linkReach, REACH_WORDS, type Share } from '../../stores/share-record.ts';
import type { Making } from './use-share.ts';

/** What stands under the link: how far it gets, or what became of it. */
export function lengthWords(making: Making, isLocked: boolean): string {
  if (making.kind === 'making') return isLocked ? 'Locking it, and opening it again to be sure…' : 'Making the link…';
  if (making.kind === 'failed') return 'The link could not be made. Choose ‘Back up’ below and send that file instead.';
  const { link } = making.share;
  const words = REACH_WORDS[linkReach(link?.length)];
  return link === undefined ? words : `${words} ${link.length.toLocaleString('en-GB')} characters.`;
}

/** Who can read what is sent. */
export function readerWords(isLocked: boolean): string {
  return isLocked ? 'Only someone who has the passphrase can read it.' : 'Anyone who has the link can read it.';
}

/** Whether the file is what to send: the link is too long, or there is none. */
export function isFileBetter(share: Share | undefined): boolean {
  const reach = share ? linkReach(share.link?.length) : 'message';
  return reach === 'file' || reach === 'none';
}

/** After a copy. */
export const COPIED = 'Copied. Paste it into a message or an email.';

/** Where the browser does not let the page copy. */
export const COPY_BY_HAND = 'This browser does not allow copying. Select the link above and copy it by hand.';

/** After a file was saved, `name` being its own. */
export function savedWords(name: string): string {
  return `Saved as ${name}, in the folder for your downloads. Attach it to a message.`;
}

/** After the share sheet was open. */
export const SHARED_WORDS = {
  shared: 'Handed to the app that you chose.',
  closed: 'Nothing was sent.',
  failed: 'The other app did not take it. Copy the link, or save the file and send it yourself.',
} as const;

/** After 'Email', as far as something is left to do by hand. */
export const MAIL_WORDS = {
  nothing: 'Your email program opens with the link in it.',
  link: 'The link is too long for an address of an email, so it was copied. Paste it where the email says ‘Paste here’.',
  file: 'The file is in your downloads. Attach it where the email says so.',
} as const;

/** The same where copying is not allowed. */
export const MAIL_BY_HAND =
  'The link does not fit into the email by itself. Select it above, copy it and paste it where the email says ‘Paste here’.';

/** Why the lock cannot be used. */
export const NO_LOCK = 'The lock works on https addresses only, and this page was opened at one that begins with http.';
