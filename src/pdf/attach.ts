// The record as an attachment of the file, with its checksum inside.
import type PDFDocument from 'pdfkit';
import { addChecksum, ATTACHMENT } from '../core/carried/checked-text.ts';
import type { CarriedRecord } from '../core/exports/print-model.ts';
import { WORDS } from './words.ts';

/** Attaches it. */
export function attach(doc: PDFDocument, { text }: CarriedRecord, createdAt: number): void {
  const date = new Date(createdAt);
  doc.file(new TextEncoder().encode(addChecksum(text)), {
    name: ATTACHMENT,
    type: 'application/json',
    description: WORDS.attachment,
    relationship: 'Source',
    creationDate: date,
    modifiedDate: date,
  });
}
