// What a page and the worker that makes its PDF say to each other.
import type { PrintModel } from '../core/exports/print-model.ts';
import type { LetterPrintModel } from './letter-print-model.ts';
import type { PdfOptions, PdfResult } from './make-pdf.ts';

/** A PDF to make; `fonts` is the folder of its fonts. */
export type PdfTask = { readonly fonts: string } & (
  | { readonly kind: 'record'; readonly model: PrintModel; readonly options: PdfOptions }
  | { readonly kind: 'letter'; readonly model: LetterPrintModel; readonly createdAt: number }
);

/** What became of it so far. */
export type PdfNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'made'; readonly result: PdfResult }
  | { readonly kind: 'failed' };
