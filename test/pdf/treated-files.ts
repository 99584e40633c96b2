// PDFs that other people's programs saved anew, stored with the list that went in: read on every commit, also where no program is.
import { readFileSync } from 'node:fs';
import { parseBackup } from '../../src/core/backup.ts';
import type { CarriedRecord } from '../../src/core/exports/print-model.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { makePdf } from '../../src/pdf/make-pdf.ts';
import { CREATED_AT, EMPTY, readFont } from './fixtures.ts';

/** The backup that went into every stored PDF. */
export const STORED_LIST = 'list.handover.txt';

/** Where a stored file is. */
export function storedAt(name: string): URL {
  return new URL(`treated/${name}`, import.meta.url);
}

/** The stored example of a treatment. */
export function readStored(name: string): Uint8Array {
  return readFileSync(storedAt(`${name}.pdf`));
}

/** The list in all of them. */
export function readStoredList(): ChecklistRecord {
  const parsed = parseBackup(readFileSync(storedAt(STORED_LIST), 'utf8'));
  const [record] = parsed.ok ? parsed.value.records : [];
  if (!record) throw new Error('the stored list cannot be read');
  return record;
}

/** A PDF of one page with next to nothing on it. */
export async function smallPdf(carried: CarriedRecord | undefined): Promise<Uint8Array> {
  const options = { createdAt: CREATED_AT, kind: 'full', paper: 'A4', carried } as const;
  const { bytes } = await makePdf({ ...EMPTY, title: 'Rye & Co bakery' }, readFont, options);
  return bytes;
}
