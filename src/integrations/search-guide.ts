// A guide as the index takes it: the text of its built page, so that headings lead to their anchors.
import { buildGuideRecord, searchMeta, searchSides, type SearchContent, type SearchRecord } from './search-records.ts';

const BODY = /<main[\s>][\s\S]*<\/main>/;

/** A guide's record and the page that carries its text. */
export interface GuidePage {
  readonly record: SearchRecord;
  readonly html: string;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function writeField(name: string, kind: 'meta' | 'filter', value: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${escapeAttribute(value)}">`;
}

/** Takes the text of a built guide and labels it like the other records. */
export function buildGuidePage(slug: string, guide: SearchContent['guides'][string], built: string): GuidePage {
  const [body] = BODY.exec(built) ?? [];
  if (body === undefined) throw new Error(`Search index: guides/${slug}/ has no <main>. Wrap the guide's text in one.`);
  const record = buildGuideRecord(slug, guide);
  const meta = Object.entries(searchMeta(record)).map(([name, value]) => writeField(name, 'meta', value));
  const sides = searchSides(record).map((side) => writeField('for', 'filter', side));
  return { record, html: `<!doctype html><html lang="en"><head></head><body>${[...meta, ...sides].join('')}${body}</body></html>` };
}
