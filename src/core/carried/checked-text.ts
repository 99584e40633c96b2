// The text of a file with its checksum inside: a PDF may change an attachment on its way without telling. Rules: SPEC.md, U.
import { crc32 } from '../crc32.ts';
import { failure, success, type Result } from '../result.ts';

const CHECK = /,\r?\n "check": "([0-9a-f]{8})"(?=\r?\n\}\s*$)/;

function checksum(text: string): string {
  return crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
}

/** The name of the attachment in a PDF. */
export const ATTACHMENT = 'handover.json';

/** The same JSON, with the checksum of the rest as its last member. */
export function addChecksum(text: string): string {
  return text.replace(/\n\}\n$/, `,\n "check": "${checksum(text)}"\n}\n`);
}

/** The text without its checksum, whatever became of the ends of its lines; `damaged` where the two do not fit. */
export function takeChecksum(text: string): Result<string, 'damaged'> {
  const [, check] = CHECK.exec(text) ?? [];
  const plain = text.replace(CHECK, '').replace(/\r\n/g, '\n');
  return check !== undefined && check === checksum(plain) ? success(plain) : failure('damaged');
}
