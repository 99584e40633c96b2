// The PDF, made by an engine that is fetched when it is asked for.
import type { PrintChoice, PrintKind } from '../core/exports/print-choice.ts';
import type { PrintModel } from '../core/exports/print-model.ts';
import { projectOf } from '../core/record.ts';
import type { Template } from '../core/template.ts';
import { fileNameOf, saveFile } from '../storage/files.ts';
import type { Outgoing } from './secret-guard.ts';

/** What a PDF is made of. */
export interface PdfOrder {
  readonly outgoing: Outgoing;
  readonly template: Pick<Template, 'slug'>;
  readonly model: PrintModel;
  readonly choice: PrintChoice;
  /** The folder of the PDF's fonts. */
  readonly fonts: string;
  /** The date of the file, ms since 1970. */
  readonly at: number;
}

/** Makes the PDF and saves it; false where the record must not leave. Rejects when the engine or a font cannot be fetched. */
export async function savePdf(order: PdfOrder): Promise<boolean> {
  const { outgoing, model, choice, fonts, at } = order;
  const [{ mayLeave }, { makePdf }] = await Promise.all([import('./secret-guard.ts'), import('../pdf/make-pdf.ts')]);
  if (!mayLeave(outgoing)) return false;
  const { bytes } = await makePdf(model, (file) => fetchFont(`${fonts}${file}`), { createdAt: at, ...choice });
  saveFile(nameOf(order), 'application/pdf', bytes);
  return true;
}

function nameOf({ outgoing, template, choice: { kind } }: PdfOrder): string {
  if (kind === 'blank') return `${template.slug}-blank.pdf`;
  return `${fileNameOf(projectOf(outgoing.record))}${kind === 'summary' ? '-summary' : ''}.pdf`;
}

/** What the PDF could not show, one sentence a field. */
export async function unshownText(model: PrintModel, kind: PrintKind): Promise<readonly string[]> {
  const { findUnshownText } = await import('../pdf/make-pdf.ts');
  return findUnshownText(model, kind).map(({ sentence }) => sentence);
}

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the font ${address} did not load: ${response.status}`);
  return response.arrayBuffer();
}
