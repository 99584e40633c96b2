// pdfkit as we use it: tagged, without its standard fonts, its bytes gathered once at the end.
import PDFDocument from 'pdfkit';
import type { PdfInfo } from 'pdfkit';
import { joinBytes } from './bytes.ts';
import { shortenOperators } from './brief-operators.ts';
import { packPdf } from './pack.ts';

/** What the file says about itself. */
export interface Particulars {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly lang: string;
  /** Milliseconds since 1970; given, so that the same record makes the same bytes. */
  readonly createdAt: number;
}

/** An open document, and the way to close it and take its bytes. */
export interface OpenDocument {
  readonly doc: PDFDocument;
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

function escapeInfo(info: PdfInfo): PdfInfo {
  return { ...info, Title: escapeXml(info.Title), Subject: escapeXml(info.Subject), Creator: escapeXml(info.Creator) };
}

/** A new document without pages. */
export function openDocument({ title, subject, creator, lang, createdAt }: Particulars): OpenDocument {
  const chunks: Uint8Array[] = [];
  class Document extends PDFDocument {
    // pdfkit's own queue empties itself with shift(), which takes the square of the time.
    override push(chunk: Uint8Array | null): boolean {
      if (chunk !== null) chunks.push(chunk);
      return true;
    }
    override addContent(operators: string): this {
      const brief = shortenOperators(operators);
      return brief === '' ? this : super.addContent(brief);
    }
    // pdfkit writes the title into the XML of the metadata as it stands.
    override endMetadata(): void {
      const plain = this.info;
      this.info = escapeInfo(plain);
      super.endMetadata();
      this.info = plain;
    }
  }
  const info = { Title: title, Subject: subject, Creator: creator, Producer: 'pdfkit', CreationDate: new Date(createdAt) };
  const fixed = { pdfVersion: '1.7', margin: 0, tagged: true, displayTitle: true, bufferPages: true, compress: false } as const;
  const doc = new Document({ ...fixed, autoFirstPage: false, font: null, lang, info });
  const finish = () => {
    doc.end();
    return packPdf(joinBytes(chunks));
  };
  return { doc, finish };
}
