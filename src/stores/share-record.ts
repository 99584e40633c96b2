// A record as a link: made, opened again by the site itself, and only then called ready.
import { toPlainRecord } from '../core/plain-record.ts';
import type { ChecklistRecord } from '../core/record.ts';
import { readLink, writeLink } from '../storage/link-text.ts';
import type { CompressionPort } from '../storage/ports.ts';

/** The whole address of a record's link, or undefined when the site could not open its own link again. */
export async function shareLink(compression: CompressionPort, record: ChecklistRecord, openPage: string): Promise<string | undefined> {
  const fragment = await writeLink(compression, record);
  const again = await readLink(compression, fragment);
  const isSame = again.ok && JSON.stringify(toPlainRecord(again.value)) === JSON.stringify(toPlainRecord(record));
  return isSame ? `${openPage}#${fragment}` : undefined;
}

/** What the length of a link means for sending it. */
export function linkAdvice(length: number): string {
  if (length <= 2_000) return 'It fits in a message.';
  if (length <= 4_000) return 'Some chats may cut a link this long: send the backup file as well.';
  return 'This link is too long for most messages: send the backup file instead.';
}
