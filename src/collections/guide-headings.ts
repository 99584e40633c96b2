// The headings of a guide's text.

/** The ids of a guide's headings, as its page gives them. */
export function headingIds(body: string): string[] {
  return [...body.matchAll(/^#{2,6} (.+)$/gm)].map(([, words = '']) =>
    words
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
