// The fonts of one document: fetched when the text asks for them, and asked which of them draws a letter.
import type PDFDocument from 'pdfkit';
import type { PdfFont } from 'pdfkit';
import { familiesFor } from '../catalogue.ts';
import { EXACT, LATIN } from '../fonts.ts';
import type { FontFamily, FontLoader } from '../fonts.ts';
import { splitClusters, splitJoined } from './clusters.ts';
import { createCoverage, hasCluster, type Coverage, type Han } from './coverage.ts';
import { drawnPart } from './drawn.ts';
import { hanOf, hanOfAll } from './languages.ts';
import type { TextStyle } from './styles.ts';
import { unpackWoff } from './woff.ts';

/** The font for a letter, and what of the letter it draws. */
export interface FoundFont {
  readonly font: PdfFont;
  readonly drawn: string;
}

/** The fonts at hand. */
export interface FontSet {
  /** The font for a letter in this style, or `undefined` when none can show it. */
  readonly find: (cluster: string, style: TextStyle, han?: Han) => FoundFont | undefined;
  /** Whether the letter, or each of its joined parts, has a font. */
  readonly canShow: (cluster: string, style: TextStyle) => boolean;
  /** The font that has the box for what cannot be shown. */
  readonly latin: (style: TextStyle) => PdfFont;
  /** Whose Chinese characters a text has, as far as it or the rest of the document tells. */
  readonly hanOf: (text: string) => Han;
}

interface FetchedFamily {
  readonly family: FontFamily;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

type Pick = (style: TextStyle) => PdfFont;

async function fetchFamily(family: FontFamily, load: FontLoader): Promise<FetchedFamily> {
  const fetchFont = async (file: string) => unpackWoff(await load(file));
  const regular = fetchFont(family.regular);
  const bold = family.bold === family.regular ? regular : fetchFont(family.bold);
  const [regularBytes, boldBytes] = await Promise.all([regular, bold]);
  return { family, regular: regularBytes, bold: boldBytes };
}

function addFamily(doc: PDFDocument, { family, regular, bold }: FetchedFamily): Pick {
  const open = (file: string, bytes: Uint8Array) => doc.registerFont(file, bytes).font(file)._font;
  const plain = open(family.regular, regular);
  const strong = open(family.bold, bold);
  return (style) => (style.bold ? strong : plain);
}

/** The families that draw the texts, in the order of the catalogue, so that the same texts make the same file. */
function neededFamilies(
  families: readonly FontFamily[],
  texts: readonly string[],
  hanOfText: (text: string) => Han,
): readonly FontFamily[] {
  const { familyFor } = createCoverage(families);
  const needed = new Set<FontFamily | undefined>();
  for (const text of texts) {
    const han = hanOfText(text);
    for (const cluster of splitClusters(text)) {
      const family = familyFor(cluster, han);
      if (family) needed.add(family);
      else for (const part of splitJoined(cluster)) needed.add(familyFor(part, han));
    }
  }
  return families.filter((family) => family !== LATIN && needed.has(family));
}

async function fetchWhatWorks(families: readonly FontFamily[], load: FontLoader): Promise<readonly FetchedFamily[]> {
  const results = await Promise.allSettled(families.map((family) => fetchFamily(family, load)));
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/** A catalogue and a font may be of different days: what the font does not have is not drawn with it. */
function hasGlyphs({ font }: PdfFont, drawn: string): boolean {
  return Array.from(drawn).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

function createFind(picks: ReadonlyMap<FontFamily, Pick>, { familyFor }: Coverage): FontSet['find'] {
  const take = (family: FontFamily | undefined, cluster: string, style: TextStyle): FoundFont | undefined => {
    const font = family && picks.get(family)?.(style);
    if (!font) return undefined;
    const drawn = drawnPart(cluster, family);
    return hasGlyphs(font, drawn) ? { font, drawn } : undefined;
  };
  return (cluster, style, han) => {
    const exact = style.exact && hasCluster(EXACT, cluster) ? take(EXACT, cluster, style) : undefined;
    return exact ?? take(familyFor(cluster, han), cluster, style);
  };
}

/**
 * Loads what the texts need. Without the Latin family there is no document and the promise is rejected;
 * any other family that cannot be fetched leaves its letters as boxes.
 */
export async function loadFontSet(doc: PDFDocument, texts: readonly string[], load: FontLoader): Promise<FontSet> {
  const [base, families] = await Promise.all([fetchFamily(LATIN, load), familiesFor(texts, load)]);
  const hanOfRest = hanOfAll(texts);
  const hanOfText = (text: string) => hanOf(text) ?? hanOfRest;
  const fetched = await fetchWhatWorks([...neededFamilies(families, texts, hanOfText), EXACT], load);
  const picks = new Map([base, ...fetched].map((one) => [one.family, addFamily(doc, one)]));
  const coverage = createCoverage([...picks.keys()].filter((family) => family !== EXACT));
  const latin = (style: TextStyle) => {
    const font = picks.get(LATIN)?.(style);
    if (!font) throw new Error('no Latin font');
    return font;
  };
  const find = createFind(picks, coverage);
  const canShow: FontSet['canShow'] = (cluster, style) =>
    [[cluster], splitJoined(cluster)].some((parts) => parts.every((part) => find(part, style) !== undefined));
  return { find, canShow, latin, hanOf: hanOfText };
}
