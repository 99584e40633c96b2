// Words that the reader wrote into a paragraph which the letter no longer has: they stand before the ending. Rules: SPEC.md, Z.
import type { ComposeContext, ComposedParagraph } from './composed.ts';
import { keptParagraph } from './edited-paragraph.ts';

/** The paragraphs with the words of those that are gone. */
export function withLostEdits(context: ComposeContext, paragraphs: readonly ComposedParagraph[]): readonly ComposedParagraph[] {
  const { letter, draft, round } = context;
  const lost = draft.edits
    .filter((edit) => edit.round === round && edit.words !== '' && letter.paragraphs.every(({ id }) => id !== edit.paragraph))
    .map((edit) => keptParagraph(context, edit, 'other'));
  const ending = paragraphs.findIndex(({ role }) => role === 'ending');
  const place = ending < 0 ? paragraphs.length : ending;
  return [...paragraphs.slice(0, place), ...lost, ...paragraphs.slice(place)];
}
