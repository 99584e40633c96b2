// Ticks, boxes and dashes with the words that stand for them.
import type { PdfElement } from 'pdfkit';
import type { PrintBox } from '../../core/exports/print-model.ts';
import type { Pen } from '../pen.ts';
import { SIGN_SIZE, drawBox, drawDash, drawTick } from '../shapes.ts';
import { SIGN_WORDS } from '../words.ts';

const DRAWINGS = { done: drawTick, open: drawBox, 'not-needed': drawDash } as const;

/** Draws the sign of a box with its top left corner here. */
export function drawSign({ doc, figure }: Pen, state: PrintBox['state'], parent: PdfElement, x: number, y: number): void {
  figure(parent, SIGN_WORDS[state], { x, y, width: SIGN_SIZE, height: SIGN_SIZE }, () => DRAWINGS[state](doc, x, y));
}
