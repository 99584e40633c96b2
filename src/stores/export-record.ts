// The PDF, made by an engine that is fetched when it is asked for.
import type { PrintModel } from '../core/exports/print-model.ts';
import { projectOf } from '../core/record.ts';
import { fileNameOf, saveFile } from '../storage/files.ts';
import type { Outgoing } from './secret-guard.ts';

/**
 * Makes the PDF and saves it; false where the record must not leave. `fonts` is the folder of the PDF's fonts; `at` its date, ms since 1970.
 * Rejects when the engine or a font cannot be fetched.
 */
export async function savePdf(outgoing: Outgoing, model: PrintModel, fonts: string, at: number): Promise<boolean> {
  const [{ mayLeave }, { makePdf }] = await Promise.all([import('./secret-guard.ts'), import('../pdf/make-pdf.ts')]);
  if (!mayLeave(outgoing)) return false;
  const { bytes } = await makePdf(model, (file) => fetchFont(`${fonts}${file}`), { createdAt: at });
  saveFile(`${fileNameOf(projectOf(outgoing.record))}.pdf`, 'application/pdf', bytes);
  return true;
}

/** What the PDF could not show, one sentence a field. */
export async function unshownText(model: PrintModel): Promise<readonly string[]> {
  const { findUnshownText } = await import('../pdf/make-pdf.ts');
  return findUnshownText(model).map(({ sentence }) => sentence);
}

async function fetchFont(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the font ${address} did not load: ${response.status}`);
  return response.arrayBuffer();
}
