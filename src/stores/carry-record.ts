// The record inside a PDF: put there as the site would send it, and read back before anybody hears that it is there.
import { encodeBackup } from '../core/backup.ts';
import { readCarried } from '../core/carried/read-carried.ts';
import type { CarriedRecord } from '../core/exports/print-model.ts';
import { parseFileText, type FileContent } from '../core/file-text.ts';
import type { Outgoing } from './secret-guard.ts';
import { shareRecord, type Doors } from './share-record.ts';

/** What is to be carried. */
export interface Carrying {
  readonly outgoing: Outgoing;
  /** Where a link to the record opens. */
  readonly openPage: string;
  /** Locks the record inside; the pages can still be read. */
  readonly passphrase: string | undefined;
}

/** The record as a PDF carries it; `unreadable` where the site could not open its own copy. */
export async function carryRecord(
  doors: Doors,
  { outgoing: { record, notSecrets }, openPage, passphrase }: Carrying,
): Promise<CarriedRecord | 'unreadable'> {
  const share = await shareRecord(doors, record, openPage, passphrase, notSecrets);
  return share ? { text: share.file.text, link: share.link, isLocked: share.isLocked } : 'unreadable';
}

/** Whether the site finds in the PDF what was put there, once for each way. A locked one was opened when it was made. */
export function isCarried(pdf: Uint8Array, { text, link }: CarriedRecord): boolean {
  const read = readCarried(pdf);
  const put = [text, ...(link === undefined ? [] : [link])].map(parseFileText);
  const wanted = put.flatMap((content) => (content.ok ? [content.value] : []));
  return read.ok && JSON.stringify(read.value.map(toPlain)) === JSON.stringify(wanted.map(toPlain));
}

/** What can be compared as JSON. */
function toPlain(content: FileContent): unknown {
  if (content.kind === 'records') return encodeBackup(content.records);
  const { authenticated, sealed } = content.kind === 'locked' ? content.locked : { authenticated: [], sealed: content.bytes };
  return [content.kind, [...authenticated], [...sealed]];
}
