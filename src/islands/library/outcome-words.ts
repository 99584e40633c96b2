// What to say when a change did not reach both stores.
import type { SaveOutcome } from '../../stores/saved-types.ts';

/** The sentence, or '' when everything is saved. */
export function outcomeWords(outcome: SaveOutcome): string {
  switch (outcome.kind) {
    case 'saved':
      return '';
    case 'mirrorOnly':
      return 'Saved for now, in the smaller of two places. Make a backup before you close this page.';
    case 'gone':
      return 'Another tab has deleted this checklist, so nothing was changed here.';
    case 'notSaved':
      return outcome.reason === 'full'
        ? 'Not saved: this browser has no room left, or blocks storage for this site. Make a backup, then free some space and try again.'
        : 'Not saved: the copy on this device cannot be read. It is listed below with what you can do.';
  }
}
