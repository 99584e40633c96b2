// Text cut into what a reader sees as one letter, and the family that can draw each.
import { EXACT, FAMILIES, parseRanges } from '../fonts.ts';
import type { FontFamily } from '../fonts.ts';

const CLUSTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

const points = new Map([EXACT, ...FAMILIES].map((family) => [family.id, parseRanges(family.ranges)]));

/** Composed letters, one plain space between words, no control characters. Lines are left as they are. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?!\u00A0)[\t\p{Zs}]+/gu, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '');
}

/** Letters with their accents and joiners. */
export function splitClusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}

/** What of a cluster is drawn: without joiners and selectors. */
export function visiblePart(cluster: string): string {
  return cluster.replace(INVISIBLE, '');
}

/** Whether the family has every character of the cluster. */
export function hasCluster(family: FontFamily, cluster: string): boolean {
  const own = points.get(family.id);
  return Array.from(visiblePart(cluster)).every((letter) => own?.has(letter.codePointAt(0) ?? 0));
}

/** The first family that can draw the cluster, if any. */
export function familyFor(cluster: string): FontFamily | undefined {
  return FAMILIES.find((family) => hasCluster(family, cluster));
}
