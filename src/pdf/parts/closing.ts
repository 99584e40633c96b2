// The last lines: when this copy was made, and where the blank checklist is.
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import type { Pen } from '../pen.ts';
import { drawRule } from '../shapes.ts';
import { baseline, setText } from '../text/block.ts';
import type { TextBlock } from '../text/block.ts';
import { LINK, LINKED, NOTE } from '../text/styles.ts';
import { WORDS } from '../words.ts';

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

/** Draws the closing lines. */
export function drawClosing(paper: Paper, saved: string, address: string): void {
  const { pen, fonts, root } = paper;
  const label = setText(`${saved}. ${WORDS.checklist}`, NOTE, fonts, WIDTH);
  const lineWidth = label.lines.at(-1)?.width ?? 0;
  const indent = lineWidth + 4;
  const link = setText(address, LINKED, fonts, WIDTH);
  const fits = indent + (link.lines[0]?.width ?? 0) <= WIDTH && link.lines.length === 1;
  paper.gap(mm(8));
  const y = paper.take(label.height + (fits ? 0 : link.height));
  const paragraph = pen.element(root, 'P');
  label.draw(pen, paragraph, LEFT, y);
  if (fits) drawLink(pen, paragraph, link, address, LEFT + indent, y + label.height - NOTE.leading);
  else drawLink(pen, paragraph, link, address, LEFT, y + label.height);
}
