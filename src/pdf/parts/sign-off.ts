// Who signs what: two columns on one page, with lines for the pen where nothing is signed yet.
import type { PdfElement } from 'pdfkit';
import type { PrintSignOff } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawRule, drawTag } from '../shapes.ts';
import { setText } from '../text/block.ts';
import { BODY, HEADING, SMALL } from '../text/styles.ts';
import { WORDS } from '../words.ts';
import { drawParagraphs, heightOfParagraphs, setParagraphs } from './rows.ts';

const GAP = mm(12);
const COLUMN = (WIDTH - GAP) / 2;
const RULE = mm(0.6);
const HEAD = RULE + 4.5 + HEADING.leading + 4;
const LINE_ROOM = mm(10);
const DATE_SHARE = 0.6;
/** What follows the sign-offs should not stand alone on a page. */
const CLOSING_ROOM = mm(8) + 26;

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
    const block = setText(written, BODY, fonts, width);
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
    drawSignatureLine(paper, section, signer, WORDS.signature, x, y + lines, date - 12);
    drawSignatureLine(paper, section, signOff.on, WORDS.date, x + date, y + lines, COLUMN - date);
  };
  return { lines: HEAD + heightOfParagraphs(statement), draw };
}

/** Draws the sign-offs side by side, never across two pages. */
export function drawSignOffs(paper: Paper, signOffs: readonly PrintSignOff[]): void {
  if (signOffs.length === 0) return;
  paper.gap(mm(10));
  const parts = signOffs.map((signOff) => createSignOff(paper, signOff));
  const lines = Math.max(...parts.map((part) => part.lines));
  const height = lines + LINE_ROOM + 2 + SMALL.leading;
  if (height + CLOSING_ROOM > paper.room()) paper.newPage();
  paper.bookmark(WORDS.signOff);
  const y = paper.take(height);
  parts.forEach((part, index) => part.draw(paper.root, LEFT + index * (COLUMN + GAP), y, lines));
}
