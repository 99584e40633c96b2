// What the ways out say.

/** Nothing leaves while something looks like a password. */
export const HELD = 'Not yet: something in this letter looks like a password or a key. See below.';

export const SAID = {
  copied: 'Copied. Paste it into your email.',
  copyByHand: 'Your browser did not allow that. The letter is selected: copy it from the menu.',
  mail: 'Your email program opens with the letter in it.',
  mailByHand: 'Your email program opens with the subject. The letter is too long for that way, so it is copied: paste it there.',
  mailNotCopied: 'Your email program opens with the subject. Copy the letter here and paste it there.',
  makingPdf: 'Making the PDF…',
  pdf: 'The PDF is in your downloads.',
  noPdf: 'The PDF could not be made. Check your connection and try again, or use Print.',
  noLink: 'This letter is too long for a link. Copy it, or download the PDF.',
  linkCopied: 'The link is copied.',
  linkByHand: 'Your browser did not allow that. Copy the link from the field.',
  notLoaded: 'That did not load. Check your connection, then try again.',
} as const;

/** What the PDF shows as boxes. */
export function unshownWords(letters: readonly string[]): string {
  return letters.length === 0
    ? SAID.pdf
    : `${SAID.pdf} These letters are boxes in it: ${letters.slice(0, 12).join(' ')}. Print shows them.`;
}
