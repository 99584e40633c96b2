// What a letter's PDF is made of.

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
