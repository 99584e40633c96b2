// What a machine can check of an accessible PDF, modelled on the Matterhorn protocol: each check has a number, words, and what it finds.
import {
  STANDARD,
  attachments,
  attribute,
  descendant,
  empty,
  flatten,
  isWellFormed,
  kidsOf,
  lostAnnotations,
  lostParents,
  metadata,
  misplaced,
  objectRefs,
  ofType,
  skippedLevels,
  strangeContent,
  titleInMetadata,
  uneven,
  unless,
  wrongPages,
} from './check-parts.ts';
import type { Opened } from './check-parts.ts';
import type { PdfFile } from './read-pdf.ts';
import { readTags, textOf } from './read-tags.ts';

/** One check: what is wrong, place by place. */
interface Check {
  readonly says: string;
  readonly find: (opened: Opened) => readonly string[];
}

/** Every check by its number. */
export const CHECKS: Readonly<Record<string, Check>> = {
  '01 language': {
    says: 'the document has a language',
    find: ({ file }) => unless(/^[a-z]{2}(-[A-Z]{2})?$/.test(String(file.catalog.get('Lang'))), 'no /Lang'),
  },
  '02 marked': {
    says: 'it is marked as tagged',
    find: ({ file }) => unless(file.dict(file.catalog.get('MarkInfo')).get('Marked') === true, 'not marked'),
  },
  '03 suspects': {
    says: 'no tag is only suspected',
    find: ({ file }) => unless(file.dict(file.catalog.get('MarkInfo')).get('Suspects') !== true, 'suspects'),
  },
  '04 window title': {
    says: 'the window shows the title',
    find: ({ file }) =>
      unless(file.dict(file.catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true, 'the name of the file is shown'),
  },
  '05 metadata': { says: 'the metadata are well-formed', find: ({ file }) => unless(isWellFormed(metadata(file)), 'broken XML') },
  '06 title': { says: 'the metadata have a title', find: ({ file }) => unless(titleInMetadata(file).trim() !== '', 'no title') },
  '07 same title': { says: 'both titles agree', find: ({ file }) => unless(titleInMetadata(file) === file.info('Title'), 'two titles') },
  '08 one root': {
    says: 'the tree begins with one Document',
    find: ({ file, root }) =>
      unless(root.type === 'Document' && file.list(file.dict(file.catalog.get('StructTreeRoot')).get('K')).length === 1, root.type),
  },
  '09 standard tags': {
    says: 'every tag is a standard one',
    find: ({ tags }) => tags.flatMap(({ type }) => unless(STANDARD.has(type), type)),
  },
  '10 one H1': {
    says: 'there is one H1, before every other heading',
    find: ({ tags }) => {
      const headings = tags.filter(({ type }) => /^H\d$/.test(type)).map(({ type }) => type);
      return unless(headings[0] === 'H1' && headings.lastIndexOf('H1') === 0, headings.join(' '));
    },
  },
  '11 levels': { says: 'no level of headings is skipped', find: skippedLevels },
  '12 words in headings': {
    says: 'every heading has words',
    find: ({ tags }) =>
      tags.filter(({ type }) => /^H\d$/.test(type)).flatMap((tag) => unless(textOf(tag).trim() !== '', `an empty ${tag.type}`)),
  },
  '13 places': { says: 'rows, cells and items stand where they may', find: misplaced },
  '14 contents': { says: 'lists, tables and rows hold what they may', find: strangeContent },
  '15 scopes': {
    says: 'every head of a table says what it heads',
    find: (opened) =>
      ofType(opened, 'TH').flatMap((head) =>
        unless(['/Column', '/Row', '/Both'].includes(String(attribute(opened.file, head, 'Scope'))), textOf(head)),
      ),
  },
  '16 even tables': {
    says: 'all rows of a table have as many columns',
    find: (opened) => ofType(opened, 'Table').flatMap((table) => uneven(opened, table)),
  },
  '17 heads': {
    says: 'every table has heads',
    find: (opened) =>
      ofType(opened, 'Table').flatMap((table) =>
        unless(
          flatten(table).some(({ type }) => type === 'TH'),
          'a table without heads',
        ),
      ),
  },
  '18 pictures in words': {
    says: 'every figure has words',
    find: (opened) => ofType(opened, 'Figure').flatMap(({ dict }) => unless(!empty(dict.get('Alt')), 'a figure without words')),
  },
  '19 places of pictures': {
    says: 'every figure says where it stands',
    find: (opened) =>
      ofType(opened, 'Figure').flatMap((tag) =>
        unless(opened.file.list(attribute(opened.file, tag, 'BBox')).length === 4, String(tag.dict.get('Alt'))),
      ),
  },
  '20 links in the tree': {
    says: 'every Link holds its annotation',
    find: (opened) => ofType(opened, 'Link').flatMap((tag) => unless(objectRefs(opened.file, tag).length > 0, textOf(tag))),
  },
  '21 annotations in the tree': { says: 'every annotation leads back to a Link', find: lostAnnotations },
  '22 words of links': {
    says: 'every link has words of its own',
    find: ({ annotations }) => annotations.flatMap((annotation) => unless(!empty(annotation.get('Contents')), 'a link without words')),
  },
  '23 pages of links': { says: 'every annotation stands on the page that its tag names', find: wrongPages },
  '24 painted': { says: 'whatever is painted is tagged or an artifact, and once', find: ({ faults }) => faults },
  '25 parents': { says: 'every stretch of content leads back to its tag', find: lostParents },
  '26 order of tabs': {
    says: 'the tab key follows the tags',
    find: ({ pages }) => pages.flatMap((page) => unless(page.get('Tabs') === '/S', 'a page without /Tabs /S')),
  },
  '27 embedded fonts': {
    says: 'every font is embedded',
    find: ({ file, fonts }) =>
      fonts.flatMap((font) =>
        unless(file.stream(file.dict(descendant(file, font).get('FontDescriptor')).get('FontFile2')) !== '', String(font.get('BaseFont'))),
      ),
  },
  '28 letters of fonts': {
    says: 'every font tells its letters',
    find: ({ file, fonts }) => fonts.flatMap((font) => unless(file.stream(font.get('ToUnicode')) !== '', String(font.get('BaseFont')))),
  },
  '29 glyphs of fonts': {
    says: 'every font tells its glyphs',
    find: ({ file, fonts }) =>
      fonts.flatMap((font) => unless(descendant(file, font).get('CIDToGIDMap') === '/Identity', String(font.get('BaseFont')))),
  },
  '30 known letters': {
    says: 'no letter stands for nothing',
    find: ({ marked }) => marked.flatMap(({ page, text }) => unless(!/[\0\uFFFD\uFFFE]/.test(text), `page ${page}: ${text}`)),
  },
  '31 attachments': {
    says: 'every attachment has its name twice, its kind and words',
    find: ({ file }) =>
      attachments(file).flatMap((spec) =>
        unless(
          ['F', 'UF', 'Desc', 'AFRelationship'].every((key) => !empty(spec.get(key))),
          String(spec.get('F')),
        ),
      ),
  },
  '32 open to readers': {
    says: 'nothing keeps a screen reader out',
    find: ({ file }) => unless(!file.trailer.has('Encrypt'), 'encrypted'),
  },
  '33 no scripts': {
    says: 'nothing happens by itself',
    find: ({ file }) => unless(!['OpenAction', 'AA', 'AcroForm'].some((key) => file.catalog.has(key)), 'an action or a form'),
  },
  '34 bookmarks': {
    says: 'a document of several parts has bookmarks',
    find: (opened) => unless(ofType(opened, 'H2').length < 2 || opened.file.bookmarks.length > 0, 'no bookmarks'),
  },
};

function openChecked(file: PdfFile): Opened {
  const { root, faults, marked } = readTags(file);
  const tags = flatten(root);
  const parentOf = new Map(tags.flatMap((tag) => kidsOf(tag).map((kid) => [kid, tag] as const)));
  const pages = file.pageRefs.map((ref) => file.dict(ref));
  const annotations = pages.flatMap((page) => file.list(page.get('Annots')).map((annotation) => file.dict(annotation)));
  const fonts = pages.flatMap((page) => {
    const found = file.resolve(file.dict(page.get('Resources')).get('Font'));
    return found instanceof Map ? [...found.values()].map((font) => file.dict(font)) : [];
  });
  return { file, root, tags, parentOf, pages, annotations, fonts, faults, marked };
}

/** The numbers of the checks that find something, each with what it found. */
export function checkAccess(file: PdfFile): Readonly<Record<string, readonly string[]>> {
  const opened = openChecked(file);
  const found = Object.entries(CHECKS).map(([number, { find }]) => [number, find(opened)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}
