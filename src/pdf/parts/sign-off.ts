// Who signs what, in one row, with lines for the pen where nothing is signed yet.
import type { PdfElement } from 'pdfkit';
import type { PrintSignOff } from '../../core/exports/print-model.ts';
import { WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawRule, drawTag } from '../shapes.ts';
import { setText } from '../text/block.ts';
import { BODY, HEADING, SMALL } from '../text/styles.ts';
import { WORDS } from '../words.ts';
import { QR_SIZE } from './qr.ts';
import { drawParagraphs, heightOfParagraphs, setParagraphs } from './rows.ts';
import type { Row } from './rows.ts';

const GAP = mm(10);
const COLUMN = (WIDTH - QR_SIZE - 2 * GAP) / 2;
const RULE = mm(0.6);
const HEAD = RULE + 4.5 + HEADING.leading + 4;
const LINE_ROOM = mm(10);
const DATE_SHARE = 0.52;

/** A line for the pen with its label below; what is known already stands on it. */
function drawSignatureLine(
  { pen, fonts }: Paper,
  parent: PdfElement,
  written: string,
  label: string,
  x: number,
  y: number,
  width: number,
): void {
  if (written !== '') {
    const block = setText(written, BODY, fonts, width, 'left');
    block.draw(pen, pen.element(parent, 'P'), x, y + LINE_ROOM - 2 - block.height);
  }
  pen.artifact(() => drawRule(pen.doc, x, y + LINE_ROOM, width, 0.75));
  setText(label, SMALL, fonts, width).draw(pen, pen.element(parent, 'P'), x, y + LINE_ROOM + 2);
}

function drawHeading({ pen, fonts }: Paper, { side, role }: PrintSignOff, section: PdfElement, x: number, y: number): void {
  pen.artifact(() => {
    drawRule(pen.doc, x, y, COLUMN, RULE);
    drawTag(pen.doc, side === 'client' ? 'yours' : 'dev', x, y + RULE + 5.5, 13);
  });
  setText(role, HEADING, fonts, COLUMN).draw(pen, pen.element(section, 'H2'), x + 13, y + RULE + 4.5);
}

interface SignOff {
  /** How far down the lines for the pen stand. */
  readonly lines: number;
  readonly draw: (root: PdfElement, x: number, y: number, lines: number) => void;
}

function createSignOff(paper: Paper, signOff: PrintSignOff): SignOff {
  const { pen } = paper;
  const statement = setParagraphs(paper, signOff.statement, BODY, COLUMN);
  const signer = signOff.on === '' ? '' : signOff.name;
  const draw: SignOff['draw'] = (root, x, y, lines) => {
    const section = pen.element(root, 'Sect');
    drawHeading(paper, signOff, section, x, y);
    drawParagraphs(paper, statement, section, x, y + HEAD);
    const date = COLUMN * DATE_SHARE;
    drawSignatureLine(paper, section, signer, WORDS.signature, x, y + lines, date - 8);
    drawSignatureLine(paper, section, signOff.on, WORDS.date, x + date, y + lines, COLUMN - date);
  };
  return { lines: HEAD + heightOfParagraphs(statement), draw };
}

/** The sign-offs beside each other, with their lines at one height. */
export function createSignOffs(paper: Paper, signOffs: readonly PrintSignOff[]): Row {
  const parts = signOffs.map((signOff) => createSignOff(paper, signOff));
  const lines = Math.max(0, ...parts.map((part) => part.lines));
  const draw: Row['draw'] = (root, x, y) => parts.forEach((part, index) => part.draw(root, x + index * (COLUMN + GAP), y, lines));
  return { height: parts.length === 0 ? 0 : lines + LINE_ROOM + 2 + SMALL.leading, draw };
}
