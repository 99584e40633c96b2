// What is on the pages, by its tags: marked content with its text, and the structure tree that holds it.
import { isRef, parseValue, tokenise } from './read-pdf.ts';
import type { Dict, PdfFile, Ref, Value } from './read-pdf.ts';

/** One stretch of marked content. */
export interface Marked {
  readonly page: number;
  /** -1 for an artifact. */
  readonly mcid: number;
  readonly text: string;
}

/** What is wrong with a page's operators, and what it shows. */
export interface PageReport {
  readonly faults: readonly string[];
  readonly marked: readonly Marked[];
}

/** An element of the structure tree. */
export interface Tag {
  readonly type: string;
  readonly dict: Dict;
  readonly kids: readonly (Tag | Marked)[];
}

const PAINTING = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*', 'TJ', 'Tj', 'Do', 'sh']);

function readUnicodeMap(source: string): readonly string[] {
  const entries = /\[([\s\S]*?)\]\s*endbfrange/.exec(source.replace(/\]\s*\n<[^>]*> <[^>]*> \[/g, ' '))?.[1] ?? '';
  return Array.from(entries.matchAll(/<([0-9a-f ]*)>/g), ([, hex = '']) =>
    Buffer.from(hex.replace(/ /g, ''), 'hex').swap16().toString('utf16le'),
  );
}

function readFonts(file: PdfFile, page: Dict): ReadonlyMap<string, readonly string[]> {
  const fonts = file.resolve(file.dict(page.get('Resources')).get('Font'));
  if (!(fonts instanceof Map)) return new Map();
  return new Map(Array.from(fonts, ([name, font]) => [`/${name}`, readUnicodeMap(file.stream(file.dict(font).get('ToUnicode')))]));
}

function readGlyphs(hex: string, map: readonly string[]): string {
  return Array.from(hex.matchAll(/[0-9a-f]{4}/g), ([glyph]) => map[parseInt(glyph, 16)] ?? '\uFFFD').join('');
}

/** Walks a page's operators, and finds what is painted outside of tags. */
function readPage(file: PdfFile, ref: Ref, page: number): PageReport {
  const dict = file.dict(ref);
  const fonts = readFonts(file, dict);
  const [faults, marked, open]: [string[], Marked[], { mcid: number; text: string; actual?: string }[]] = [[], [], []];
  const depth = { q: 0, BT: 0 };
  let font = '';
  let operands: string[] = [];
  for (const token of tokenise(file.stream(dict.get('Contents')))) {
    const inner = open.at(-1);
    if (PAINTING.has(token) && !inner) faults.push(`page ${page}: ${token} outside of marked content`);
    if (token === 'q' || token === 'BT') depth[token] += 1;
    else if (token === 'Q') depth.q -= 1;
    else if (token === 'ET') depth.BT -= 1;
    else if (token === 'Tf') font = operands.at(-2) ?? '';
    else if (token === 'TJ' && inner) {
      const glyphs = operands.filter((operand) => /^<[0-9a-f]/.test(operand)).join('');
      inner.text += readGlyphs(glyphs.replace(/[<>]/g, ''), fonts.get(font) ?? []);
    } else if (token === 'BDC') {
      const options = parseValue(operands.slice(1).join(' '));
      const mcid = options instanceof Map ? options.get('MCID') : undefined;
      const actual = options instanceof Map ? options.get('ActualText') : undefined;
      // Inside a figure or an artifact true text may stand beside glyphs that do not tell it.
      if (inner && (mcid !== undefined || typeof actual !== 'string')) faults.push(`page ${page}: marked content inside marked content`);
      open.push({ mcid: typeof mcid === 'number' ? mcid : -1, text: '', ...(typeof actual === 'string' ? { actual } : {}) });
    } else if (token === 'EMC') {
      const { actual, ...closed } = open.pop() ?? { mcid: -1, text: '' };
      if (!inner) faults.push(`page ${page}: EMC too many`);
      const around = open.at(-1);
      const text = actual ?? closed.text;
      if (around) around.text += text;
      else marked.push({ page, ...closed, text });
    }
    operands = /^[A-Za-z*]+$/.test(token) ? [] : [...operands, token];
  }
  if (open.length + depth.q + depth.BT !== 0) faults.push(`page ${page}: not balanced`);
  return { faults, marked };
}

/** Reads the tree, and what of it and of the pages does not fit together. */
export function readTags(file: PdfFile): { readonly root: Tag; readonly faults: readonly string[]; readonly marked: readonly Marked[] } {
  const pages = file.pageRefs;
  const reports = pages.map((ref, index) => readPage(file, ref, index + 1));
  const faults = reports.flatMap((report) => report.faults);
  const marked = reports.flatMap((report) => report.marked);
  const left = new Map(marked.filter(({ mcid }) => mcid >= 0).map((one) => [`${one.page}/${one.mcid}`, one]));
  const take = (pageRef: Value | undefined, mcid: number): readonly Marked[] => {
    const page = isRef(pageRef) ? pages.findIndex(({ ref }) => ref === pageRef.ref) + 1 : 0;
    const found = left.get(`${page}/${mcid}`);
    left.delete(`${page}/${mcid}`);
    if (!found) faults.push(`content ${page}/${mcid} is missing or belongs to two elements`);
    return found ? [found] : [];
  };
  const readKid = (kid: Value, pageRef: Value | undefined): readonly (Tag | Marked)[] => {
    if (typeof kid === 'number') return take(pageRef, kid);
    const dict = file.dict(kid);
    if (dict.get('Type') === '/MCR') return take(dict.get('Pg'), Number(dict.get('MCID')));
    return dict.get('Type') === '/OBJR' ? [] : [readTag(dict)];
  };
  const readTag = (dict: Dict): Tag => {
    const kids = file.list(dict.get('K')).flatMap((kid) => readKid(kid, dict.get('Pg')));
    return { type: String(dict.get('S')).slice(1), dict, kids };
  };
  const [document] = file.list(file.dict(file.catalog.get('StructTreeRoot')).get('K'));
  const root = readTag(file.dict(document));
  faults.push(...Array.from(left.keys(), (key) => `content ${key} is in no element`));
  return { root, faults, marked };
}

function isTag(kid: Tag | Marked): kid is Tag {
  return 'type' in kid;
}

/** All elements of a type, in reading order. */
export function findTags(tag: Tag, type: string): readonly Tag[] {
  const inner = tag.kids.flatMap((kid) => (isTag(kid) ? findTags(kid, type) : []));
  return tag.type === type ? [tag, ...inner] : inner;
}

/** The text of an element; `ActualText` speaks for what stands under it. */
export function textOf(tag: Tag): string {
  const actual = tag.dict.get('ActualText');
  if (typeof actual === 'string') return actual;
  return tag.kids.map((kid) => (isTag(kid) ? textOf(kid) : kid.text)).join('');
}

/** The pages on which an element stands. */
export function pagesOf(tag: Tag): readonly number[] {
  const pages = tag.kids.flatMap((kid) => (isTag(kid) ? pagesOf(kid) : [kid.page]));
  return [...new Set(pages)];
}
