// A PDF as pdf.js sees it, the reader in Firefox: a second opinion that runs on every machine.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type OpenPdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<OpenPdf['getPage']>>;
type Node = Awaited<ReturnType<Page['getStructTree']>>;
type Kid = Node['children'][number];

/** A piece of text, and the element in which it stands. */
export interface Piece {
  readonly role: string;
  readonly text: string;
}

/** What it says of one page. */
export interface SeenPage {
  /** In the order of the tree. */
  readonly pieces: readonly Piece[];
  readonly alternatives: readonly string[];
  readonly links: readonly string[];
}

/** What it says of a file. */
export interface SeenPdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  readonly pages: readonly SeenPage[];
}

/** The text of each stretch of marked content, by its id. */
async function textsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const [texts, open] = [new Map<string, string>(), [] as string[]];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) texts.set(open.at(-1) ?? '', (texts.get(open.at(-1) ?? '') ?? '') + item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}

const isNode = (kid: Kid): kid is Node => 'children' in kid;

function piecesOf({ role, children }: Node, texts: ReadonlyMap<string, string>): readonly Piece[] {
  return children.flatMap((kid) => {
    if (isNode(kid)) return piecesOf(kid, texts);
    return kid.type === 'content' ? [{ role, text: texts.get(kid.id) ?? '' }] : [];
  });
}

function alternativesOf(node: Node): readonly string[] {
  const own = 'alt' in node && typeof node.alt === 'string' ? [node.alt] : [];
  return [...own, ...node.children.filter(isNode).flatMap(alternativesOf)];
}

async function seePage(page: Page): Promise<SeenPage> {
  const [tree, texts] = [await page.getStructTree(), await textsOf(page)];
  const annotations: readonly { readonly url?: string }[] = await page.getAnnotations();
  return { pieces: piecesOf(tree, texts), alternatives: alternativesOf(tree), links: annotations.flatMap(({ url }) => url ?? []) };
}

async function seeOutline(file: OpenPdf): Promise<SeenPdf['outline']> {
  return Promise.all(
    ((await file.getOutline()) ?? []).map(async ({ title, dest }) => {
      const [page] = typeof dest === 'string' ? ((await file.getDestination(dest)) ?? []) : (dest ?? []);
      return { title, page: (await file.getPageIndex(page)) + 1 };
    }),
  );
}

async function seeAttachments(file: OpenPdf): Promise<SeenPdf['attachments']> {
  const names = [...((await file.getAttachments()) ?? new Map<string, unknown>()).keys()];
  return new Map(
    await Promise.all(names.map(async (name) => [name, (await file.getAttachmentContent(name)) ?? new Uint8Array()] as const)),
  );
}

/** Reads all of it. */
export async function seePdf(bytes: Uint8Array): Promise<SeenPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await task.promise;
  const { info }: { readonly info: Readonly<Record<string, unknown>> } = { info: { ...(await file.getMetadata()).info } };
  const pages: SeenPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) pages.push(await seePage(await file.getPage(number)));
  const seen = { outline: await seeOutline(file), attachments: await seeAttachments(file), pages };
  await task.destroy();
  return { title: info['Title'], language: info['Language'], ...seen };
}
