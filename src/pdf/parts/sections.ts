// Steps and questions by section: number, words, boxes, and a note below.
import type { PdfElement } from 'pdfkit';
import type { PrintItem, PrintSection } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawRule } from '../shapes.ts';
import { setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { BODY, BODY_BOLD, LINE, NOTE, QUIET } from '../text/styles.ts';
import { WORDS } from '../words.ts';
import { createBoxes } from './boxes.ts';
import { drawParagraphs, flowParagraphs, heightOfParagraphs, openSection, setParagraphs } from './rows.ts';
import type { Row } from './rows.ts';

const INDENT = 24;
const TITLE_WIDTH = WIDTH * 0.56 - INDENT;
const BOXES_X = WIDTH * 0.585;
const PAD = 4;
const NOTE_GAP = 2.5;

interface Entry {
  readonly row: Row;
  readonly note: readonly TextBlock[];
  readonly height: number;
}

function createRow(paper: Paper, item: PrintItem): Row {
  const { pen, fonts } = paper;
  const title = setText(item.title, item.unused ? { ...BODY, colour: QUIET } : BODY, fonts, TITLE_WIDTH);
  const unused = [{ label: WORDS.unused, state: 'not-needed', on: '' }] as const;
  const boxes = createBoxes(paper, item.unused ? unused : item.boxes, WIDTH - BOXES_X);
  const draw: Row['draw'] = (body, x, y) => {
    title.draw(pen, pen.element(body, 'P'), x + INDENT, y);
    boxes.draw(body, x + BOXES_X, y + (BODY.leading - NOTE.leading) / 2);
  };
  return { height: Math.max(title.height, boxes.height + 1), draw };
}

function createEntry(paper: Paper, item: PrintItem): Entry {
  const row = createRow(paper, item);
  const note = setParagraphs(paper, item.note, NOTE, WIDTH - INDENT);
  const below = note.length === 0 ? 0 : NOTE_GAP + heightOfParagraphs(note);
  return { row, note, height: row.height + below + PAD * 2 };
}

function drawNote(paper: Paper, note: readonly TextBlock[], body: PdfElement): void {
  if (note.length === 0) return;
  paper.gap(NOTE_GAP);
  const height = heightOfParagraphs(note);
  if (height > paper.room()) flowParagraphs(paper, note, body, LEFT + INDENT);
  else drawParagraphs(paper, note, body, LEFT + INDENT, paper.take(height));
}

function drawItem(paper: Paper, item: PrintItem, list: PdfElement, isFirst: boolean): void {
  const { pen, fonts } = paper;
  const { row, note, height } = createEntry(paper, item);
  const least = row.height + PAD * 2 + NOTE.leading * 3;
  if ((height <= paper.pageRoom ? height : least) > paper.room()) paper.newPage();
  const top = paper.take(row.height + PAD);
  // The heading's rule stands above the first.
  if (!isFirst) pen.artifact(() => drawRule(pen.doc, LEFT, top, WIDTH, 0.75, LINE));
  const entry = pen.element(list, 'LI');
  setText(String(item.number), BODY_BOLD, fonts, INDENT).draw(pen, pen.element(entry, 'Lbl'), LEFT, top + PAD);
  const body = pen.element(entry, 'LBody');
  row.draw(body, LEFT, top + PAD);
  drawNote(paper, note, body);
  paper.gap(PAD);
  paper.placed();
}

function drawSection(paper: Paper, { title, items }: PrintSection): void {
  const follows = items.slice(0, 2).reduce((sum, item) => sum + createEntry(paper, item).height, 0);
  paper.gap(mm(8));
  const section = openSection(paper, title, Math.min(follows, paper.pageRoom / 2));
  const list = paper.pen.element(section, 'L');
  items.forEach((item, index) => drawItem(paper, item, list, index === 0));
}

/** Draws every section that has items. */
export function drawSections(paper: Paper, sections: readonly PrintSection[]): void {
  for (const section of sections) {
    if (section.items.length > 0) drawSection(paper, section);
  }
}
