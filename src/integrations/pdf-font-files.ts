// The fonts for what the site's own letters do not reach: which files of which packages, and what each of them shows.
import { readFileSync } from 'node:fs';
import { readCharacters } from './woff-characters.ts';

interface Source {
  /** The file of the package that says how it is cut into files. */
  readonly ranges: string;
  /** The parts that are taken. */
  readonly parts: RegExp;
  readonly bold: boolean;
  /** Characters that another of these fonts shows better. */
  readonly without?: RegExp;
}

/** One family of the catalogue. */
export interface PdfFontFamily {
  readonly id: string;
  readonly bold: boolean;
  readonly points: readonly number[];
}

/** The files by the names under which the site serves them, and the families that they make. */
export interface PdfFonts {
  readonly families: readonly PdfFontFamily[];
  readonly files: ReadonlyMap<string, URL>;
}

const NUMBERED = /^\[\d+\]$/;
const OTHERS = String.raw`\0-\u1FFF\p{Co}\p{Emoji_Presentation}\p{Script=Latin}`;

/** The first that has a character draws it. */
const SOURCES: readonly Source[] = [
  { ranges: import.meta.resolve('@fontsource/noto-sans/unicode.json'), parts: /^(vietnamese|.*-ext)$/, bold: true },
  { ranges: import.meta.resolve('@fontsource/vazirmatn/unicode.json'), parts: /^arabic$/, bold: true },
  { ranges: import.meta.resolve('@fontsource/noto-sans-hebrew/unicode.json'), parts: /^hebrew$/, bold: true },
  { ranges: import.meta.resolve('@fontsource/noto-sans-devanagari/unicode.json'), parts: /^devanagari$/, bold: true },
  { ranges: import.meta.resolve('@fontsource/noto-sans-thai/unicode.json'), parts: /^thai$/, bold: true },
  {
    ranges: import.meta.resolve('@fontsource/noto-sans-sc/unicode.json'),
    parts: NUMBERED,
    bold: false,
    without: new RegExp(String.raw`[${OTHERS}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]`, 'u'),
  },
  {
    ranges: import.meta.resolve('@fontsource/noto-sans-jp/unicode.json'),
    parts: NUMBERED,
    bold: false,
    without: new RegExp(String.raw`[${OTHERS}\p{Script=Hangul}]`, 'u'),
  },
  {
    ranges: import.meta.resolve('@fontsource/noto-sans-kr/unicode.json'),
    parts: NUMBERED,
    bold: false,
    without: new RegExp(String.raw`[${OTHERS}\p{Script=Hiragana}\p{Script=Katakana}]`, 'u'),
  },
  { ranges: import.meta.resolve('@fontsource/noto-emoji/unicode.json'), parts: NUMBERED, bold: false },
];

/** 'noto-sans-jp' of the address of one of its files. */
function nameOf(address: URL): string {
  return address.pathname.split('/').at(-2) ?? '';
}

/** The characters of a list such as 'U+20-7e,U+a0'. */
function readRanges(list: string): ReadonlySet<number> {
  const points = new Set<number>();
  for (const range of list.split(',')) {
    const [first = NaN, last = first] = range
      .replace(/^U\+/i, '')
      .split('-')
      .map((point) => parseInt(point, 16));
    for (let point = first; point <= last; point += 1) points.add(point);
  }
  return points;
}

function readParts(address: URL): readonly (readonly [part: string, ranges: string])[] {
  const parts: unknown = JSON.parse(readFileSync(address, 'utf8'));
  return Object.entries(parts ?? {}).map(([part, ranges]) => [part, String(ranges)]);
}

function listSource({ ranges, parts, bold, without }: Source, files: Map<string, URL>): readonly PdfFontFamily[] {
  const address = new URL(ranges);
  return readParts(address).flatMap(([part, list]) => {
    if (!parts.test(part)) return [];
    const id = `${nameOf(address)}-${part.replace(/[[\]]/g, '')}`;
    const fileOf = (weight: string) => new URL(`files/${id}-${weight}-normal.woff`, address);
    for (const weight of bold ? ['400', '700'] : ['400']) files.set(`${id}-${weight}.woff`, fileOf(weight));
    const own = readRanges(list);
    const points = readCharacters(readFileSync(fileOf('400'))).filter((point) => own.has(point));
    return [{ id, bold, points: points.filter((point) => !without?.test(String.fromCodePoint(point))) }];
  });
}

/** Reads the packages. The licence of each is one of the files. */
export function listPdfFonts(): PdfFonts {
  const files = new Map<string, URL>();
  const families = SOURCES.flatMap((source) => listSource(source, files)).filter(({ points }) => points.length > 0);
  const used = new Set(families.flatMap(({ id }) => [`${id}-400.woff`, `${id}-700.woff`]));
  const kept = [...files].filter(([name]) => used.has(name));
  const licences = SOURCES.map(({ ranges }) => [`OFL-${nameOf(new URL(ranges))}.txt`, new URL('LICENSE', ranges)] as const);
  return { families, files: new Map([...kept, ...licences]) };
}

/** Ranges to base 36: the gap before each and, after a plus, how much longer than one it is. */
export function packPoints(points: readonly number[]): string {
  const ranges: { gap: number; more: number; last: number }[] = [];
  for (const point of points) {
    const before = ranges.at(-1);
    if (before?.last === point - 1) Object.assign(before, { more: before.more + 1, last: point });
    else ranges.push({ gap: point - (before ? before.last + 1 : 0), more: 0, last: point });
  }
  return ranges.map(({ gap, more }) => gap.toString(36) + (more > 0 ? `+${more.toString(36)}` : '')).join(' ');
}

/** The catalogue that the PDF engine fetches when a text needs more than the site's own letters. */
export function formatCatalogue(families: readonly PdfFontFamily[]): string {
  return JSON.stringify({ families: families.map(({ id, bold, points }) => [id, bold ? 1 : 0, packPoints(points)]) });
}
