// What is stored, in sentences.
import { counted } from '../../core/turn-words.ts';
import type { WhereStored } from '../../stores/where-stored.ts';

/** What the database holds, or why it does not work. */
export function mainWords({ trouble, counts }: WhereStored): string {
  if (trouble) return TROUBLE[trouble];
  const history = ` It also keeps ${counted(counts.snapshots, 'earlier version')} to go back to.`;
  const aside = counts.aside > 0 ? ` Put aside: ${damagedCopies(counts.aside)}.` : '';
  return `Works here. It holds ${heldWords(counts.records, counts.letters)}.${history}${aside}`;
}

/** '2 checklists and 1 letter'; checklists alone where there is no letter. */
export function heldWords(records: number, letters: number): string {
  if (letters === 0) return counted(records, 'checklist');
  return records === 0 ? counted(letters, 'letter') : `${counted(records, 'checklist')} and ${counted(letters, 'letter')}`;
}

const TROUBLE: Readonly<Record<NonNullable<WhereStored['trouble']>, string>> = {
  full: 'It has no room left. Delete what you do not need from this device, then reload this page.',
  blocked: 'This browser does not let the site use it. Allow site data for this site, or leave the private window.',
  lost: 'It cannot be used: the browser reports an error. Back up everything, then restart the browser.',
  busy: 'It does not answer: another tab may hold it. Close the other tabs of this site, then reload this page.',
  newer: 'A newer version of this site has changed it. Reload this page to get that version.',
};

/** What the mirror holds. */
export function secondWords({ mirror, mirrors, lone, asideMirrors }: WhereStored): string {
  if (!mirror) return 'It is full, or this browser does not let the site use it. So each checklist is kept once, not twice.';
  const missing = lone > 0 ? ` ${missingWords(lone)}` : '';
  const aside = asideMirrors > 0 ? ` Put aside: ${damagedCopies(asideMirrors)}.` : '';
  return `Works here. It holds a second copy of ${counted(mirrors, 'checklist')}.${missing}${aside}`;
}

function damagedCopies(count: number): string {
  return count === 1 ? '1 damaged copy' : `${count} damaged copies`;
}

function missingWords(count: number): string {
  return count === 1
    ? 'One checklist has no second copy: it is too large for it, or was not changed for long.'
    : `${count} checklists have no second copy: they are too large for it, or were not changed for long.`;
}
