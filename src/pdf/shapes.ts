// The drawings of the site as vectors: keys, tags, the mark, ticks and boxes. Ink lines only, and a brass that prints as grey.
import type PDFDocument from 'pdfkit';
import type { KeyState } from '../core/key-state.ts';
import { BRASS, EDGE, INK, WHITE } from './text/styles.ts';

const BODY =
  'M21 11H43L54 22V57a3 3 0 0 1-3 3H39.5V68L35 71V75L39.5 78V82L35 85V89L38 91.5 32 98 25 92V60H13a3 3 0 0 1-3-3V22Z M26.5 23.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z';
const HOOK_BEHIND = 'M27 0V13a6 6 0 0 0 12 0V9';
const HOOK_IN_FRONT = 'M33 19a6 6 0 0 0 6-6V9';
const HATCHING = Array.from({ length: 15 }, (_, index) => `M${-84 + index * 7} 104L${20 + index * 7} 0`).join('');
const TAG = 'M3.5 1h5L11 3.5V17H1V3.5z';

/** The width and height of a key drawn at scale 1. */
export const KEY_SIZE = { width: 64, height: 100 };

function drawHook(doc: PDFDocument, path: string): void {
  doc.path(path).lineCap('round').lineWidth(3).stroke(INK).lineCap('butt');
}

function drawHatched(doc: PDFDocument): void {
  doc.path(BODY).lineWidth(2.5).fillAndStroke(WHITE, INK, 'even-odd');
  doc.save().path(BODY).clip('even-odd').path(HATCHING).lineWidth(2.25).stroke(INK).restore();
}

function drawSolid(doc: PDFDocument): void {
  doc.path(BODY).lineWidth(1.5).fillAndStroke(BRASS, INK, 'even-odd');
}

function drawSeal(doc: PDFDocument): void {
  doc.circle(49, 70, 12.5).lineWidth(2.5).fillAndStroke(INK, WHITE);
  doc.path('M42.5 70.5l4.5 4.5 8.5-9.5').lineWidth(3.5).stroke(WHITE);
}

function drawUnlisted(doc: PDFDocument): void {
  doc.save().path('M21 11H43L54 22V60H10V22Z').lineWidth(2.5).dash(4.5, { space: 4 }).stroke(INK).restore();
  doc.path('M27 74c0-7 11-7 11 0 0 5-5.5 4.5-5.5 10M32.5 89v3.5').lineWidth(2.25).stroke(INK);
}

function drawBoth(doc: PDFDocument): void {
  doc.save().rotate(-24, { origin: [33, 19] });
  drawHatched(doc);
  doc.restore();
  drawSolid(doc);
}

const KEYS: Readonly<Record<KeyState, (doc: PDFDocument) => void>> = {
  unlisted: drawUnlisted,
  dev: drawHatched,
  both: drawBoth,
  yours: drawSolid,
  clean: drawSolid,
  unused: (doc) => doc.path('M7 46H57').lineWidth(2.25).stroke(INK),
};

/** Whether the number on the key needs a plate of its own to be read. */
export function needsPlate(state: KeyState): boolean {
  return state === 'dev' || state === 'unlisted' || state === 'unused';
}

/** A key on its hook, 64 by 100 units; `number` draws the number on it. */
export function drawKey(doc: PDFDocument, state: KeyState, number: () => void): void {
  drawHook(doc, HOOK_BEHIND);
  KEYS[state](doc);
  drawHook(doc, HOOK_IN_FRONT);
  if (state === 'clean') drawSeal(doc);
  number();
}

/** A white plate behind a number. */
export function drawPlate(doc: PDFDocument, width: number): void {
  doc.roundedRect(32 - width / 2, 31, width, 25, 5).fill(WHITE);
}

const TAGS: Readonly<Record<KeyState, (doc: PDFDocument) => void>> = {
  unlisted: (doc) => doc.save().path(TAG).lineWidth(1.5).dash(2, { space: 1.6 }).stroke(INK).restore(),
  dev: (doc) => doc.path(`${TAG}M1 9.5L9 1.5M1 16.5L11 6.5M6 17l5-5`).lineWidth(1.5).stroke(INK),
  both: (doc) => doc.path(TAG).lineWidth(1.5).stroke(INK).path('M6 1h2.5L11 3.5V17H6z').fillAndStroke(INK, INK),
  yours: (doc) => doc.path(TAG).lineWidth(1.5).fillAndStroke(INK, INK),
  clean: (doc) => doc.path(TAG).lineWidth(1.5).fillAndStroke(INK, INK).path('M3 10l2.3 2.5L9.2 7').lineWidth(2).stroke(WHITE),
  unused: (doc) => doc.path('M1.5 9.5h9').lineWidth(1.5).stroke(INK),
};

/** Draws at a place and a scale, and leaves the page as it was. */
export function drawAt(doc: PDFDocument, x: number, y: number, scale: number, draw: (doc: PDFDocument) => void): void {
  doc.save().translate(x, y).scale(scale);
  draw(doc);
  doc.restore();
}

/** The key when small, two thirds as wide as high. */
export function drawTag(doc: PDFDocument, state: KeyState, x: number, y: number, height: number): void {
  drawAt(doc, x, y, height / 18, TAGS[state]);
}

/** The mark of the site: half of the key is still theirs, half is yours. 36 by 56 units. */
export function drawMark(doc: PDFDocument): void {
  doc.path('M15 0v8.5a3.5 3.5 0 0 0 7 0V6.5').lineWidth(2).stroke(INK);
  doc.path('M18.5 7H12L6 13V34h9v18l3.5 3z').lineWidth(1.5).stroke(INK);
  doc
    .path('M18.5 7H25l6 6V34h-9v5l-2.5 1.7v2.3L22 44.7V47l-2.5 1.7V51l1.5 1.5-2.5 2.5z')
    .lineWidth(1.5)
    .fillAndStroke(INK, INK, 'even-odd');
  doc.path('M6.5 20L16 10.5M6.5 27L18 15.5M8 33.5L18 23.5M15 34l3-3M15.5 41.5l2.5-2.5M15.5 49l2.5-2.5').lineWidth(1.5).stroke(INK);
}

/** A rule of some thickness across a width. */
export function drawRule(doc: PDFDocument, x: number, y: number, width: number, thickness: number, colour = INK): void {
  doc.rect(x, y, width, thickness).fill(colour);
}

/** A line to write on. */
export function drawBlank(doc: PDFDocument, x: number, y: number, width: number): void {
  drawRule(doc, x, y, width, 0.75, EDGE);
}

/** The sides of a tick or a box, and the room that it takes. */
export const SIGN_SIZE = 8.5;

/** A tick where there was a box. */
export function drawTick(doc: PDFDocument, x: number, y: number): void {
  drawAt(doc, x, y, SIGN_SIZE / 18, () => doc.path('M1 9.5L6.500 15 17 3.500').lineWidth(3).stroke(INK));
}

/** An empty box. */
export function drawBox(doc: PDFDocument, x: number, y: number): void {
  doc
    .rect(x + 0.55, y + 0.55, SIGN_SIZE - 1.1, SIGN_SIZE - 1.1)
    .lineWidth(1.1)
    .stroke(INK);
}

/** A dash: nothing is asked for here. */
export function drawDash(doc: PDFDocument, x: number, y: number): void {
  drawRule(doc, x + 1, y + SIGN_SIZE / 2 - 0.5, SIGN_SIZE - 2, 1, INK);
}
