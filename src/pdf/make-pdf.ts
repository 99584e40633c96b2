// A record as a tagged PDF, made in the browser. The caller loads this file when somebody asks for a PDF.
import type { PrintChoice, PrintKind } from '../core/exports/print-choice.ts';
import type { CarriedRecord, PrintModel } from '../core/exports/print-model.ts';
import { attach } from './attach.ts';
import { openDocument } from './document.ts';
import type { FontLoader } from './fonts.ts';
import { modelTexts } from './model-texts.ts';
import { createPaper, furnishPages } from './paper.ts';
import type { Paper } from './paper.ts';
import { drawAccounts } from './parts/account-table.ts';
import { drawEnd, heightOfEnd } from './parts/end.ts';
import { drawRack, drawRackWithin } from './parts/rack.ts';
import { drawSections } from './parts/sections.ts';
import { drawSummaryTodo, heightOfLeastTodo } from './parts/summary.ts';
import { drawTitleBlock } from './parts/title-block.ts';
import { drawTodoAndNotes } from './parts/todo.ts';
import { shortenNames } from './shorten.ts';
import { tidyText } from './text/clusters.ts';
import { loadFontSet } from './text/font-set.ts';
import { BODY } from './text/styles.ts';
import { listUnshown } from './unshown.ts';

export type { FontLoader } from './fonts.ts';

/** What the file depends on besides the record. */
export interface PdfOptions extends PrintChoice {
  /** When this copy is made, in milliseconds since 1970. The same time gives the same bytes. */
  readonly createdAt: number;
  /** The record inside the file; undefined for a blank. */
  readonly carried: CarriedRecord | undefined;
}

/** A finished file. */
export interface PdfResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** A sentence for each text that the file does not show whole: no font at hand has its letters, or a name is too long. */
  readonly missing: readonly string[];
}

const MATTER: Readonly<Record<PrintKind, (paper: Paper, model: PrintModel, carried: CarriedRecord | undefined) => void>> = {
  full: (paper, model) => {
    drawRack(paper, model);
    drawTodoAndNotes(paper, model);
    drawAccounts(paper, model.accounts);
    drawSections(paper, model.sections);
  },
  summary: (paper, model, carried) => {
    const reserved = heightOfEnd(paper, model, carried);
    // What is open comes before the picture.
    drawRackWithin(paper, model, paper.room() - reserved - heightOfLeastTodo(paper, model));
    drawSummaryTodo(paper, model, reserved);
  },
  blank: (paper, model) => {
    drawAccounts(paper, model.accounts);
    drawSections(paper, model.sections);
  },
};

function drawDocument(paper: Paper, model: PrintModel, { kind, carried }: PdfOptions): void {
  drawTitleBlock(paper, model);
  MATTER[kind](paper, model, carried);
  drawEnd(paper, model, carried);
  furnishPages(paper, { ...model, title: model.title || model.checklist });
}

/** Hears how much is done, from 0 to 1. */
export type ProgressListener = (share: number) => void;

function countPlaced({ accounts, sections }: PrintModel, onProgress: ProgressListener | undefined): () => void {
  const all = accounts.length + sections.reduce((sum, { items }) => sum + items.length, 0);
  let placed = 0;
  return () => onProgress?.((placed += 1) / all);
}

/** Makes the PDF. Rejects only when the Latin fonts cannot be fetched. */
export async function makePdf(
  model: PrintModel,
  fonts: FontLoader,
  options: PdfOptions,
  onProgress?: ProgressListener,
): Promise<PdfResult> {
  const { createdAt, kind, paper, carried } = options;
  const short = shortenNames(model, kind);
  const { title, checklist, siteName, lang } = short;
  const particulars = { title: title || checklist, subject: checklist, creator: siteName, lang, createdAt };
  const { doc, finish } = openDocument(particulars);
  if (carried) attach(doc, carried, createdAt);
  const texts = modelTexts(model).map(({ text }) => tidyText(text));
  const fontSet = await loadFontSet(doc, texts, fonts);
  drawDocument(createPaper(doc, fontSet, paper, countPlaced(model, onProgress)), short, options);
  const unshown = listUnshown(model, kind, (cluster) => fontSet.canShow(cluster, BODY));
  return { bytes: finish(), missing: unshown.map(({ sentence }) => sentence) };
}
