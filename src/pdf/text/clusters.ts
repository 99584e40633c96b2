// Text cut into what a reader sees as one letter.

/** Two letters that make a flag; emoji with a tone, joined to others; letters with marks, in India also with what a killed vowel joins. */
const CLUSTER =
  /\p{RI}\p{RI}|\p{Emoji_Presentation}[\p{EMod}\p{M}\p{Cf}]*(?:(?<=\u200D)\p{Emoji}[\p{EMod}\p{M}\p{Cf}]*)*|[^\p{M}\p{Cf}][\p{EMod}\p{M}\p{Cf}\u0E33]*(?:(?<=\u200D)\p{Emoji}[\p{EMod}\p{M}\p{Cf}]*|(?<=\u094D[\u200C\u200D]?)[\u0904-\u0939\u0958-\u0961][\p{M}\p{Cf}]*)*|[\p{M}\p{Cf}]+/gu;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/** Composed letters, one sign for hyphens and one for micro, one plain space between words, no control characters. Lines are left as they are. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00B5/g, '\u03BC')
    .replace(/(?!\u00A0)[\t\p{Zs}]+/gu, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '');
}

/** Letters with their accents and joiners. */
export function splitClusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}

/** The parts of a cluster whose joint picture no font has. */
export function splitJoined(cluster: string): readonly string[] {
  return cluster.split(/(?<=\u200D)(?=\p{Emoji})/u);
}

/** What of a cluster is drawn: without joiners and selectors. */
export function visiblePart(cluster: string): string {
  return cluster.replace(INVISIBLE, '');
}
