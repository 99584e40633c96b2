// Where fields stand: '{day}' in the letter's words, '[the day of the call]' in the reader's own. Rules: SPEC.md, Z.
import { fillField } from './filled-field.ts';
import type { LetterDraft } from './draft.ts';
import { letterFields, type Letter } from './letter.ts';
import { IN_FULL, type FindSlot, type Slot } from './line.ts';

/** Finds the slots in words that the letter has written. */
export function slotsOfLetter(letter: Letter, draft: LetterDraft): FindSlot {
  return finder(letter, draft, (id) => [`{${id}}`, `{${id}${IN_FULL}}`]);
}

/** Finds the gaps that a reader left in their own words. */
export function slotsOfReader(letter: Letter, draft: LetterDraft): FindSlot {
  return finder(letter, draft, (_id, gap) => [`[${gap}]`, `[${gap}${IN_FULL}]`]);
}

function finder(letter: Letter, draft: LetterDraft, pieces: (id: string, gap: string) => readonly string[]): FindSlot {
  const slots = new Map<string, Slot>();
  for (const field of letterFields(letter)) {
    const filled = fillField(field, draft.fields.get(field.id));
    for (const [at, piece] of pieces(field.id, field.gap).entries()) slots.set(piece, { field, filled, inFull: at === 1 });
  }
  return (piece) => slots.get(piece);
}
