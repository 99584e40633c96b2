// What a reader chooses before a PDF is made. Rules: SPEC.md, U.

/** Everything, one page of it, or the empty checklist to fill in by hand. */
export type PrintKind = 'full' | 'summary' | 'blank';

/** The papers that a PDF is made for. */
export type PaperSize = 'A4' | 'Letter';

/** What is chosen. */
export interface PrintChoice {
  readonly kind: PrintKind;
  readonly paper: PaperSize;
}

/** The countries that print on Letter. */
const LETTER = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

/** The paper that is usual where the reader lives, as far as their language says: 'en-US' does, 'en' does not. */
export function usualPaper(language: string): PaperSize {
  const [, region = ''] = /^[a-z]+(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language) ?? [];
  return LETTER.has(region.toUpperCase()) ? 'Letter' : 'A4';
}
