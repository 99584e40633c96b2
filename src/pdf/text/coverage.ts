// Which family draws a cluster: the site's own letters first, then the fonts for its script, Chinese characters by the text's language.
import { FAMILIES, type FontFamily } from '../fonts.ts';
import { splitJoined, visiblePart } from './clusters.ts';
import { isWithin } from './ranges.ts';

/** Whose shapes Chinese characters have in a text. */
export type Han = 'zh' | 'ja' | 'ko';

/** What a list of families can show. */
export interface Coverage {
  readonly familyFor: (cluster: string, han?: Han) => FontFamily | undefined;
  /** Whether the cluster, or each of its joined parts, has a family. */
  readonly canShow: (cluster: string) => boolean;
}

const OWN = new Set(FAMILIES.map(({ id }) => id));
const HAN_FONTS: Readonly<Record<Han, readonly string[]>> = {
  zh: ['noto-sans-sc-', 'noto-sans-jp-', 'noto-sans-kr-'],
  ja: ['noto-sans-jp-', 'noto-sans-sc-', 'noto-sans-kr-'],
  ko: ['noto-sans-kr-', 'noto-sans-sc-', 'noto-sans-jp-'],
};
const EMOJI_FONT = 'noto-emoji-';
/** Drawn as a picture by itself, or asked to be; not where a selector asks for text. */
const EMOJI = /^(?!.*\uFE0E)(?:\p{Emoji_Presentation}|.*[\uFE0F\u20E3\u200D\u{1F3FB}-\u{1F3FF}])/u;

/** Whether the cluster is a picture. */
function isEmoji(cluster: string): boolean {
  return /\p{Emoji}/u.test(cluster) && EMOJI.test(cluster);
}

/** Whether the family has every character of the cluster that is drawn. */
export function hasCluster({ ranges }: FontFamily, cluster: string): boolean {
  return Array.from(visiblePart(cluster)).every((letter) => isWithin(ranges, letter.codePointAt(0) ?? 0));
}

function sortFamilies(families: readonly FontFamily[], han: Han): readonly FontFamily[] {
  const order = [...HAN_FONTS[han], EMOJI_FONT];
  const placeOf = ({ id }: FontFamily) => order.findIndex((start) => id.startsWith(start));
  const own = families.filter(({ id }) => OWN.has(id));
  const others = families.filter((family) => !OWN.has(family.id) && placeOf(family) < 0);
  return [...own, ...others, ...order.flatMap((_, place) => families.filter((family) => placeOf(family) === place))];
}

/** How these families share out clusters. */
export function createCoverage(families: readonly FontFamily[]): Coverage {
  const sorted = { zh: sortFamilies(families, 'zh'), ja: sortFamilies(families, 'ja'), ko: sortFamilies(families, 'ko') };
  const pictures = families.filter(({ id }) => id.startsWith(EMOJI_FONT));
  const known = new Map<string, FontFamily | undefined>();
  const find = (cluster: string, han: Han) => {
    const first = isEmoji(cluster) ? pictures.find((family) => hasCluster(family, cluster)) : undefined;
    return first ?? sorted[han].find((family) => hasCluster(family, cluster));
  };
  const familyFor: Coverage['familyFor'] = (cluster, han = 'zh') => {
    const key = `${han}${cluster}`;
    if (!known.has(key)) known.set(key, find(cluster, han));
    return known.get(key);
  };
  const canShow = (cluster: string) =>
    familyFor(cluster) !== undefined || splitJoined(cluster).every((part) => familyFor(part) !== undefined);
  return { familyFor, canShow };
}
