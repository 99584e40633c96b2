// What the six small drawings mean, in one or two lines.
import type { PdfElement } from 'pdfkit';
import type { PrintModel } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawTag } from '../shapes.ts';
import { baseline } from '../text/block.ts';
import { fitLine } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import { SMALL } from '../text/styles.ts';
import { TAG_WORDS } from '../words.ts';

type Entry = PrintModel['legend'][number];

interface Placed {
  readonly entry: Entry;
  readonly line: Line;
  readonly x: number;
  readonly row: number;
}

const TAG_HEIGHT = 10;
const INDENT = 10;
const ROW = 14;
const GAP = mm(5);

function placeEntries({ fonts }: Paper, legend: readonly Entry[]): readonly Placed[] {
  let [x, row] = [0, 0];
  return legend.map((entry) => {
    const line = fitLine({ text: entry.words, style: SMALL }, fonts, WIDTH - INDENT);
    if (x > 0 && x + INDENT + line.width > WIDTH) [x, row] = [0, row + 1];
    const placed = { entry, line, x, row };
    x += INDENT + line.width + GAP;
    return placed;
  });
}

function drawEntry({ pen }: Paper, { entry, line, x, row }: Placed, list: PdfElement, top: number): void {
  const item = pen.element(list, 'LI');
  const area = { x: LEFT + x, y: top + row * ROW, width: (TAG_HEIGHT * 2) / 3, height: TAG_HEIGHT };
  pen.figure(pen.element(item, 'Lbl'), TAG_WORDS[entry.state], area, () => drawTag(pen.doc, entry.state, area.x, area.y, area.height));
  const style = { ...SMALL, leading: TAG_HEIGHT };
  pen.line(pen.element(item, 'LBody'), line, LEFT + x + INDENT, baseline(area.y, style));
}

/** How much room the legend takes. */
export function heightOfLegend(paper: Paper, legend: readonly Entry[]): number {
  const last = placeEntries(paper, legend).at(-1);
  return last ? (last.row + 1) * ROW : 0;
}

/** Draws the legend in one piece. */
export function drawLegend(paper: Paper, section: PdfElement, legend: readonly Entry[]): void {
  const placed = placeEntries(paper, legend);
  if (placed.length === 0) return;
  const top = paper.take(heightOfLegend(paper, legend));
  const list = paper.pen.element(section, 'L');
  for (const entry of placed) drawEntry(paper, entry, list, top);
}
