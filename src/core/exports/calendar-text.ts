// How iCalendar writes texts and lines (RFC 5545, 3.1 and 3.3.11).

const MOST_BYTES = 75;
const encoder = new TextEncoder();

/** A shown text (text.ts), which has no other control characters, as a value: signs that part values are escaped, line breaks are '\n'. */
export function escapeValue(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
}

/** The text of such a value. */
export function readValue(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** A line in pieces of at most 75 bytes, never within a character; each further one begins with a space. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > MOST_BYTES) {
      pieces.push(piece);
      [piece, bytes] = ['', 1];
    }
    piece += letter;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}

/** The lines of a file as they were before folding. */
export function unfoldLines(text: string): readonly string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
}
