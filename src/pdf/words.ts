// The few words that belong to the paper itself; everything else comes from the model, ready to show.
import type { PrintBox } from '../core/exports/print-model.ts';
import type { KeyState } from '../core/key-state.ts';

export const WORDS = {
  todo: 'Still to do',
  notes: 'Notes',
  accounts: 'Accounts',
  account: 'Account',
  dates: 'Dates',
  unused: 'Not used',
  signOff: 'Sign-off',
  signature: 'Name and signature',
  date: 'Date',
  checklist: 'The blank checklist:',
  qr: 'QR code of the address',
  inside: 'This list is inside the file. To get it back, drop the PDF on ‘My checklists’.',
  insideLocked: 'This list is inside the file, locked. To get it back, drop the PDF on ‘My checklists’. It asks for the passphrase.',
  openInside: 'Open it in a browser',
  attachment: 'The list itself, to be opened on the site under My checklists',
  scan: 'Scan to open the blank checklist.',
  notesElsewhere: 'The notes stand in the full copy.',
} as const;

/** 'Page 1 of 2'. */
export function formatPage(page: number, pages: number): string {
  return `Page ${page} of ${pages}`;
}

/** A day in a narrow column: '2 Nov 2026' for '2 November 2026'. */
export function shortDay(day: string): string {
  return day.replace(/^(\d+ \p{L}{3})\p{L}*(?= \d{4}$)/u, '$1');
}

/** What of the list of open things did not fit on the one page. */
export function formatMore(left: number): string {
  return `And ${left} more, in the full copy.`;
}

/** What a tick, a box or a dash says to those who do not see it. */
export const SIGN_WORDS: Readonly<Record<PrintBox['state'], string>> = { done: 'Done', open: 'Not yet', 'not-needed': 'Not needed' };

/** What the small drawings of the legend look like. */
export const TAG_WORDS: Readonly<Record<KeyState, string>> = {
  unlisted: 'Dashed outline',
  dev: 'Hatched key',
  both: 'Half solid key',
  yours: 'Solid key',
  clean: 'Solid key with a tick',
  unused: 'Dash',
};

/** The rack in words. */
export function formatRack(keys: readonly { readonly number: number; readonly name: string; readonly caption: string }[]): string {
  return `Rack of keys. ${keys.map(({ number, name, caption }) => `${number} ${name}: ${caption}.`).join(' ')}`;
}
