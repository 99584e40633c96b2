// A letter as a tagged PDF on A4: its words and nothing else, because it is the writer's own. Loaded when somebody asks for a PDF.
import { openDocument } from './document.ts';
import type { FontLoader } from './fonts.ts';
import type { PdfOptions, PdfResult } from './make-pdf.ts';
import type { LetterPrintBlock, LetterPrintModel } from './letter-print-model.ts';
import { createPaper } from './paper.ts';
import { placeLines, setLetter } from './parts/letter-lines.ts';
import { splitClusters, tidyText } from './text/clusters.ts';
import { loadFontSet, type FontSet } from './text/font-set.ts';
import { LETTER } from './text/styles.ts';

/** Makes the PDF. Rejects only when the Latin fonts cannot be fetched. */
export async function makeLetterPdf(
  model: LetterPrintModel,
  fonts: FontLoader,
  { createdAt }: Pick<PdfOptions, 'createdAt'>,
): Promise<PdfResult> {
  const { subject, siteName, paragraphs } = model;
  const { doc, finish } = openDocument({ title: subject, subject, creator: siteName, lang: 'en-GB', createdAt });
  const texts = [subject, ...paragraphs.flat().flatMap(textsOf)].map((text) => tidyText(text));
  const fontSet = await loadFontSet(doc, texts, fonts);
  const paper = createPaper(doc, fontSet, 'A4');
  placeLines(paper, setLetter(paper, model));
  return { bytes: finish(), missing: unshownOf(texts, fontSet) };
}

function textsOf(block: LetterPrintBlock): readonly string[] {
  return block.kind === 'lines' ? block.lines : block.items;
}

/** The letters that no font at hand can show, each once. */
function unshownOf(texts: readonly string[], fonts: FontSet): readonly string[] {
  const letters = texts.flatMap((text) => splitClusters(text));
  return [...new Set(letters.filter((letter) => letter.trim() !== '' && !fonts.canShow(letter, LETTER)))];
}
