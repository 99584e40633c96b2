// The letter that is being written in this tab.
import { decodeDraft, encodeDraft } from '../core/letters/letter-link.ts';
import type { LetterDraft } from '../core/letters/draft.ts';
import { PREFIX } from './keys.ts';

/** The letter of a number as this tab has it. */
export function readSessionLetter(number: number): LetterDraft | undefined {
  try {
    const draft = decodeDraft(sessionStorage.getItem(`${PREFIX}letter:${number}`) ?? '');
    return draft.ok && draft.value.letter === number ? draft.value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for this tab. */
export function keepSessionLetter(draft: LetterDraft): void {
  try {
    sessionStorage.setItem(`${PREFIX}letter:${draft.letter}`, encodeDraft(draft));
  } catch {
    // Where storage is blocked the letter lives as long as its page.
  }
}
