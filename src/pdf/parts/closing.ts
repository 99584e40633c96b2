// The last lines: how the list comes back out of the file, when this copy was made, and where the blank checklist is.
import type { PdfElement } from 'pdfkit';
import type { CarriedRecord, PrintModel } from '../../core/exports/print-model.ts';
import type { Paper } from '../paper.ts';
import type { Pen } from '../pen.ts';
import { drawRule } from '../shapes.ts';
import { baseline, setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { LINK, LINKED, NOTE } from '../text/styles.ts';
import { WORDS } from '../words.ts';
import type { Row } from './rows.ts';

type Words = Pick<PrintModel, 'saved' | 'address'>;

const ROW_GAP = 3;

/** The address, underlined line by line, each line leading there. */
function drawLink(pen: Pen, parent: PdfElement, block: TextBlock, address: string, x: number, y: number): void {
  const link = pen.element(parent, 'Link');
  block.draw(pen, link, x, y);
  const words = block.lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('');
  block.lines.forEach(({ width }, index) => {
    const top = y + index * block.leading;
    // A boxed string is how pdfkit knows text from a name.
    pen.doc.link(x, top, width, block.leading, address, { structParent: link, Contents: Object(words) });
  });
  // pdfkit notes the page of a link when its element ends, so it ends here and not with the document.
  link.end();
  pen.artifact(() => {
    block.lines.forEach(({ width }, index) => drawRule(pen.doc, x, baseline(y + index * block.leading, LINKED) + 1.4, width, 0.6, LINK));
  });
}

interface Line {
  readonly label: TextBlock;
  readonly link: TextBlock;
  readonly address: string;
  /** Where the link begins on the last line of the label; undefined where it takes lines of its own. */
  readonly indent: number | undefined;
  readonly height: number;
}

function createLine({ fonts }: Paper, width: number, words: string, linked: string, address: string): Line {
  const label = setText(words, NOTE, fonts, width);
  const link = setText(linked, LINKED, fonts, width);
  const indent = (label.lines.at(-1)?.width ?? 0) + 4;
  const fits = indent + (link.lines[0]?.width ?? 0) <= width && link.lines.length === 1;
  return { label, link, address, indent: fits ? indent : undefined, height: label.height + (fits ? 0 : link.height) };
}

/** The record that the file carries, and the blank checklist. */
function createLines(paper: Paper, { saved, address }: Words, carried: CarriedRecord | undefined, width: number): readonly Line[] {
  const blank = createLine(paper, width, `${saved}. ${WORDS.checklist}`, address, address);
  if (!carried) return [blank];
  const { isLocked, link } = carried;
  const words = isLocked ? WORDS.insideLocked : WORDS.inside;
  return [createLine(paper, width, words, link === undefined ? '' : WORDS.openInside, link ?? ''), blank];
}

function drawRow({ pen }: Paper, { label, link, address, indent }: Line, parent: PdfElement, x: number, y: number): void {
  const paragraph = pen.element(parent, 'P');
  label.draw(pen, paragraph, x, y);
  if (link.lines.length === 0) return;
  if (indent === undefined) drawLink(pen, paragraph, link, address, x, y + label.height);
  else drawLink(pen, paragraph, link, address, x + indent, y + label.height - NOTE.leading);
}

/** Sets the closing lines to a width. */
export function createClosing(paper: Paper, words: Words, carried: CarriedRecord | undefined, width: number): Row {
  const lines = createLines(paper, words, carried, width);
  const draw: Row['draw'] = (parent, x, y) => {
    let top = y;
    for (const line of lines) {
      drawRow(paper, line, parent, x, top);
      top += line.height + ROW_GAP;
    }
  };
  return { height: lines.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP), draw };
}
