// What the page of a letter hands to its island, and what the parts of the island share.
import type { ComposedLetter } from '../../core/letters/composed.ts';
import type { LetterDraft } from '../../core/letters/draft.ts';
import type { Letter } from '../../core/letters/letter.ts';
import type { TemplateLink } from '../../stores/read-template.ts';

/** What the page hands to the island. */
export interface LetterAppProps {
  readonly letter: Letter;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  readonly siteName: string;
  /** The letters of this site, for a link that belongs on another page. */
  readonly letters: readonly { readonly number: number; readonly slug: string }[];
  readonly templates: readonly TemplateLink[];
}

/** Changes the letter. */
export type ChangeLetter = (next: (draft: LetterDraft) => LetterDraft) => void;

/** What every part of the desk renders from. */
export interface DeskProps {
  readonly letter: Letter;
  readonly draft: LetterDraft;
  readonly composed: ComposedLetter;
  readonly change: ChangeLetter;
}

/** The number of a question on the page; 0 for what is none. */
export function numberOfQuestion({ questions }: Letter, id: string): number {
  return questions.findIndex((question) => question.id === id) + 1;
}

/** The place on the page where something is answered or filled in. */
export function placeOf(id: string): string {
  return `q-${id}`;
}
