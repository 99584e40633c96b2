// The reader's own words within the letter: later answers never write over them. Rules: SPEC.md, Z.
import type { ComposeContext, ComposedParagraph } from './composed.ts';
import type { LetterDraft, LetterEdit } from './draft.ts';
import { cleanText } from '../text.ts';
import { leaveOutGaps } from './leave-out-gaps.ts';
import type { LetterParagraph, ParagraphRole } from './letter.ts';
import { toLines, wordsOf } from './line.ts';

/** The paragraph with the reader's words, as the letter wrote it, or undefined where there is neither. */
export function withEdit(
  context: ComposeContext,
  paragraph: LetterParagraph,
  written: ComposedParagraph | undefined,
): ComposedParagraph | undefined {
  const edit = editOf(context.draft, paragraph.id, context.round);
  if (!edit) return written;
  if (!written) return edit.words === '' ? undefined : keptParagraph(context, edit, paragraph.role);
  const hasChanged = refilled(context, edit.basis) !== cleanText(written.words);
  const offer = hasChanged && written.kind === 'written' ? written.lines : undefined;
  if (edit.words === '') return { ...written, kind: 'removed', copied: [], offer };
  return { ...written, ...readersWords(context, edit), kind: 'edited', offer };
}

/** The edit of a paragraph in a round, or undefined. */
export function editOf({ edits }: LetterDraft, paragraph: string, round: string): LetterEdit | undefined {
  return edits.find((edit) => edit.paragraph === paragraph && edit.round === round);
}

/** The reader's words where the letter has none of its own any more. */
export function keptParagraph(context: ComposeContext, edit: LetterEdit, role: ParagraphRole): ComposedParagraph {
  return { ...readersWords(context, edit), id: edit.paragraph, role, kind: 'kept', madeBy: [], offer: undefined };
}

/** A gap that the reader left in their words is still that gap, and is filled in like the letter's own. */
function readersWords(context: ComposeContext, { words }: LetterEdit): Pick<ComposedParagraph, 'lines' | 'copied' | 'words'> {
  const lines = toLines(words, context.readerSlots);
  return { lines, copied: leaveOutGaps(lines), words: wordsOf(lines) };
}

/** What the words of before would be with the fields of now: a field that was filled in since is no change. */
function refilled(context: ComposeContext, basis: string): string {
  return cleanText(wordsOf(toLines(basis, context.readerSlots)));
}
