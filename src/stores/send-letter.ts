// The ways out of a letter. None of them hands over a letter that must not leave (letter-guard.ts).
import type { ComposedLetter } from '../core/letters/composed.ts';
import { encodeDraft } from '../core/letters/letter-link.ts';
import { formatLetterHtml, formatLetterText, letterBlocks } from '../core/letters/letter-blocks.ts';
import { MAX_LINK_CHARS } from '../core/link.ts';
import { copyRichText } from '../storage/copy-rich-text.ts';
import { fileNameOf, saveFile } from '../storage/files.ts';
import { readLetterLink, writeLetterLink } from '../storage/letter-link-text.ts';
import type { Ports } from '../storage/ports.ts';
import { mayLetterLeave, type OutgoingLetter } from './letter-guard.ts';

export { copyText } from '../storage/files.ts';

/** Copies the letter as text and as rich text; false where it must not leave or the browser refuses. */
export async function copyLetter(outgoing: OutgoingLetter, letter: ComposedLetter): Promise<boolean> {
  return mayLetterLeave(outgoing) && copyRichText(formatLetterText(letter), formatLetterHtml(letter));
}

/**
 * The whole address of the letter as its writer filled it in. Undefined when it must not leave, when it is too long for a link, and when the
 * site could not open its own link again.
 */
export async function linkLetter(doors: Pick<Ports, 'compression'>, outgoing: OutgoingLetter, page: string): Promise<string | undefined> {
  if (!mayLetterLeave(outgoing)) return undefined;
  const fragment = await writeLetterLink(doors.compression, outgoing.draft);
  if (fragment.length > MAX_LINK_CHARS) return undefined;
  const again = await readLetterLink(doors.compression, fragment);
  return again.ok && encodeDraft(again.value) === encodeDraft(outgoing.draft) ? `${page}#${fragment}` : undefined;
}

/** How a PDF is made. */
export interface LetterPdf {
  readonly siteName: string;
  /** The folder of the PDF's fonts. */
  readonly fonts: string;
  /** Its date, ms since 1970. */
  readonly at: number;
}

/** Saves the letter as a PDF; the letters that it could not show, or undefined where it must not leave. Rejects when the engine does not load. */
export async function saveLetterPdf(
  outgoing: OutgoingLetter,
  letter: ComposedLetter,
  { siteName, fonts, at }: LetterPdf,
): Promise<readonly string[] | undefined> {
  if (!mayLetterLeave(outgoing)) return undefined;
  const { makeInWorker } = await import('./pdf-maker.ts');
  const model = { subject: letter.subject, siteName, paragraphs: letterBlocks(letter) };
  const made = await makeInWorker({ kind: 'letter', model, createdAt: at, fonts });
  if (!made) return undefined;
  saveFile(`${fileNameOf(letter.subject)}.pdf`, 'application/pdf', made.bytes);
  return made.missing;
}
