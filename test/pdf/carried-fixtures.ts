// PDFs that carry a record, locked or not.
import { toPrintModel } from '../../src/core/exports/to-print-model.ts';
import type { CarriedRecord } from '../../src/core/exports/print-model.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { carryRecord } from '../../src/stores/carry-record.ts';
import { SAM, sampleRecord, write } from '../core/sample-records.ts';
import { HANDOVER } from '../core/sample-templates.ts';
import { CREATED_AT, readFont } from './fixtures.ts';

export const PASSPHRASE = 'KF8J-EK05-YVM3';

/** What nobody may find in a locked PDF but on its pages. */
export const NOTE = 'The keys lie in the second drawer (left), behind the flour';

export const RECORD = write(sampleRecord(), SAM, ['r', 'note', NOTE], [1, 'service', 'Łódź Domains'], [1, 'login', 'office@rye.example']);

const SETTING = { siteName: 'Fair Handover', address: 'https://fairhandover.example/checklists/sample/', saved: 'Saved today' };

/** What the PDF of a record carries. */
export async function carry(record: ChecklistRecord, passphrase?: string): Promise<CarriedRecord> {
  const carrying = { outgoing: { record, notSecrets: [] }, openPage: 'https://fairhandover.example/open/', passphrase };
  const carried = await carryRecord(memoryPorts(), carrying);
  if (carried === 'unreadable') throw new Error('the record cannot be carried');
  return carried;
}

/** A PDF with something inside. */
export async function pdfWith(carried: CarriedRecord | undefined, kind: 'full' | 'summary' = 'full', record = RECORD): Promise<Uint8Array> {
  const model = toPrintModel(HANDOVER, record, SETTING);
  const { bytes } = await makePdf(model, readFont, { createdAt: CREATED_AT, kind, paper: 'A4', carried });
  return bytes;
}
