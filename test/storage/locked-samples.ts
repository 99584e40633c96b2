// Locked links for tests: made with few iterations, and sealed a second time without the site's own code.
import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { decodeChecked, encodeChecked } from '../../src/core/link.ts';
import { parseLocked, type Locked } from '../../src/core/locked.ts';
import type { CompressionPort } from '../../src/storage/ports.ts';
import { compression } from '../../src/storage/compression.ts';
import { unlockRecord } from '../../src/storage/lock.ts';
import { textOfRecord } from '../core/sample-records.ts';

/** Enough to show that the number counts, few enough to make thousands of links. */
export const FEW = 3;

/** The bytes of a locked fragment's payload. */
export function payloadOf(fragment: string): Uint8Array<ArrayBuffer> {
  const payload = decodeChecked(/^3\.([\w-]+)\.e$/.exec(fragment)?.[1] ?? '');
  if (!payload.ok) throw new Error(`a test used ${fragment}, which is no locked fragment`);
  return payload.value;
}

/** The fragment of a payload, with a checksum that fits. */
export function fragmentOf(payload: Uint8Array): string {
  return `3.${encodeChecked(payload)}.e`;
}

/** The parts of a locked fragment made with few iterations. */
export function lockedOf(fragment: string): Locked {
  const locked = parseLocked(payloadOf(fragment), 1);
  if (!locked.ok) throw new Error(`a test used a locked fragment that is ${locked.problem}`);
  return locked.value;
}

/** The text of the record in a locked fragment, or why there is none. */
export async function unlocked(fragment: string, passphrase: string): Promise<string> {
  const record = await unlockRecord(compression, lockedOf(fragment), passphrase);
  return record.ok ? textOfRecord(record.value) : record.problem;
}

/** Compression that leaves the text as it is, in one stored block: the same bytes whatever the platform's compression does. */
export const STORED: CompressionPort = {
  ...compression,
  async deflate(text) {
    const bytes = Buffer.from(text, 'utf8');
    const block = Buffer.alloc(5);
    block.writeUInt8(1, 0);
    block.writeUInt16LE(bytes.length, 1);
    block.writeUInt16LE(bytes.length ^ 0xffff, 3);
    return new Uint8Array(Buffer.concat([block, bytes]));
  },
};

/** What SPEC.md, B says that the fragment is, written down once more with Node's own cryptography. */
export async function sealedAgain(text: string, secret: string, salt: Uint8Array, iv: Uint8Array, iterations: number): Promise<string> {
  const header = Buffer.alloc(34);
  header.writeUInt8(1, 0);
  header.writeUInt32BE(iterations, 1);
  header.set(salt, 5);
  header.set(iv, 21);
  header.writeUInt8(1, 33);
  const content = await STORED.deflate(text);
  const padded = Buffer.alloc(Math.ceil((content.length + 4) / 64) * 64);
  padded.writeUInt32BE(content.length, 0);
  padded.set(content, 4);
  const cipher = createCipheriv('aes-256-gcm', pbkdf2Sync(secret, salt, iterations, 32, 'sha256'), iv);
  cipher.setAAD(Buffer.concat([Buffer.from('3.'), header]));
  return fragmentOf(Buffer.concat([header, cipher.update(padded), cipher.final(), cipher.getAuthTag()]));
}
