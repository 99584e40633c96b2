/** The text on one line: white space of any kind and length is one space, and none stands at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
