// What the ways out and the foot of the letter say.
import { formatStatus, type SaveStatus } from '../../stores/save-status.ts';

/** Nothing leaves while something looks like a password. */
export const HELD = 'Not yet: something in this letter looks like a password or a key. See below.';

export const SAID = {
  copied: 'Copied. Paste it into your email.',
  copyByHand: 'Your browser did not allow that. The letter is selected: copy it from the menu.',
  mail: 'Your email program opens with the letter in it.',
  mailByHand: 'Your email program opens with the subject. The letter is too long for that way, so it is copied: paste it there.',
  mailNotCopied: 'Your email program opens with the subject. Copy the letter here and paste it there.',
  makingPdf: 'Making the PDF…',
  pdf: 'The PDF is in your downloads.',
  pdfInApp: 'If no PDF appears, this app allows no downloads. Copy the letter, or send yourself its link.',
  noPdf: 'The PDF could not be made. Check your connection and try again, or use Print.',
  noLink: 'This letter is too long for a link. Copy it, or download the PDF.',
  linkCopied: 'The link is copied.',
  linkByHand: 'Your browser did not allow that. Copy the link from the field.',
  notLoaded: 'That did not load. Check your connection, then try again.',
} as const;

/** How the last change was kept. A letter has no backup of its own: to keep it elsewhere is to copy it. */
export function savedWords(status: SaveStatus, now: number): string {
  if (status.kind === 'gone') return 'Not saved: this letter was deleted in another tab. Copy it to keep it.';
  if (status.kind !== 'notSaved') return formatStatus(status, now);
  return `Not saved: ${NOT_SAVED[status.reason]}`;
}

const NOT_SAVED: Readonly<Record<Extract<SaveStatus, { kind: 'notSaved' }>['reason'], string>> = {
  full: 'this browser has no room left. Copy the letter now.',
  blocked: 'this browser does not let the site store anything. Copy the letter now.',
  lost: 'the storage of this browser does not work. Copy the letter now.',
  busy: 'the storage of this browser does not answer. Copy the letter now, then close the other tabs of this site.',
  newer: 'a newer version of this site has saved it. Copy the letter now, then reload this page.',
  tooLarge: 'this letter has reached its limit. Shorten it, then try again.',
};

/** That the PDF is made, and what it shows as boxes. */
export function unshownWords(letters: readonly string[], made: string): string {
  return letters.length === 0 ? made : `${made} These letters are boxes in it: ${letters.slice(0, 12).join(' ')}. Print shows them.`;
}
