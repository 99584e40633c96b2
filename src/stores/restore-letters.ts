// Letters out of files: kept beside those that are here, never in their place. Rules: SPEC.md, J6.
import { encodeDraft } from '../core/letters/letter-link.ts';
import type { SavedLetter } from '../core/letters/plain-letter.ts';
import { readKeptLetter, readKeptLetters } from '../storage/kept-letters.ts';
import { newLetterId } from '../storage/new-ids.ts';
import type { Ports } from '../storage/ports.ts';
import { saveLetter, type LetterOutcome } from '../storage/save-letter.ts';
import type { RestoreStep } from './restore-stores.ts';
import { takeAway } from './take-away.ts';

/** What became of one letter. */
export type RestoredLetter =
  /** The same words are kept here. */
  { readonly kind: 'same' } | { readonly kind: 'added'; readonly outcome: LetterOutcome; readonly undo: RestoreStep };

/** Restores letters one after the other. */
export async function restoreLetters(ports: Ports, letters: readonly SavedLetter[]): Promise<readonly RestoredLetter[]> {
  const restored: RestoredLetter[] = [];
  for (const letter of letters) restored.push(await restoreLetter(ports, letter));
  return restored;
}

async function restoreLetter(ports: Ports, { id, draft }: SavedLetter): Promise<RestoredLetter> {
  const { letters } = await readKeptLetters(ports);
  const text = encodeDraft(draft);
  if (letters.some(({ letter }) => encodeDraft(letter.draft) === text)) return { kind: 'same' };
  const isTaken = letters.some(({ letter }) => letter.id === id);
  const free = isTaken ? newLetterId(ports.world) : id;
  const outcome = await saveLetter(ports, { id: free, number: draft.letter, change: () => draft, isNew: true });
  const isEdited = async (): Promise<boolean> => {
    const { kept } = await readKeptLetter(ports, free);
    return kept !== undefined && encodeDraft(kept.letter.draft) !== text;
  };
  return { kind: 'added', outcome, undo: () => takeAway(ports, free, isEdited) };
}
