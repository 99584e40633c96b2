// The PDF, made by an engine that is fetched when it is asked for.
import type { PrintChoice, PrintKind } from '../core/exports/print-choice.ts';
import type { PrintModel } from '../core/exports/print-model.ts';
import { projectOf } from '../core/record.ts';
import type { Template } from '../core/template.ts';
import { fileNameOf, saveFile } from '../storage/files.ts';
import type { PdfFile } from '../storage/share-sheet.ts';
import type { Carrying } from './carry-record.ts';
import type { Following } from './pdf-maker.ts';
import type { Doors } from './share-record.ts';

/** What a PDF is made of. */
export interface PdfOrder extends Carrying {
  readonly template: Pick<Template, 'slug'>;
  readonly model: PrintModel;
  readonly choice: PrintChoice;
  /** The folder of the PDF's fonts. */
  readonly fonts: string;
  /** The date of the file, ms since 1970. */
  readonly at: number;
}

/** What became of it: saved, but with boxes or shortened names in it; not saved, and why. */
export type PdfOutcome = 'saved' | 'savedInPart' | 'cancelled' | 'holdsSecret' | 'unreadable';

/** Where the finished file goes. */
export type Deliver = (file: PdfFile) => void;

/** Into the downloads. */
export function downloadPdf({ name, bytes }: PdfFile): void {
  saveFile(name, 'application/pdf', bytes);
}

/** Makes the PDF, reads back the record in it, and delivers it. Rejects when the engine or a font cannot be fetched. */
export async function savePdf(doors: Doors, order: PdfOrder, following: Following, deliver: Deliver = downloadPdf): Promise<PdfOutcome> {
  const { outgoing, model, choice, fonts, at } = order;
  const { mayLeave } = await import('./secret-guard.ts');
  if (!mayLeave(outgoing)) return 'holdsSecret';
  const [{ makeInWorker }, { carryRecord, isCarried }] = await Promise.all([import('./pdf-maker.ts'), import('./carry-record.ts')]);
  const carried = choice.kind === 'blank' ? undefined : await carryRecord(doors, order);
  if (carried === 'unreadable') return carried;
  const made = await makeInWorker({ kind: 'record', model, options: { createdAt: at, carried, ...choice }, fonts }, following);
  if (!made) return 'cancelled';
  if (carried && !isCarried(made.bytes, carried)) return 'unreadable';
  deliver({ name: nameOf(order), bytes: made.bytes });
  return made.missing.length > 0 ? 'savedInPart' : 'saved';
}

function nameOf({ outgoing, template, choice: { kind } }: PdfOrder): string {
  if (kind === 'blank') return `${template.slug}-blank.pdf`;
  return `${fileNameOf(projectOf(outgoing.record))}${kind === 'summary' ? '-summary' : ''}.pdf`;
}

/** What the PDF could not show, one sentence a field; `fonts` is the folder of its fonts. */
export async function unshownText(model: PrintModel, kind: PrintKind, fonts: string): Promise<readonly string[]> {
  const [{ findUnshownText }, { fontLoader }] = await Promise.all([import('../pdf/unshown.ts'), import('../pdf/font-loader.ts')]);
  return (await findUnshownText(model, kind, fontLoader(fonts))).map(({ sentence }) => sentence);
}
