// What to say when a change did not reach both stores.
import { notSavedWords } from '../../stores/save-status.ts';
import type { SaveOutcome } from '../../stores/saved-types.ts';

/** The sentence, or '' when everything is saved. */
export function outcomeWords(outcome: SaveOutcome<unknown>): string {
  switch (outcome.kind) {
    case 'saved':
      return '';
    case 'mirrorOnly':
      return 'Saved for now, in the smaller of two places. Make a backup before you close this page.';
    case 'gone':
      return 'Another tab has deleted this checklist, so nothing was changed here.';
    case 'notSaved':
      return notSavedWords(outcome.reason);
  }
}

/** What was deleted and is to come back did not. */
export const NOT_BACK =
  'Not brought back yet: this browser did not let the site store it. Close other tabs of this site, then choose Undo again.';
