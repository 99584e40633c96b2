// A letter as a tagged PDF on A4: its words and nothing else, because it is the writer's own. Loaded when somebody asks for a PDF.
import { openDocument } from './document.ts';
import type { FontLoader } from './fonts.ts';
import type { PdfOptions, PdfResult } from './make-pdf.ts';
import { createPaper, LEFT, mm, type Paper } from './paper.ts';
import { splitClusters, tidyText } from './text/clusters.ts';
import { loadFontSet, type FontSet } from './text/font-set.ts';
import { setText, type TextBlock } from './text/block.ts';
import { LETTER, LETTER_SUBJECT } from './text/styles.ts';

/** Lines that belong together, or a list. */
export type LetterPrintBlock =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] };

/** A letter without gaps, as plain data. */
export interface LetterPrintModel {
  readonly subject: string;
  readonly siteName: string;
  /** The blocks of each paragraph. */
  readonly paragraphs: readonly (readonly LetterPrintBlock[])[];
}

/** About 75 letters a line. */
const MEASURE = mm(140);
const INDENT = mm(6);
const BETWEEN = 10;

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
  drawLines(paper, 'H1', setText(subject, LETTER_SUBJECT, fontSet, MEASURE));
  for (const paragraph of paragraphs) {
    paper.gap(BETWEEN);
    for (const [at, block] of paragraph.entries()) {
      if (at > 0) paper.gap(BETWEEN / 2);
      drawBlock(paper, block);
    }
  }
  return { bytes: finish(), missing: unshownOf(texts, fontSet) };
}

function textsOf(block: LetterPrintBlock): readonly string[] {
  return block.kind === 'lines' ? block.lines : block.items;
}

function drawBlock(paper: Paper, block: LetterPrintBlock): void {
  const { pen, fonts, root } = paper;
  if (block.kind === 'lines') {
    for (const line of block.lines) drawLines(paper, 'P', setText(line, LETTER, fonts, MEASURE));
    return;
  }
  const list = pen.element(root, 'L');
  for (const [at, item] of block.items.entries()) {
    const text = setText(item, LETTER, fonts, MEASURE - INDENT);
    const mark = setText(block.kind === 'numbers' ? `${at + 1}.` : '–', LETTER, fonts, INDENT);
    const entry = pen.element(list, 'LI');
    const [label, body] = [pen.element(entry, 'Lbl'), pen.element(entry, 'LBody')];
    for (const line of text.lines.keys()) {
      const top = paper.take(text.leading);
      if (line === 0) mark.draw(pen, label, LEFT, top);
      text.draw(pen, body, LEFT + INDENT, top, line, line + 1);
    }
  }
}

function drawLines(paper: Paper, tag: string, text: TextBlock): void {
  const element = paper.pen.element(paper.root, tag);
  for (const line of text.lines.keys()) text.draw(paper.pen, element, LEFT, paper.take(text.leading), line, line + 1);
}

/** The letters that no font at hand can show, each once. */
function unshownOf(texts: readonly string[], fonts: FontSet): readonly string[] {
  const letters = texts.flatMap((text) => splitClusters(text));
  return [...new Set(letters.filter((letter) => letter.trim() !== '' && !fonts.canShow(letter, LETTER)))];
}
