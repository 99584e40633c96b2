// What no single content file can check about itself: ids, numbers, and references between files.
import { markMessages } from './check-marks.ts';
import { idMessages } from './check-ids.ts';
import { linkMessages } from './check-links.ts';
import { referenceMessages } from './check-references.ts';
import type { AccountContent } from './schemas/account.ts';
import type { ChecklistContent } from './schemas/checklist.ts';
import type { GuideContent } from './schemas/guide.ts';
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
  readonly words: readonly ContentFile<WordContent>[];
}

/** Every mistake between content files, one message each: file, field, expected, received, what to do. Empty when all is well. */
export function crossCheck(content: ContentSet): string[] {
  return [...idMessages(content), ...referenceMessages(content), ...markMessages(content), ...linkMessages(content)];
}
