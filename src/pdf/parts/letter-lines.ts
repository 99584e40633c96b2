// A letter line by line, and where its pages may end: never one line alone, nor the subject, nor the greeting at the end.
import type { PdfElement } from 'pdfkit';
import type { LetterPrintBlock, LetterPrintModel } from '../letter-print-model.ts';
import { mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { LETTER, LETTER_SUBJECT } from '../text/styles.ts';

interface LetterLine {
  readonly gap: number;
  readonly height: number;
  /** Whether a page may end above it. */
  readonly mayBreak: boolean;
  readonly draw: (y: number) => void;
}

/** The margin of a letter. */
const EDGE = mm(25);
/** About 75 letters a line. */
const MEASURE = mm(140);
const INDENT = mm(6);
const BETWEEN = 10;
/** A last paragraph of at most so many lines is the greeting and the name, which need company. */
const GREETING_LINES = 8;

/** The lines of one text. A page may end between them where two stay on either side. */
function linesOf(text: TextBlock, gap: number, drawLine: (y: number, line: number) => void): readonly LetterLine[] {
  const count = text.lines.length;
  return text.lines.map((_, line) => ({
    gap: line === 0 ? gap : 0,
    height: text.leading,
    mayBreak: line === 0 || (line >= 2 && line <= count - 2),
    draw: (y) => drawLine(y, line),
  }));
}

function setPlain({ pen, root, fonts }: Paper, tag: string, words: string, style: typeof LETTER, gap: number): readonly LetterLine[] {
  const text = setText(words, style, fonts, MEASURE);
  const element = pen.element(root, tag);
  return linesOf(text, gap, (y, line) => text.draw(pen, element, EDGE, y, line, line + 1));
}

function setItem({ pen, fonts }: Paper, list: PdfElement, item: string, mark: string, gap: number): readonly LetterLine[] {
  const [text, label] = [setText(item, LETTER, fonts, MEASURE - INDENT), setText(mark, LETTER, fonts, INDENT)];
  const entry = pen.element(list, 'LI');
  const [before, body] = [pen.element(entry, 'Lbl'), pen.element(entry, 'LBody')];
  return linesOf(text, gap, (y, line) => {
    if (line === 0) label.draw(pen, before, EDGE, y);
    text.draw(pen, body, EDGE + INDENT, y, line, line + 1);
  });
}

function setBlock(paper: Paper, block: LetterPrintBlock, gap: number): readonly LetterLine[] {
  const gapAt = (at: number) => (at === 0 ? gap : 0);
  if (block.kind === 'lines') return block.lines.flatMap((line, at) => setPlain(paper, 'P', line, LETTER, gapAt(at)));
  const list = paper.pen.element(paper.root, 'L');
  const markOf = (at: number) => (block.kind === 'numbers' ? `${at + 1}.` : '–');
  return block.items.flatMap((item, at) => setItem(paper, list, item, markOf(at), gapAt(at)));
}

/** What leads in to a list stays with it. */
function setParagraph(paper: Paper, blocks: readonly LetterPrintBlock[]): readonly LetterLine[] {
  const set = blocks.map((block, at) => setBlock(paper, block, at === 0 ? BETWEEN : BETWEEN / 2));
  return set.flatMap((lines, at) => (at === 0 ? lines : keepFirst(lines)));
}

function keepFirst(lines: readonly LetterLine[]): readonly LetterLine[] {
  return lines.map((line, at) => (at === 0 ? { ...line, mayBreak: false } : line));
}

/** All lines of a letter, set in its order. */
export function setLetter(paper: Paper, { subject, paragraphs }: LetterPrintModel): readonly LetterLine[] {
  const head = setPlain(paper, 'H1', subject, LETTER_SUBJECT, 0);
  const body = paragraphs.map((blocks) => setParagraph(paper, blocks));
  const last = body.at(-1) ?? [];
  const end = last.length > GREETING_LINES ? last : last.map((line) => ({ ...line, mayBreak: false }));
  return [...head, ...keepFirst([...body.slice(0, -1).flat(), ...end])];
}

/** Draws the lines; those between two possible ends of a page stay together where a page has room for them. */
export function placeLines(paper: Paper, lines: readonly LetterLine[]): void {
  for (const [at, { gap, mayBreak, draw, height }] of lines.entries()) {
    if (mayBreak) {
      const next = lines.findIndex((line, index) => index > at && line.mayBreak);
      const kept = lines.slice(at, next < 0 ? undefined : next).reduce((sum, line) => sum + line.gap + line.height, 0);
      if (kept > paper.room() && kept <= paper.pageRoom) paper.newPage();
    }
    paper.gap(gap);
    draw(paper.take(height));
  }
}
