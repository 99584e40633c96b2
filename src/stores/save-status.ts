// What the page may say about saving: never 'saved' before it is true.
import type { SaveOutcome } from '../storage/saved-records.ts';

/** How the last change was saved. `at` is ms since 1970. */
export type SaveStatus =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number; readonly mirrored: boolean }
  | { readonly kind: 'mirrorOnly' }
  | { readonly kind: 'notSaved'; readonly reason: 'full' | 'unreadable' | 'tooLarge' }
  | { readonly kind: 'gone' };

/** The status after a save. */
export function statusOf(outcome: SaveOutcome): SaveStatus {
  if (outcome.kind === 'saved') return { kind: 'saved', at: outcome.saved.savedAt, mirrored: outcome.mirrored };
  if (outcome.kind === 'mirrorOnly') return { kind: 'mirrorOnly' };
  return outcome;
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
      return 'Saved for now: make a copy';
    case 'notSaved':
      return NOT_SAVED[status.reason];
    case 'gone':
      return 'Not saved: this checklist was deleted in another tab. Back up to keep it.';
  }
}

const NOT_SAVED = {
  full: 'Not saved: this browser has no room or blocks storage. Back up now.',
  tooLarge: 'Not saved: this list has reached its limit. Take something off it, then try again.',
  unreadable: 'Not saved: the stored copy cannot be read. Back up now.',
} as const;

function formatTime(at: number, now: number): string {
  const day = DAY.format(at) === DAY.format(now) ? '' : `${DAY.format(at)} `;
  return `${day}${CLOCK_TIME.format(at)}`;
}
