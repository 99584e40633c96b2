// All content as plain data: what the checks between files look at.
import type { AccountContent } from './schemas/account.ts';
import type { ChecklistContent } from './schemas/checklist.ts';
import type { DiagramContent } from './schemas/diagram.ts';
import type { GuideContent } from './schemas/guide.ts';
import type { LetterContent } from './schemas/letter.ts';
import type { WaysIn } from './schemas/ways-in.ts';
import type { WordContent } from './schemas/word.ts';

/** One content file: its name without the ending, its fields, and its text where it has one. */
export interface ContentFile<Fields> {
  readonly slug: string;
  readonly data: Fields;
  readonly body: string;
}

/** All content that refers to each other, as plain data. */
export interface ContentSet {
  readonly guides: readonly ContentFile<GuideContent>[];
  readonly accounts: readonly ContentFile<AccountContent>[];
  readonly checklists: readonly ContentFile<ChecklistContent>[];
  readonly diagrams: readonly ContentFile<DiagramContent>[];
  readonly letters: readonly ContentFile<LetterContent>[];
  /** One file. */
  readonly waysIn: readonly ContentFile<WaysIn>[];
  readonly words: readonly ContentFile<WordContent>[];
}
