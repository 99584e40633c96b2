// What the checks of an accessible PDF are made of: the file as they see it, and how they look at it.
import { isRef } from './read-pdf.ts';
import type { Dict, PdfFile, Value } from './read-pdf.ts';
import type { Marked, Tag } from './read-tags.ts';

/** A file as the checks see it. */
export interface Opened {
  readonly file: PdfFile;
  readonly root: Tag;
  readonly tags: readonly Tag[];
  readonly parentOf: ReadonlyMap<Tag, Tag>;
  readonly pages: readonly Dict[];
  readonly annotations: readonly Dict[];
  readonly fonts: readonly Dict[];
  readonly faults: readonly string[];
  readonly marked: readonly Marked[];
}

const isTag = (kid: Tag | Marked): kid is Tag => 'type' in kid;
export const kidsOf = (tag: Tag): readonly Tag[] => tag.kids.filter(isTag);
export const flatten = (tag: Tag): readonly Tag[] => [tag, ...kidsOf(tag).flatMap(flatten)];
export const ofType = ({ tags }: Opened, ...types: readonly string[]) => tags.filter(({ type }) => types.includes(type));
export const unless = (isRight: boolean, words: string): readonly string[] => (isRight ? [] : [words]);

export const STANDARD = new Set(
  'Document Part Art Sect Div H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Caption Span Quote Note Reference Link Annot Figure Form'.split(
    ' ',
  ),
);

/** What may stand directly in an element, where the standard says so. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

/** Where an element may stand, where the standard says so. */
const PLACE: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
};

export function attribute(file: PdfFile, tag: Tag, key: string): Value {
  const found = file.resolve(tag.dict.get('A'));
  const all = Array.isArray(found) ? found : [found];
  return all.map((one) => file.resolve(one)).flatMap((one) => (one instanceof Map ? [one.get(key) ?? null] : []))[0] ?? null;
}

/** References to annotations that an element holds. */
export function objectRefs(file: PdfFile, tag: Tag): readonly Dict[] {
  return file
    .list(tag.dict.get('K'))
    .map((kid) => file.resolve(kid))
    .flatMap((kid) => (kid instanceof Map && kid.get('Type') === '/OBJR' ? [kid] : []));
}

function parentTree(file: PdfFile): ReadonlyMap<number, Value> {
  const numbers = file.list(file.dict(file.dict(file.catalog.get('StructTreeRoot')).get('ParentTree')).get('Nums'));
  return new Map(numbers.flatMap((key, at) => (at % 2 === 0 ? [[Number(key), numbers[at + 1] ?? null] as const] : [])));
}

export function metadata(file: PdfFile): string {
  return Buffer.from(file.stream(file.catalog.get('Metadata')), 'latin1').toString('utf8');
}

export function titleInMetadata(file: PdfFile): string {
  const [, title = ''] = /<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(metadata(file)) ?? [];
  return title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Whether tags open and close in order, and no sign stands there that should have been written another way. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', single] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (single) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) return false;
  }
  const text = xml.replace(/<[?!/]?[\w:][^<>]*>/g, '');
  return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(text);
}

function widthOfRow(file: PdfFile, row: Tag): number {
  return kidsOf(row).reduce((sum, cell) => sum + Number(attribute(file, cell, 'ColSpan') ?? 1), 0);
}

export function uneven({ file }: Opened, table: Tag): readonly string[] {
  const widths = new Set(
    flatten(table)
      .filter(({ type }) => type === 'TR')
      .map((row) => widthOfRow(file, row)),
  );
  return unless(widths.size <= 1, `rows of ${[...widths].join(' and ')} columns`);
}

export function skippedLevels({ tags }: Opened): readonly string[] {
  const levels = tags.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []));
  return levels.flatMap((level, at) => unless(level <= (levels[at - 1] ?? 0) + 1, `H${level} after H${levels[at - 1] ?? 0}`));
}

export function misplaced({ tags, parentOf }: Opened): readonly string[] {
  return tags.flatMap((tag) => {
    const [parent, wanted] = [parentOf.get(tag)?.type ?? '', PLACE[tag.type]];
    return wanted ? unless(wanted.includes(parent), `${tag.type} in ${parent}`) : [];
  });
}

export function strangeContent({ tags }: Opened): readonly string[] {
  return tags.flatMap((tag) => {
    const wanted = CONTENT[tag.type];
    if (!wanted) return [];
    return [
      ...unless(tag.kids.every(isTag), `text in ${tag.type}`),
      ...kidsOf(tag).flatMap(({ type }) => unless(wanted.includes(type), `${type} in ${tag.type}`)),
    ];
  });
}

export function lostAnnotations({ file, annotations }: Opened): readonly string[] {
  const tree = parentTree(file);
  return annotations.flatMap((annotation) => {
    const key = annotation.get('StructParent');
    const parent = typeof key === 'number' ? file.resolve(tree.get(key)) : null;
    return unless(parent instanceof Map && parent.get('S') === '/Link', 'an annotation that no Link holds');
  });
}

export function wrongPages({ file, tags }: Opened): readonly string[] {
  const shown = file.pageRefs.map((ref) => ({ ref, annots: file.list(file.dict(ref).get('Annots')).filter(isRef) }));
  return tags
    .flatMap((tag) => objectRefs(file, tag))
    .flatMap((objr) => {
      const [object, page] = [objr.get('Obj'), objr.get('Pg')];
      const place = shown.find(({ ref }) => isRef(page) && ref.ref === page.ref);
      return unless(isRef(object) && place?.annots.some(({ ref }) => ref === object.ref) === true, 'an annotation on another page');
    });
}

export function lostParents({ file, marked }: Opened): readonly string[] {
  const tree = parentTree(file);
  return file.pageRefs.flatMap((ref, index) => {
    const key = file.dict(ref).get('StructParents');
    const parents = typeof key === 'number' ? file.list(tree.get(key)) : [];
    return marked
      .filter(({ page, mcid }) => page === index + 1 && mcid >= 0)
      .flatMap(({ mcid }) => unless(file.resolve(parents[mcid]) instanceof Map, `content ${index + 1}/${mcid}`));
  });
}

export function descendant(file: PdfFile, font: Dict): Dict {
  return file.dict(file.list(font.get('DescendantFonts'))[0]);
}

export function attachments(file: PdfFile): readonly Dict[] {
  const names = file.resolve(file.catalog.get('Names'));
  const embedded = names instanceof Map ? file.resolve(names.get('EmbeddedFiles')) : null;
  const list = embedded instanceof Map ? file.list(embedded.get('Names')) : [];
  return list.filter((_, at) => at % 2 === 1).map((spec) => file.dict(spec));
}

export const empty = (value: Value | undefined): boolean => typeof value !== 'string' || value.trim() === '';
