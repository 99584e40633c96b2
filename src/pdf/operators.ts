// pdfkit's page operators in fewer letters that draw the same.

const LONG_NUMBER = /-?\d*\.\d{3,}/g;
/** pdfkit names the colour space and then the colour; one operator says both. */
const COLOUR_SPACE = /^\/DeviceRGB (?:cs|CS)$/;
const COLOUR = / (scn|SCN)$/;

/** A hundredth of a point is a hair's breadth; a part of one, such as a scale or a shade, is told more exactly. */
function round(number: string): string {
  const value = Number(number);
  return String(Number(value.toFixed(Math.abs(value) < 1 ? 3 : 2)));
}

/** The operators, shorter; empty where another says the same. */
export function shortenOperators(operators: string): string {
  if (COLOUR_SPACE.test(operators)) return '';
  return operators.replace(LONG_NUMBER, round).replace(COLOUR, (_, kind: string) => (kind === 'scn' ? ' rg' : ' RG'));
}
