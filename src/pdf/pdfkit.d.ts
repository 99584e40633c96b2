// The part of pdfkit 0.20 that the writer uses; the published types are three releases behind.
declare module 'pdfkit' {
  /** An indirect object. */
  export interface PdfReference {
    readonly data: Record<string, unknown>;
  }

  /** One stretch of marked content on a page. */
  export interface PdfContent {
    readonly refs: readonly object[];
  }

  /** An element of the structure tree. */
  export interface PdfElement {
    readonly dictionary: PdfReference;
    add(child: PdfElement | PdfContent): this;
    end(): void;
  }

  export interface PdfElementOptions {
    readonly alt?: string;
    readonly actual?: string;
    readonly lang?: string;
    readonly scope?: 'Column' | 'Row';
    /** Left, top, right, bottom, measured from the top of the page. */
    readonly bbox?: readonly [number, number, number, number];
  }

  /** Where a glyph goes, in thousandths of the type size. */
  export interface PdfGlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    readonly advanceWidth: number;
  }

  /** Text laid out by fontkit, in the units of its font. */
  export interface GlyphRun {
    readonly advanceWidth: number;
    readonly glyphs: readonly {
      readonly id: number;
      readonly codePoints: readonly number[];
      readonly advanceWidth: number;
      readonly path: { toSVG(): string };
    }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  }

  export interface PdfFont {
    readonly id: string;
    /** The font of fontkit behind it. */
    readonly font: {
      readonly unitsPerEm: number;
      hasGlyphForCodePoint(point: number): boolean;
      layout(text: string, features?: undefined, script?: undefined, language?: undefined, direction?: 'ltr' | 'rtl'): GlyphRun;
    };
    /** What turns the units of the font into thousandths. */
    readonly scale: number;
    /** The glyphs of the file by their place; `includeGlyph` gives the first place of one. */
    readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
    /** By the number of the glyph in the file. */
    readonly widths: number[];
    /** What each glyph in the file stands for. */
    readonly unicode: (readonly number[])[];
    ref(): PdfReference;
    layout(text: string): {
      readonly glyphs: GlyphRun['glyphs'];
      readonly positions: readonly PdfGlyphPosition[];
      readonly advanceWidth: number;
    };
    widthOfString(text: string, size: number): number;
  }

  export interface PdfPage {
    readonly dictionary: PdfReference;
    readonly width: number;
    readonly height: number;
    readonly fonts: Record<string, PdfReference>;
  }

  export interface PdfOutline {
    addItem(title: string, options: { readonly top: number; readonly left: number; readonly zoom: number }): PdfOutline;
  }

  export interface PdfInfo {
    Title: string;
    Subject: string;
    Creator: string;
    Producer: string;
    CreationDate: Date;
  }

  export interface PdfOptions {
    readonly pdfVersion: '1.7';
    readonly margin: number;
    readonly lang: string;
    readonly tagged: true;
    readonly displayTitle: true;
    readonly bufferPages: true;
    readonly compress: false;
    readonly autoFirstPage: false;
    /** `null` keeps the fourteen standard fonts out. */
    readonly font: null;
    readonly info: PdfInfo;
  }

  export default class PDFDocument {
    constructor(options: PdfOptions | Pick<PdfOptions, 'autoFirstPage' | 'font'>);
    info: PdfInfo;
    readonly page: PdfPage;
    readonly outline: PdfOutline;
    readonly _font: PdfFont;
    push(chunk: Uint8Array | null): boolean;
    endMetadata(): void;
    end(): void;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    switchToPage(index: number): PdfPage;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    file(
      bytes: Uint8Array,
      options: {
        readonly name: string;
        readonly type: string;
        readonly description: string;
        readonly relationship: 'Source';
        readonly creationDate: Date;
        readonly modifiedDate: Date;
      },
    ): unknown;
    addContent(operators: string): this;
    struct(type: string, options?: PdfElementOptions): PdfElement;
    addStructure(element: PdfElement): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): this;
    markContent(tag: 'Span', options: { readonly actual: string }): this;
    /** `actual` is taken in a Span alone. */
    markStructureContent(tag: string, options?: { readonly actual?: string }): PdfContent;
    endMarkedContent(): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      // A PDF text, as pdfkit tells them from names: a boxed string.
      options: { readonly structParent: PdfElement; readonly Contents: object },
    ): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    rotate(angle: number, options: { readonly origin: readonly [number, number] }): this;
    path(data: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    lineCap(cap: 'butt' | 'round'): this;
    dash(length: number, options: { readonly space: number }): this;
    clip(rule: 'even-odd'): this;
    fill(colour: string, rule?: 'even-odd'): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string, rule?: 'even-odd'): this;
  }
}
