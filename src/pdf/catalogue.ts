// The fonts beyond the site's own letters, known by a catalogue that is fetched only when a text needs it.
import { FAMILIES, type FontFamily, type FontLoader } from './fonts.ts';
import { createCoverage } from './text/coverage.ts';
import { splitClusters } from './text/clusters.ts';
import { unpackRanges } from './text/ranges.ts';

/** The catalogue's name in the folder of the fonts. */
export const CATALOGUE = 'catalogue.json';

function readFamily(entry: unknown): readonly FontFamily[] {
  if (!Array.isArray(entry)) return [];
  const [id, bold, ranges]: readonly unknown[] = entry;
  if (typeof id !== 'string' || typeof ranges !== 'string') return [];
  const regular = `${id}-400.woff`;
  return [{ id, regular, bold: bold === 1 ? `${id}-700.woff` : regular, ranges: unpackRanges(ranges) }];
}

/** The families of a catalogue; none where it is not one. */
export function readCatalogue(bytes: ArrayBuffer): readonly FontFamily[] {
  const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const families: unknown = typeof read === 'object' && read !== null && 'families' in read ? read.families : undefined;
  return Array.isArray(families) ? families.flatMap(readFamily) : [];
}

/** Whether the site's own letters are not enough. */
function needsMore(texts: readonly string[]): boolean {
  const { canShow } = createCoverage(FAMILIES);
  return texts.some((text) => splitClusters(text).some((cluster) => cluster !== '\n' && !canShow(cluster)));
}

/** Every family that the texts can choose from: without the catalogue only the site's own. */
export async function familiesFor(texts: readonly string[], load: FontLoader): Promise<readonly FontFamily[]> {
  if (!needsMore(texts)) return FAMILIES;
  const more = await load(CATALOGUE)
    .then(readCatalogue)
    .catch(() => []);
  return [...FAMILIES, ...more];
}
