// The fonts of one document: fetched when the text asks for them, and asked which of them draws a letter.
import type PDFDocument from 'pdfkit';
import type { PdfFont } from 'pdfkit';
import { EXACT, FAMILIES, LATIN } from '../fonts.ts';
import type { FontFamily, FontLoader } from '../fonts.ts';
import { familyFor, hasCluster, splitClusters } from './clusters.ts';
import type { TextStyle } from './styles.ts';
import { unpackWoff } from './woff.ts';

/** The fonts at hand. */
export interface FontSet {
  /** The font for a letter in this style, or `undefined` when none can show it. */
  readonly find: (cluster: string, style: TextStyle) => PdfFont | undefined;
  /** The font that has the box for what cannot be shown. */
  readonly latin: (style: TextStyle) => PdfFont;
}

interface FetchedFamily {
  readonly family: FontFamily;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

interface LoadedFamily {
  readonly family: FontFamily;
  readonly pick: (style: TextStyle) => PdfFont;
}

async function fetchFamily(family: FontFamily, load: FontLoader): Promise<FetchedFamily> {
  const fetchFont = async (file: string) => unpackWoff(await load(file));
  const regular = fetchFont(family.regular);
  const bold = family.bold === family.regular ? regular : fetchFont(family.bold);
  const [regularBytes, boldBytes] = await Promise.all([regular, bold]);
  return { family, regular: regularBytes, bold: boldBytes };
}

function addFamily(doc: PDFDocument, { family, regular, bold }: FetchedFamily): LoadedFamily {
  const open = (file: string, bytes: Uint8Array) => doc.registerFont(file, bytes).font(file)._font;
  const plain = open(family.regular, regular);
  const strong = open(family.bold, bold);
  return { family, pick: (style) => (style.bold ? strong : plain) };
}

function isNeeded(family: FontFamily, texts: readonly string[]): boolean {
  return texts.some((text) => splitClusters(text).some((cluster) => familyFor(cluster) === family));
}

async function fetchWhatWorks(families: readonly FontFamily[], load: FontLoader): Promise<readonly FetchedFamily[]> {
  const results = await Promise.allSettled(families.map((family) => fetchFamily(family, load)));
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

/**
 * Loads what the texts need. Without the Latin family there is no document and the promise is rejected;
 * any other family that cannot be fetched leaves its letters as boxes.
 */
export async function loadFontSet(doc: PDFDocument, texts: readonly string[], load: FontLoader): Promise<FontSet> {
  const wanted = FAMILIES.filter((family) => family !== LATIN && isNeeded(family, texts));
  const [base, fetched] = await Promise.all([fetchFamily(LATIN, load), fetchWhatWorks([...wanted, EXACT], load)]);
  const latin = addFamily(doc, base);
  const loaded = fetched.map((one) => addFamily(doc, one));
  const plain = [latin, ...loaded.filter(({ family }) => family !== EXACT)];
  const exact = [...loaded.filter(({ family }) => family === EXACT), ...plain];
  const find = (cluster: string, style: TextStyle) =>
    (style.exact ? exact : plain).find(({ family }) => hasCluster(family, cluster))?.pick(style);
  return { find, latin: latin.pick };
}
