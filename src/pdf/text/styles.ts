// Sizes and colours on paper, in points. The colours are those of the site on white.

export const INK = '#101d1c';
export const QUIET = '#40504e';
export const LINE = '#b9c6c3';
export const EDGE = '#5b6b69';
export const LINK = '#0b525b';
export const BRASS = '#f3bf4c';
export const WHITE = '#ffffff';

/** How a piece of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Set letter by letter, for addresses and logins. */
  readonly exact: boolean;
}

function createStyle(size: number, leading: number, bold = false, colour = INK, exact = false): TextStyle {
  return { size, leading, bold, colour, exact };
}

export const TITLE = createStyle(25.5, 28, true);
export const TALLY = createStyle(21, 25);
export const TALLY_BOLD = createStyle(21, 25, true);
export const HEADING = createStyle(12, 15, true);
export const BODY = createStyle(10, 13.5);
export const BODY_BOLD = createStyle(10, 13.5, true);
export const NOTE = createStyle(9, 12);
export const NOTE_BOLD = createStyle(9, 12, true);
export const NOTE_QUIET = createStyle(9, 12, false, QUIET);
export const EXACT_NOTE = createStyle(7.6, 12, false, INK, true);
export const SMALL = createStyle(8.5, 10.6);
export const SMALL_BOLD = createStyle(8.5, 10.6, true);
export const SMALL_QUIET = createStyle(8.5, 10.6, false, QUIET);
export const DAY = createStyle(8, 9.8);
export const LINKED = createStyle(9, 12, false, LINK);
export const LETTER = createStyle(11, 15.5);
export const LETTER_SUBJECT = createStyle(11, 15.5, true);
