// What of a letter goes to the font.
import type { FontFamily } from '../fonts.ts';
import { isWithin } from './ranges.ts';

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
/** Marks for joining: a font that has them draws another shape with them. */
const JOINING = /[\u200C\u200D\u{E0020}-\u{E007F}]/u;
/** A joiner after a picture that has nothing left to join. */
const LEFT_OVER = /(?<=[\p{Emoji_Presentation}\p{EMod}])\u200D$/u;
/** A vowel of Thai that is two signs, of which the first stands below a mark of tone. */
const SARA_AM = /([\u0E48-\u0E4B]?)\u0E33/g;

/** The cluster as the family draws it: without selectors and without joiners that it does not know. */
export function drawnPart(cluster: string, { ranges }: FontFamily): string {
  return cluster
    .replace(INVISIBLE, (sign) => (JOINING.test(sign) && isWithin(ranges, sign.codePointAt(0) ?? 0) ? sign : ''))
    .replace(LEFT_OVER, '')
    .replace(SARA_AM, '\u0E4D$1\u0E32');
}
