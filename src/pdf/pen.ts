// Draws on the page and tags what it draws: every mark on paper is either in the structure tree or an artifact.
import type PDFDocument from 'pdfkit';
import type { PdfElement, PdfElementOptions } from 'pdfkit';
import type { Line } from './text/lines.ts';
import { textOperators } from './text/operators.ts';
import { widthOfRuns } from './text/runs.ts';
import type { Run } from './text/runs.ts';

/** A rectangle, measured from the top left of the page. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Artifact = 'Layout' | 'Pagination';

/** What draws and tags. */
export interface Pen {
  readonly doc: PDFDocument;
  /** Adds an element to the structure tree. */
  readonly element: (parent: PdfElement, type: string, options?: PdfElementOptions) => PdfElement;
  /** Writes a line as content of the element; y is the baseline. */
  readonly line: (element: PdfElement, line: Line, x: number, y: number) => void;
  /** Draws a picture that has words of its own for those who do not see it. */
  readonly figure: (parent: PdfElement, alt: string, area: Area, draw: () => void) => void;
  /** Draws what means nothing by itself, or repeats from page to page. */
  readonly artifact: (draw: () => void, type?: Artifact) => void;
  /** Writes a line inside a figure or an artifact, which speak for it. */
  readonly plainLine: (line: Line, x: number, y: number) => void;
}

type Draw = (doc: PDFDocument) => void;

function tagContent(doc: PDFDocument, element: PdfElement, tag: string, draw: Draw): void {
  const content = doc.markStructureContent(tag);
  draw(doc);
  doc.endMarkedContent();
  element.add(content);
}

/** Writes the runs at x and gives back where they end. */
function writeRuns(doc: PDFDocument, runs: readonly Run[], x: number, y: number): number {
  for (const { font } of runs) doc.page.fonts[font.id] ??= font.ref();
  if (runs.length > 0) doc.addContent(textOperators(runs, x, y));
  return x + widthOfRuns(runs);
}

/** Neighbours of one language that are all shown, or one run of boxes. */
function groupRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0]?.shown && run.shown && last[0].lang === run.lang) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function writeLine(pen: Pen, element: PdfElement, line: Line, x: number, y: number): void {
  let end = x;
  for (const group of groupRuns(line.runs)) {
    const [first] = group;
    const start = end;
    const write: Draw = (doc) => (end = writeRuns(doc, group, start, y));
    const lang = first?.lang === undefined ? {} : { lang: first.lang };
    if (!first || (first.shown && first.lang === undefined)) tagContent(pen.doc, element, 'P', write);
    else if (first.shown) tagContent(pen.doc, pen.element(element, 'Span', lang), 'Span', write);
    // Boxes keep the true text in the tree: some readers reverse right-to-left text when it stands in the page.
    else tagContent(pen.doc, pen.element(element, 'Span', { actual: first.text, ...lang }), 'Span', write);
  }
}

function drawArtifact(doc: PDFDocument, draw: () => void, type: Artifact): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

function drawFigure(pen: Pen, parent: PdfElement, alt: string, area: Area, draw: () => void): void {
  const { height } = pen.doc.page;
  // Whole points, as the file counts them: from the foot of the page.
  const [top, bottom] = [Math.ceil(height - area.y), Math.floor(height - area.y - area.height)];
  const bbox = [Math.floor(area.x), height - top, Math.ceil(area.x + area.width), height - bottom] as const;
  tagContent(pen.doc, pen.element(parent, 'Figure', { alt, bbox }), 'Figure', draw);
}

/** A pen for the document's current page. */
export function createPen(doc: PDFDocument): Pen {
  const element = (parent: PdfElement, type: string, options?: PdfElementOptions) => {
    const child = doc.struct(type, options);
    parent.add(child);
    return child;
  };
  const pen: Pen = {
    doc,
    element,
    line: (parent, line, x, y) => writeLine(pen, parent, line, x, y),
    figure: (parent, alt, area, draw) => drawFigure(pen, parent, alt, area, draw),
    artifact: (draw, type = 'Layout') => drawArtifact(doc, draw, type),
    plainLine: (line, x, y) => void writeRuns(doc, line.runs, x, y),
  };
  return pen;
}
