// What a reader does with a paragraph: write it anew, take it out, keep or give up their words. Rules: SPEC.md, Z.
import { composeLetter } from './compose.ts';
import { dropEdit, setEdit, type LetterDraft } from './draft.ts';
import { editOf } from './edited-paragraph.ts';
import { roundOf } from './facts.ts';
import type { Letter } from './letter.ts';

/** The draft with the reader's words in a paragraph; '' takes it out. Words that are the letter's own are no edit. */
export function editParagraph(letter: Letter, draft: LetterDraft, paragraph: string, words: string): LetterDraft {
  const round = roundOf(letter, draft);
  const own = ownWords(letter, draft, paragraph);
  if (own === words.trim()) return putBack(letter, draft, paragraph);
  const basis = own ?? editOf(draft, paragraph, round)?.basis ?? '';
  return setEdit(draft, { paragraph, round, words, basis });
}

/** The draft in which the reader's words stay although the answers would now say something else: it is not offered again. */
export function keepMine(letter: Letter, draft: LetterDraft, paragraph: string): LetterDraft {
  const edit = editOf(draft, paragraph, roundOf(letter, draft));
  return edit ? setEdit(draft, { ...edit, basis: ownWords(letter, draft, paragraph) ?? edit.basis }) : draft;
}

/** The draft in which the letter's words stand again. A paragraph that the answers no longer ask for goes. */
export function putBack(letter: Letter, draft: LetterDraft, paragraph: string): LetterDraft {
  const edit = editOf(draft, paragraph, roundOf(letter, draft));
  return edit ? dropEdit(draft, edit) : draft;
}

/** What the letter itself would say, gaps in square brackets; undefined where it would say nothing. */
function ownWords(letter: Letter, draft: LetterDraft, paragraph: string): string | undefined {
  return composeLetter(letter, { ...draft, edits: [] }).paragraphs.find(({ id }) => id === paragraph)?.words;
}
