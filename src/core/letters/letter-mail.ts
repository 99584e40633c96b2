// The letter as an email: subject and words in a 'mailto:' address, as far as that may be long. Rules: SPEC.md, Z.
import { MAX_MAIL_CHARS } from '../mail-limit.ts';
import type { ComposedLetter } from './composed.ts';
import { formatLetterText } from './letter-blocks.ts';

/** A 'mailto:' address, and whether the reader has to paste the letter into the mail by hand. */
export interface LetterMail {
  readonly address: string;
  readonly byHand: boolean;
}

/** The mail with the letter in it where that fits, else with the subject alone. */
export function letterMail(letter: ComposedLetter): LetterMail {
  const subject = `mailto:?subject=${encodeURIComponent(letter.subject)}`;
  // RFC 6068: lines end in CR LF.
  const whole = `${subject}&body=${encodeURIComponent(formatLetterText(letter).replaceAll('\n', '\r\n'))}`;
  return whole.length <= MAX_MAIL_CHARS ? { address: whole, byHand: false } : { address: subject, byHand: true };
}
