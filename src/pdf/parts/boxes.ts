// The boxes of a step, or the answers of a question, beside each other as far as they go.
import type { PdfElement } from 'pdfkit';
import type { PrintBox } from '../../core/exports/print-model.ts';
import type { Paper } from '../paper.ts';
import { SIGN_SIZE } from '../shapes.ts';
import { setPieces } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { NOTE, NOTE_BOLD, NOTE_QUIET } from '../text/styles.ts';
import type { Row } from './rows.ts';
import { drawSign } from './signs.ts';

interface Placed {
  readonly box: PrintBox;
  readonly words: TextBlock;
  readonly x: number;
  readonly y: number;
}

const INDENT = SIGN_SIZE + 4;
const GAP = 11;

function setBox({ fonts }: Paper, { label, state, on }: PrintBox, width: number): TextBlock {
  const style = { done: NOTE_BOLD, open: NOTE, 'not-needed': NOTE_QUIET }[state];
  const day = on === '' ? [] : [{ text: ` ${on}`, style: NOTE }];
  return setPieces([{ text: label, style }, ...day], fonts, width - INDENT, 'left');
}

const widthOf = ({ lines }: TextBlock) => Math.max(0, ...lines.map(({ width }) => width));

function placeBoxes(paper: Paper, boxes: readonly PrintBox[], width: number): readonly Placed[] {
  let [x, y, below] = [0, 0, 0];
  return boxes.map((box) => {
    const words = setBox(paper, box, width);
    if (x > 0 && x + INDENT + widthOf(words) > width) [x, y] = [0, below];
    const placed = { box, words, x, y };
    x += INDENT + widthOf(words) + GAP;
    below = Math.max(below, y + words.height);
    return placed;
  });
}

function drawBox({ pen }: Paper, { box, words, x, y }: Placed, list: PdfElement, left: number, top: number): void {
  const item = pen.element(list, 'LI');
  drawSign(pen, box.state, pen.element(item, 'Lbl'), left + x, top + y + (NOTE.leading - SIGN_SIZE) / 2);
  words.draw(pen, pen.element(item, 'LBody'), left + x + INDENT, top + y);
}

/** Sets the boxes to a width. */
export function createBoxes(paper: Paper, boxes: readonly PrintBox[], width: number): Row {
  const placed = placeBoxes(paper, boxes, width);
  const draw: Row['draw'] = (parent, x, y) => {
    if (placed.length === 0) return;
    const list = paper.pen.element(parent, 'L');
    for (const one of placed) drawBox(paper, one, list, x, y);
  };
  return { height: Math.max(0, ...placed.map(({ words, y }) => y + words.height)), draw };
}
