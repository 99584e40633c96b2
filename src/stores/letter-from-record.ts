// A letter that is begun from a checklist: kept on this device, or where nothing can be kept, in the address of its page.
import { createDraft, setFields, type FieldValue, type LetterDraft } from '../core/letters/draft.ts';
import { encodeDraft } from '../core/letters/letter-link.ts';
import type { Letter } from '../core/letters/letter.ts';
import { readKeptLetters } from '../storage/kept-letters.ts';
import { writeLetterLink } from '../storage/letter-link-text.ts';
import { newLetterId } from '../storage/new-ids.ts';
import type { Ports } from '../storage/ports.ts';
import { saveLetter } from '../storage/save-letter.ts';
import { fetchLetter } from '../storage/templates.ts';
import { isKept } from './save-status.ts';

/** Begins the letter `slug` with what `take` finds for it: the address of its page, or undefined where the letter did not load. Never rejects. */
export async function beginLetter(
  ports: Ports,
  base: string,
  slug: string,
  take: (letter: Letter) => ReadonlyMap<string, FieldValue>,
): Promise<string | undefined> {
  const letter = await fetchLetter(`${base}letters/${slug}.json`);
  if (!letter) return undefined;
  const draft = setFields(createDraft(letter.number), take(letter));
  return `${base}letters/${slug}/#${await placeOf(ports, draft)}`;
}

/** The id under which it is kept; the same words are kept once. */
async function placeOf(ports: Ports, draft: LetterDraft): Promise<string> {
  const { letters } = await readKeptLetters(ports);
  const same = letters.find(({ letter }) => encodeDraft(letter.draft) === encodeDraft(draft));
  if (same) return same.letter.id;
  const id = newLetterId(ports.world);
  const outcome = await saveLetter(ports, { id, number: draft.letter, change: () => draft, isNew: true });
  return isKept(outcome) ? id : writeLetterLink(ports.compression, draft);
}
