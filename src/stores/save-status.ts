// What the page may say about saving: never 'saved' before it is true.
import type { DatabaseTrouble } from '../storage/database-trouble.ts';
import type { FoundRecord, SaveOutcome } from '../storage/saved-records.ts';

/** How the last change was saved. `at` is ms since 1970. */
export type SaveStatus =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number; readonly mirrored: boolean }
  | { readonly kind: 'mirrorOnly'; readonly trouble: DatabaseTrouble }
  | { readonly kind: 'notSaved'; readonly reason: DatabaseTrouble | 'tooLarge' }
  | { readonly kind: 'gone' };

/** Whether a save reached at least one of the two stores. */
export function isKept<Outcome extends Pick<SaveOutcome, 'kind'>>(
  outcome: Outcome,
): outcome is Extract<Outcome, { kind: 'saved' | 'mirrorOnly' }> {
  return outcome.kind === 'saved' || outcome.kind === 'mirrorOnly';
}

/** The status after a save. */
export function statusOf(outcome: SaveOutcome<{ readonly savedAt: number }>): SaveStatus {
  if (outcome.kind === 'saved') return { kind: 'saved', at: outcome.saved.savedAt, mirrored: outcome.mirrored };
  if (outcome.kind === 'mirrorOnly') return { kind: 'mirrorOnly', trouble: outcome.trouble };
  return outcome;
}

/** The status of a record that was just read; 'saving' where the database works and lacks some of it. */
export function statusOfFound({ saved, isStored, isMirrored, trouble, problem }: FoundRecord): SaveStatus {
  if (trouble === 'newer' || problem?.kind === 'tooNew') return { kind: 'notSaved', reason: 'newer' };
  if (trouble) return { kind: 'mirrorOnly', trouble };
  return saved && isStored ? { kind: 'saved', at: saved.savedAt, mirrored: isMirrored } : { kind: 'saving' };
}

const CLOCK_TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/** The status in words at the time `now` (ms since 1970): 'Saved on this device 10:42', with the day when it is not today's. */
export function formatStatus(status: SaveStatus, now: number): string {
  switch (status.kind) {
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved on this device ${formatTime(status.at, now)}`;
    case 'mirrorOnly':
      return `Saved for now: make a copy${MIRROR_ONLY[status.trouble]}`;
    case 'notSaved':
      return notSavedWords(status.reason);
    case 'gone':
      return 'Not saved: this checklist was deleted in another tab. Back up to keep it.';
  }
}

/** Why something is not saved, and what to do, in a sentence. */
export function notSavedWords(reason: DatabaseTrouble | 'tooLarge'): string {
  return `Not saved: ${NOT_SAVED[reason]}`;
}

/** What the reader can do so that the main storage works again. */
const MIRROR_ONLY: Readonly<Record<DatabaseTrouble, string>> = {
  full: '. This device has almost no room left.',
  busy: ', then close the other tabs of this site.',
  newer: '',
  blocked: '',
  lost: '',
};

const NOT_SAVED: Readonly<Record<DatabaseTrouble | 'tooLarge', string>> = {
  full: 'this browser has no room left. Back up now.',
  blocked: 'this browser does not let the site store anything. Back up now.',
  lost: 'the storage of this browser does not work. Back up now.',
  busy: 'the storage of this browser does not answer. Back up now, then close the other tabs of this site.',
  newer: 'a newer version of this site has saved lists here. Back up now, then reload this page.',
  tooLarge: 'this list has reached its limit. Take something off it, then try again.',
};

function formatTime(at: number, now: number): string {
  const day = DAY.format(at) === DAY.format(now) ? '' : `${DAY.format(at)} `;
  return `${day}${CLOCK_TIME.format(at)}`;
}
