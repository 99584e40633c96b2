// The last lines: when this copy was made, and where the blank checklist is.
import type { PrintModel } from '../../core/exports/print-model.ts';
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

/** The address, underlined line by line, each line leading there. */
function drawLink(pen: Pen, parent: ReturnType<Pen['element']>, block: TextBlock, address: string, x: number, y: number): void {
  const link = pen.element(parent, 'Link');
  block.draw(pen, link, x, y);
  block.lines.forEach(({ width }, index) => {
    const top = y + index * block.leading;
    // A boxed string is how pdfkit knows text from a name.
    pen.doc.link(x, top, width, block.leading, address, { structParent: link, Contents: Object(address) });
  });
  // pdfkit notes the page of a link when its element ends, so it ends here and not with the document.
  link.end();
  pen.artifact(() => {
    block.lines.forEach(({ width }, index) => drawRule(pen.doc, x, baseline(y + index * block.leading, LINKED) + 1.4, width, 0.6, LINK));
  });
}

interface Closing {
  readonly label: TextBlock;
  readonly link: TextBlock;
  /** Where the address begins on the last line of the label; undefined where it takes lines of its own. */
  readonly indent: number | undefined;
  readonly height: number;
}

function createClosing({ fonts }: Paper, { saved, address }: Words): Closing {
  const label = setText(`${saved}. ${WORDS.checklist}`, NOTE, fonts, WIDTH);
  const link = setText(address, LINKED, fonts, WIDTH);
  const indent = (label.lines.at(-1)?.width ?? 0) + 4;
  const fits = indent + (link.lines[0]?.width ?? 0) <= WIDTH && link.lines.length === 1;
  return { label, link, indent: fits ? indent : undefined, height: label.height + (fits ? 0 : link.height) };
}

/** How much room the closing lines take, with the gap above them. */
export function heightOfClosing(paper: Paper, words: Words): number {
  return GAP + createClosing(paper, words).height;
}

/** Draws the closing lines. */
export function drawClosing(paper: Paper, words: Words): void {
  const { pen, root } = paper;
  const { label, link, indent, height } = createClosing(paper, words);
  paper.gap(GAP);
  const y = paper.take(height);
  const paragraph = pen.element(root, 'P');
  label.draw(pen, paragraph, LEFT, y);
  if (indent === undefined) drawLink(pen, paragraph, link, words.address, LEFT, y + label.height);
  else drawLink(pen, paragraph, link, words.address, LEFT + indent, y + label.height - NOTE.leading);
}
