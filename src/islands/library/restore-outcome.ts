// What a restore did, added up over all files.
import type { ChecklistRecord } from '../../core/record.ts';
import { recordTitle } from '../../stores/library-stores.ts';
import type { RestoredLetter } from '../../stores/restore-letters.ts';
import type { Restored, RestoreStep } from '../../stores/restore-stores.ts';
import { isKept } from '../../stores/save-status.ts';
import type { SavedRecord, SaveOutcome } from '../../stores/saved-types.ts';
import { TAKE_WORDS } from './file-words.ts';
import { outcomeWords } from './outcome-words.ts';

/** Something that was not restored, or not wholly, and why. */
export interface RestoreProblem {
  /** The file's or the project's name. */
  readonly name: string;
  readonly words: string;
}

/** A record of which both copies have something that the other did not know. */
export interface Crossed {
  readonly held: SavedRecord;
  readonly received: ChecklistRecord;
}

/** The sum. */
export interface RestoreOutcome {
  readonly added: number;
  /** How many that were here gained something, and how many had it all. */
  readonly merged: number;
  readonly same: number;
  /** Letters that came, and those whose words were here. */
  readonly letters: number;
  readonly sameLetters: number;
  readonly problems: readonly RestoreProblem[];
  /** New ones that wait for the answer who the reader is. */
  readonly fresh: readonly ChecklistRecord[];
  /** Those that wait for the reader's choice. */
  readonly crossed: readonly Crossed[];
  /** The ways back, the last first. */
  readonly steps: readonly RestoreStep[];
}

/** Before anything was done. */
export const NOTHING: RestoreOutcome = {
  added: 0,
  merged: 0,
  same: 0,
  letters: 0,
  sameLetters: 0,
  problems: [],
  fresh: [],
  crossed: [],
  steps: [],
};

/** The sum with one record more. */
export function withRestored(sum: RestoreOutcome, restored: Restored): RestoreOutcome {
  switch (restored.kind) {
    case 'fresh':
      return { ...sum, fresh: [...sum.fresh, restored.record] };
    case 'choice':
      return { ...sum, crossed: [...sum.crossed, restored] };
    case 'refused':
      return withProblem(sum, recordTitle(restored.record), TAKE_WORDS[restored.problem]);
    case 'merged': {
      const { record, outcome, isNews, undo } = restored;
      const after = withOutcome(sum, record, outcome, undo);
      if (!isKept(outcome)) return after;
      return isNews ? { ...after, merged: sum.merged + 1 } : { ...after, same: sum.same + 1 };
    }
  }
}

/** The sum with a record more that was new here. */
export function withAdded(sum: RestoreOutcome, record: ChecklistRecord, outcome: SaveOutcome, undo: RestoreStep): RestoreOutcome {
  const after = withOutcome(sum, record, outcome, undo);
  return isKept(outcome) ? { ...after, added: sum.added + 1 } : after;
}

/** The sum with one letter more. */
export function withLetter(sum: RestoreOutcome, restored: RestoredLetter): RestoreOutcome {
  if (restored.kind === 'same') return { ...sum, sameLetters: sum.sameLetters + 1 };
  const { outcome, undo } = restored;
  const after = withProblem(sum, 'A letter', outcomeWords(outcome));
  return isKept(outcome) ? { ...after, letters: sum.letters + 1, steps: [undo, ...sum.steps] } : after;
}

/** The sum with something that went wrong; no words, no problem. */
export function withProblem(sum: RestoreOutcome, name: string, words: string): RestoreOutcome {
  return words === '' ? sum : { ...sum, problems: [...sum.problems, { name, words }] };
}

function withOutcome(sum: RestoreOutcome, record: ChecklistRecord, outcome: SaveOutcome, undo: RestoreStep): RestoreOutcome {
  const after = withProblem(sum, recordTitle(record), outcomeWords(outcome));
  return isKept(outcome) ? { ...after, steps: [undo, ...sum.steps] } : after;
}
