// Draws on the page and tags what it draws: every mark on paper is either in the structure tree or an artifact.
import type PDFDocument from 'pdfkit';
import type { PdfElement, PdfElementOptions } from 'pdfkit';
import type { Line } from './text/lines.ts';
import { groupRuns, textOfGroup, type Group } from './text/groups.ts';
import { textOperators, type ShapedRun } from './text/operators.ts';

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

function tagContent(doc: PDFDocument, element: PdfElement, tag: string, draw: Draw, options: { readonly actual?: string } = {}): void {
  const content = doc.markStructureContent(tag, options);
  draw(doc);
  doc.endMarkedContent();
  element.add(content);
}

function writeRuns(doc: PDFDocument, runs: readonly ShapedRun[], x: number, y: number): void {
  for (const { run } of runs) doc.page.fonts[run.font.id] ??= run.font.ref();
  if (runs.length > 0) doc.addContent(textOperators(runs, x, y));
}

function tagGroup(pen: Pen, element: PdfElement, group: Group, x: number, y: number): void {
  const { doc } = pen;
  const { runs, lang, inTree, inPage } = group;
  const write: Draw = () => writeRuns(doc, runs, x, y);
  const text = textOfGroup(group);
  if (lang === undefined && !inTree) return tagContent(doc, element, 'P', write);
  const span = pen.element(element, 'Span', { ...(inTree ? { actual: text } : {}), ...(lang === undefined ? {} : { lang }) });
  tagContent(doc, span, 'Span', write, inPage ? { actual: text } : {});
}

/** Inside a figure or an artifact a letter that copies wrongly keeps its text beside it. */
function writePlainGroup(doc: PDFDocument, group: Group, x: number, y: number): void {
  if (group.inPage) doc.markContent('Span', { actual: textOfGroup(group) });
  writeRuns(doc, group.runs, x, y);
  if (group.inPage) doc.endMarkedContent();
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
    line: (parent, line, x, y) => groupRuns(line.runs).forEach((group) => tagGroup(pen, parent, group, x, y)),
    figure: (parent, alt, area, draw) => drawFigure(pen, parent, alt, area, draw),
    artifact: (draw, type = 'Layout') => drawArtifact(doc, draw, type),
    plainLine: (line, x, y) => groupRuns(line.runs).forEach((group) => writePlainGroup(doc, group, x, y)),
  };
  return pen;
}
