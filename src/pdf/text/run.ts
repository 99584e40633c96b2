// What text is made of on its way to the page.
import type { PdfFont } from 'pdfkit';
import type { TextStyle } from './styles.ts';

/** A stretch of text in one font that runs one way. */
export interface Run {
  /** The text as it was given. */
  readonly text: string;
  /** What is drawn for it. */
  readonly drawn: string;
  /** Both, cluster by cluster. */
  readonly parts: readonly { readonly text: string; readonly drawn: string }[];
  readonly font: PdfFont;
  readonly style: TextStyle;
  readonly shown: boolean;
  /** The language, where it is another than the document's for certain. */
  readonly lang: string | undefined;
  /** Even from left to right, odd from right to left. */
  readonly level: number;
}
