// Locking and unlocking with the platform's WebCrypto, which browsers have on https and on the device itself alone. Format: SPEC.md, B.
import {
  authenticatedBytes,
  encodeLocked,
  encodeLockHeader,
  ITERATIONS,
  LOCK_BYTES,
  padContent,
  contentOf,
  type Locked,
  type LockHeader,
} from '../core/locked.ts';
import { encodePacked } from '../core/packed-text.ts';
import { canonicalPassphrase } from '../core/passphrase.ts';
import type { ChecklistRecord } from '../core/record.ts';
import { failure, type Result } from '../core/result.ts';
import { readCompressed, type ReadProblem } from './link-text.ts';
import type { CompressionPort, Ports } from './ports.ts';

/** Why a locked record does not open. */
export type UnlockProblem = ReadProblem | 'wrongPassphrase';

/** Whether this browser can lock and unlock here: not on plain http. */
export function canLock(): boolean {
  return crypto.subtle !== undefined;
}

/** The fragment of a record that only the passphrase opens, without '#'. `iterations` is lower in tests alone. */
export async function lockRecord(
  { compression, world }: Pick<Ports, 'compression' | 'world'>,
  record: ChecklistRecord,
  passphrase: string,
  iterations: number = ITERATIONS.least,
): Promise<string> {
  const header = { iterations, salt: new Uint8Array(world.random(LOCK_BYTES.salt)), iv: new Uint8Array(world.random(LOCK_BYTES.iv)) };
  return sealContent(await compression.deflate(encodePacked(record)), passphrase, header);
}

/** The fragment of some content under a header. */
export async function sealContent(content: Uint8Array, passphrase: string, header: LockHeader): Promise<string> {
  const encoded = encodeLockHeader(header);
  const key = await deriveKey(passphrase, header);
  const sealed = await crypto.subtle.encrypt(cipherOf(header.iv, authenticatedBytes(encoded)), key, padContent(content));
  return encodeLocked(encoded, new Uint8Array(sealed));
}

/** The record in a locked payload, or why there is none. Never rejects where the browser can lock. */
export async function unlockRecord(
  compression: CompressionPort,
  locked: Locked,
  passphrase: string,
): Promise<Result<ChecklistRecord, UnlockProblem>> {
  const padded = await openSeal(await deriveKey(passphrase, locked), locked);
  if (!padded) return failure('wrongPassphrase');
  const content = contentOf(padded);
  return content ? readCompressed(compression, content) : failure('damaged');
}

async function openSeal(key: CryptoKey, { iv, authenticated, sealed }: Locked): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipherOf(iv, authenticated), key, sealed));
  } catch {
    return undefined;
  }
}

function cipherOf(iv: BufferSource, additionalData: BufferSource): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData };
}

async function deriveKey(passphrase: string, { iterations, salt }: LockHeader): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(canonicalPassphrase(passphrase));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(way, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
