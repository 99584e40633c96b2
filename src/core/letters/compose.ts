// A letter and what is known about it -> the letter as it stands. Rules: SPEC.md, Z.
import type { ComposeContext, ComposedLetter, ComposedParagraph } from './composed.ts';
import { fittingMap, prospect } from './condition.ts';
import type { LetterDraft } from './draft.ts';
import { withEdit } from './edited-paragraph.ts';
import { factsOf, outcomeOf, roundOf } from './facts.ts';
import { leaveOutGaps, hasGap } from './leave-out-gaps.ts';
import type { Letter, LetterParagraph, LetterVariant } from './letter.ts';
import { toLines, wordsOf, type LetterLine } from './line.ts';
import { withLostEdits } from './lost-edits.ts';
import { askedBy, madeBy } from './made-by.ts';
import { notesFor } from './notes.ts';
import { findOpen } from './open-parts.ts';
import { slotsOfLetter, slotsOfReader } from './slot.ts';

/** Composes the whole letter: it is whole from the first moment, with nothing answered. */
export function composeLetter(letter: Letter, draft: LetterDraft): ComposedLetter {
  const context: ComposeContext = {
    letter,
    draft,
    facts: factsOf(letter, draft),
    round: roundOf(letter, draft),
    slots: slotsOfLetter(letter, draft),
    readerSlots: slotsOfReader(letter, draft),
  };
  const paragraphs = letter.paragraphs.flatMap((paragraph) => withEdit(context, paragraph, writeParagraph(context, paragraph)) ?? []);
  const whole = withLostEdits(context, paragraphs);
  return {
    subject: wordsOf(writeVariant(context, letter.subject)?.copied.slice(0, 1) ?? []),
    paragraphs: whole,
    round: context.round,
    outcome: outcomeOf(letter, draft),
    notes: notesFor(letter, context.facts),
    open: findOpen(letter, draft, context.facts, whole),
  };
}

/** A paragraph in the letter's own words, or undefined where the answers do not ask for it. */
function writeParagraph(context: ComposeContext, paragraph: LetterParagraph): ComposedParagraph | undefined {
  const written = writeVariant(context, paragraph.variants);
  const numbers = madeBy(context.letter, paragraph, written?.variant, context.facts);
  const base = { id: paragraph.id, role: paragraph.role, offer: undefined };
  if (written)
    return { ...base, kind: 'written', madeBy: numbers, lines: written.lines, copied: written.copied, words: wordsOf(written.lines) };
  const mayFit = paragraph.variants.some(({ when }) => prospect(when, context.facts) === 'maybe');
  if (paragraph.gap === undefined || !mayFit) return undefined;
  const waitsFor = [...numbers, ...askedBy(context.letter, paragraph)].find((question) => !context.facts.has(question)) ?? '';
  const lines: readonly LetterLine[] = [{ kind: 'text', parts: [{ kind: 'gap', of: waitsFor, label: paragraph.gap }] }];
  return { ...base, kind: 'gap', madeBy: numbers, lines, copied: [], words: '' };
}

interface Written {
  readonly variant: LetterVariant;
  readonly lines: readonly LetterLine[];
  readonly copied: readonly LetterLine[];
}

function writeVariant({ facts, slots }: ComposeContext, variants: readonly LetterVariant[]): Written | undefined {
  const variant = variants.find(({ when }) => fittingMap(when, facts) !== undefined);
  if (!variant) return undefined;
  const lines = toLines(variant.text, slots);
  const without = lines.some(hasGap) ? variant.without : undefined;
  return { variant, lines, copied: leaveOutGaps(without === undefined ? lines : toLines(without, slots)) };
}
