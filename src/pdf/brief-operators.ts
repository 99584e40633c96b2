// pdfkit's page operators in fewer letters that draw the same.

const LONG_NUMBER = /-?\d*\.\d{2,}/g;
/** pdfkit names the colour space and then the colour; one operator says both. */
const COLOUR_SPACE = /^\/DeviceRGB (?:cs|CS)$/;
const COLOUR = / (scn|SCN)$/;

/** A place on the page is exact to a twentieth of a point, less than the dot of a printer; what multiplies others is told more exactly. */
function round(number: string): string {
  const value = Number(number);
  const size = Math.abs(value);
  return String(Number(value.toFixed(size < 1 ? 3 : size < 10 ? 2 : 1)));
}

/** The operators, shorter; empty where another says the same. */
export function shortenOperators(operators: string): string {
  if (COLOUR_SPACE.test(operators)) return '';
  return operators.replace(LONG_NUMBER, round).replace(COLOUR, (_, kind: string) => (kind === 'scn' ? ' rg' : ' RG'));
}
