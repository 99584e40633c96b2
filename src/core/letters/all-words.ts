// Every paragraph of a letter with all its words and their conditions, to be read without answering anything. Rules: SPEC.md, Z.
import { conditionWords } from './condition-words.ts';
import { createDraft } from './draft.ts';
import type { Letter, ParagraphRole } from './letter.ts';
import { toLines, wordsOf } from './line.ts';
import { slotsOfLetter } from './slot.ts';

/** A paragraph with everything that it can say. */
export interface ParagraphWords {
  readonly id: string;
  /** What it is for, as a heading. */
  readonly title: string;
  /** `when` is empty where the words stand unless those above them do; each is one line, of which one must fit. */
  readonly variants: readonly { readonly when: readonly string[]; readonly words: string }[];
}

const TITLES: Readonly<Record<ParagraphRole, string>> = {
  greeting: 'The greeting',
  position: 'The answer',
  reason: 'The reason',
  offer: 'The offer',
  step: 'The next step',
  ending: 'The ending',
  other: 'In between',
};

/** The paragraphs in their order, fields as their labels in square brackets. */
export function allWords(letter: Letter): readonly ParagraphWords[] {
  const slots = slotsOfLetter(letter, createDraft(letter.number));
  return letter.paragraphs.map(({ id, role, variants }) => ({
    id,
    title: TITLES[role],
    variants: variants.map(({ when, text }) => ({ when: conditionWords(letter, when), words: wordsOf(toLines(text, slots)) })),
  }));
}
