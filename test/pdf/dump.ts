// A PDF as a text that a person can read: what it says of itself, its bookmarks, tags, the words on each page, and what is attached.
import { isRef, type PdfFile, type Value } from './read-pdf.ts';
import { readTags, type Marked, type Tag } from './read-tags.ts';

const ATTRIBUTES = ['Alt', 'ActualText', 'Lang'] as const;

function showValue(value: Value): string {
  return typeof value === 'string' ? value : value instanceof Uint8Array ? '(bytes)' : JSON.stringify(value);
}

function dumpParticulars(file: PdfFile): readonly string[] {
  const info = ['Title', 'Subject', 'Creator', 'Producer', 'CreationDate'].map((key) => `${key}: ${showValue(file.info(key))}`);
  const boxes = file.pageRefs.map((ref) => file.list(file.dict(ref).get('MediaBox')).join(' '));
  return [
    ...info,
    `Language: ${showValue(file.catalog.get('Lang') ?? null)}`,
    `Pages: ${boxes.length}, each ${[...new Set(boxes)].join(' or ')}`,
  ];
}

function attributesOf(file: PdfFile, { dict }: Tag): string {
  const told = ATTRIBUTES.flatMap((name) => (dict.has(name) ? [`${name}=‘${showValue(dict.get(name) ?? null)}’`] : []));
  const inner = file.resolve(dict.get('A'));
  const scope = inner instanceof Map ? ['Scope', 'ColSpan'].flatMap((name) => (inner.has(name) ? [String(inner.get(name))] : [])) : [];
  return [...told, ...scope].map((each) => ` ${each}`).join('');
}

function isTag(kid: Tag | Marked): kid is Tag {
  return 'type' in kid;
}

/** A tag in a line with the words right under it, then its tags. */
function dumpTag(file: PdfFile, tag: Tag, depth: number): readonly string[] {
  const words = tag.kids.flatMap((kid) => (isTag(kid) || kid.text === '' ? [] : [`p${kid.page} ‘${kid.text}’`]));
  const line = `${'  '.repeat(depth)}${tag.type}${attributesOf(file, tag)}${words.length > 0 ? `: ${words.join(' ')}` : ''}`;
  return [line, ...tag.kids.filter(isTag).flatMap((kid) => dumpTag(file, kid, depth + 1))];
}

function dumpPages(marked: readonly Marked[]): readonly string[] {
  const pages = [...new Set(marked.map(({ page }) => page))];
  return pages.map((number) => {
    const texts = marked
      .filter(({ page, text }) => page === number && text !== '')
      .map(({ mcid, text }) => (mcid < 0 ? `{${text}}` : text));
    return `-- page ${number}\n${texts.join('\n')}`;
  });
}

/** Numbers and sizes of fonts and streams are left out: they change with every new letter. */
function dumpAttachments(file: PdfFile): readonly string[] {
  const { catalog } = file;
  const names = catalog.has('Names') ? file.resolve(file.dict(catalog.get('Names')).get('EmbeddedFiles')) : null;
  if (!(names instanceof Map)) return ['(none)'];
  return file
    .list(names.get('Names'))
    .filter(isRef)
    .map((ref) => {
      const spec = file.dict(ref);
      const told = ['F', 'Desc', 'AFRelationship'].map((name) => `${name}: ${showValue(spec.get(name) ?? null)}`);
      return `${told.join('\n')}\n${file.stream(file.dict(spec.get('EF')).get('F'))}`;
    });
}

function dumpLinks(file: PdfFile): readonly string[] {
  const annotations = file.pageRefs.flatMap((ref) => file.list(file.dict(ref).get('Annots')).map((each) => file.dict(each)));
  return annotations.map(
    (annotation) => `${showValue(annotation.get('Contents') ?? null)} -> ${showValue(file.dict(annotation.get('A')).get('URI') ?? null)}`,
  );
}

/** The dump, with a heading for each part. */
export function dumpPdf(file: PdfFile): string {
  const { root, marked } = readTags(file);
  const parts: Readonly<Record<string, readonly string[]>> = {
    'What it says of itself': dumpParticulars(file),
    Bookmarks: file.bookmarks.map(showValue),
    Links: dumpLinks(file),
    Tags: dumpTag(file, root, 0),
    'Words on the pages, in the order of painting ({in braces}: head and foot)': dumpPages(marked),
    Attachments: dumpAttachments(file),
  };
  return Object.entries(parts)
    .map(([title, lines]) => `# ${title}\n${lines.join('\n')}\n`)
    .join('\n');
}
