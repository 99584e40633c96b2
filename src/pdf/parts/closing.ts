// The last lines: how the list comes back out of the file, when this copy was made, and where the blank checklist is.
import type { CarriedRecord, PrintModel } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import type { Pen } from '../pen.ts';
import { drawRule } from '../shapes.ts';
import { baseline, setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { LINK, LINKED, NOTE } from '../text/styles.ts';
import { WORDS } from '../words.ts';

type Words = Pick<PrintModel, 'saved' | 'address'>;

const GAP = mm(8);
const ROW_GAP = 3;

/** The address, underlined line by line, each line leading there. */
function drawLink(pen: Pen, parent: ReturnType<Pen['element']>, block: TextBlock, address: string, x: number, y: number): void {
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

interface Row {
  readonly label: TextBlock;
  readonly link: TextBlock;
  readonly address: string;
  /** Where the link begins on the last line of the label; undefined where it takes lines of its own. */
  readonly indent: number | undefined;
  readonly height: number;
}

function createRow({ fonts }: Paper, words: string, linked: string, address: string): Row {
  const label = setText(words, NOTE, fonts, WIDTH);
  const link = setText(linked, LINKED, fonts, WIDTH);
  const indent = (label.lines.at(-1)?.width ?? 0) + 4;
  const fits = indent + (link.lines[0]?.width ?? 0) <= WIDTH && link.lines.length === 1;
  return { label, link, address, indent: fits ? indent : undefined, height: label.height + (fits ? 0 : link.height) };
}

/** The record that the file carries, and the blank checklist. */
function createRows(paper: Paper, { saved, address }: Words, carried: CarriedRecord | undefined): readonly Row[] {
  const blank = createRow(paper, `${saved}. ${WORDS.checklist}`, address, address);
  if (!carried) return [blank];
  const { isLocked, link } = carried;
  const words = isLocked ? WORDS.insideLocked : WORDS.inside;
  return [createRow(paper, words, link === undefined ? '' : WORDS.openInside, link ?? ''), blank];
}

const heightOfRows = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP);

/** How much room the closing lines take, with the gap above them. */
export function heightOfClosing(paper: Paper, words: Words, carried: CarriedRecord | undefined): number {
  return GAP + heightOfRows(createRows(paper, words, carried));
}

function drawRow({ pen, root }: Paper, { label, link, address, indent }: Row, y: number): void {
  const paragraph = pen.element(root, 'P');
  label.draw(pen, paragraph, LEFT, y);
  if (link.lines.length === 0) return;
  if (indent === undefined) drawLink(pen, paragraph, link, address, LEFT, y + label.height);
  else drawLink(pen, paragraph, link, address, LEFT + indent, y + label.height - NOTE.leading);
}

/** Draws the closing lines. */
export function drawClosing(paper: Paper, words: Words, carried: CarriedRecord | undefined): void {
  const rows = createRows(paper, words, carried);
  paper.gap(GAP);
  let y = paper.take(heightOfRows(rows));
  for (const row of rows) {
    drawRow(paper, row, y);
    y += row.height + ROW_GAP;
  }
}
