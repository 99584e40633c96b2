// The letter of a page: what is filled in, and how it is kept.
import { atom, type ReadableAtom } from 'nanostores';
import { createDraft, type LetterDraft } from '../core/letters/draft.ts';
import { keepSessionLetter, readSessionLetter } from '../storage/letter-session.ts';
import type { Ports } from '../storage/ports.ts';
import type { SaveStatus } from './save-status.ts';

/** The open letter. */
export interface OpenLetter {
  readonly draft: LetterDraft;
}

/** The stores of a page's letter, and what changes it. */
export interface LetterStores {
  /** An empty letter until the kept one was read: that is what the page was rendered with. */
  readonly $letter: ReadableAtom<OpenLetter>;
  /** How the last change was kept; undefined while nothing is kept. */
  readonly $saved: ReadableAtom<SaveStatus | undefined>;
  open(): Promise<void>;
  change(next: (draft: LetterDraft) => LetterDraft): void;
  /** Keeps a letter that came as a link beside the reader's own. */
  keepAsNew(draft: LetterDraft): void;
}

/** Makes the stores for the letter of a number. */
export function createLetterStores(_ports: Ports, number: number): LetterStores {
  const $letter = atom<OpenLetter>({ draft: createDraft(number) });
  const keep = (draft: LetterDraft): void => {
    $letter.set({ draft });
    keepSessionLetter(draft);
  };
  return {
    $letter,
    $saved: atom<SaveStatus | undefined>(undefined),
    async open() {
      const draft = readSessionLetter(number);
      if (draft) $letter.set({ draft });
    },
    change(next) {
      const { draft } = $letter.get();
      const changed = next(draft);
      if (changed !== draft) keep(changed);
    },
    keepAsNew: keep,
  };
}
