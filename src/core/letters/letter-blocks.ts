// A letter for copies, print and PDF: paragraphs and lists without gaps. Rules: SPEC.md, Z.
import type { ComposedLetter } from './composed.ts';
import { wordsOf, type LetterLine } from './line.ts';

/** Lines that belong together, or a list. Plain text in all of them. */
export type LetterBlock =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly string[] };

/** The blocks of each paragraph that a copy has, in order. */
export function letterBlocks(letter: ComposedLetter): readonly (readonly LetterBlock[])[] {
  return letter.paragraphs.flatMap(({ copied }) => (copied.length > 0 ? [blocksOf(copied)] : []));
}

const KINDS = { text: 'lines', bullet: 'bullets', number: 'numbers' } as const;

function blocksOf(lines: readonly LetterLine[]): readonly LetterBlock[] {
  const groups: { kind: LetterLine['kind']; texts: string[] }[] = [];
  let afterBlank = true;
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.parts.length > 0 && (afterBlank || last?.kind !== line.kind)) groups.push({ kind: line.kind, texts: [] });
    if (line.parts.length > 0) groups.at(-1)?.texts.push(wordsOf([{ kind: 'text', parts: line.parts }]));
    afterBlank = line.parts.length === 0;
  }
  return groups.map(({ kind, texts }) => (kind === 'text' ? { kind: KINDS[kind], lines: texts } : { kind: KINDS[kind], items: texts }));
}

/** The letter as plain text: a blank line between paragraphs, lists with '- ' or '1. '. Without the subject. */
export function formatLetterText(letter: ComposedLetter): string {
  return letter.paragraphs.flatMap(({ copied }) => (copied.length > 0 ? [wordsOf(copied)] : [])).join('\n\n');
}

/** The letter as HTML for rich text: only p, br, ul, ol and li, and escaped text in them. Without the subject. */
export function formatLetterHtml(letter: ComposedLetter): string {
  return letterBlocks(letter).flat().map(htmlOf).join('');
}

function htmlOf(block: LetterBlock): string {
  if (block.kind === 'lines') return `<p>${block.lines.map(escapeHtml).join('<br>')}</p>`;
  const tag = block.kind === 'bullets' ? 'ul' : 'ol';
  return `<${tag}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
