// The letter as it stands: what a page shows and what a copy says. Rules: SPEC.md, Z.
import type { Facts } from './condition.ts';
import type { LetterDraft } from './draft.ts';
import type { FoundOutcome } from './facts.ts';
import type { Letter, ParagraphRole } from './letter.ts';
import type { FindSlot, LetterLine } from './line.ts';
import type { FoundNote } from './notes.ts';
import type { OpenParts } from './open-parts.ts';

/** A paragraph of the letter as it stands. */
export interface ComposedParagraph {
  readonly id: string;
  readonly role: ParagraphRole;
  /**
   * `written`: the letter's own words. `gap`: its question has no answer yet. `edited`: the reader's words stand. `kept`: the reader's
   * words stand although the answers no longer ask for the paragraph. `removed`: the reader took it out; `lines` is what it would say.
   */
  readonly kind: 'written' | 'gap' | 'edited' | 'kept' | 'removed';
  /** The questions whose numbers stand beside it, in page order. */
  readonly madeBy: readonly string[];
  /** What the page shows, gaps included. */
  readonly lines: readonly LetterLine[];
  /** What a copy says; empty where it leaves the paragraph out. */
  readonly copied: readonly LetterLine[];
  /** What the answers would now say in place of the reader's words, where that has changed since; else undefined. */
  readonly offer: readonly LetterLine[] | undefined;
  /** The words with which an edit begins, gaps in square brackets; '' for a gap. */
  readonly words: string;
}

/** The letter as it stands. */
export interface ComposedLetter {
  /** Without gaps. */
  readonly subject: string;
  readonly paragraphs: readonly ComposedParagraph[];
  /** The round that is written; '' in a letter without rounds. */
  readonly round: string;
  readonly outcome: FoundOutcome | undefined;
  /** Advice for the writer, never part of a copy. */
  readonly notes: readonly FoundNote[];
  readonly open: OpenParts;
}

/** What composing a paragraph needs to know. */
export interface ComposeContext {
  readonly letter: Letter;
  readonly draft: LetterDraft;
  readonly facts: Facts;
  readonly round: string;
  readonly slots: FindSlot;
  readonly readerSlots: FindSlot;
}
