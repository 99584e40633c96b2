// What a PDF carries, also where it is protected but opens without a password: by the platform's WebCrypto (ISO 32000-2, 7.6.4.3).
import { readAttached, readCarried, type Carried } from '../core/carried/read-carried.ts';
import { readProtection, type ProtectedPdf } from '../core/carried/pdf-protection.ts';

const BLOCK = 16;
const ROUNDS = 64;
const HASHES = ['SHA-256', 'SHA-384', 'SHA-512'] as const;

type Bytes = Uint8Array<ArrayBuffer>;

/** What the PDF carries, or why there is nothing. Never rejects. */
export async function openCarried(pdf: Uint8Array): Promise<Carried> {
  const carried = readCarried(pdf);
  return carried.ok || carried.problem !== 'protected' ? carried : readAttached(await openProtected(pdf));
}

/** The attachments, still compressed; none where the file is protected in another way. */
async function openProtected(pdf: Uint8Array): Promise<readonly Uint8Array[]> {
  const parts = readProtection(pdf);
  if (!parts || crypto.subtle === undefined) return [];
  try {
    const key = await fileKey(parts);
    const opened = await Promise.allSettled(parts.sealed.map((sealed) => unseal(key, sealed)));
    return opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  } catch {
    return [];
  }
}

async function fileKey({ user, userKey }: ProtectedPdf): Promise<Bytes> {
  const wrapping = await hashForKey(user.slice(40, 48));
  return decryptWhole(wrapping, new Uint8Array(BLOCK), userKey);
}

/** The hash of an empty password with a salt: at least 64 rounds, and then as many as its own bytes ask for. */
async function hashForKey(salt: Bytes): Promise<Bytes> {
  let hash = await digest('SHA-256', salt);
  let last = 0;
  for (let round = 0; round < ROUNDS || last > round - 32; round += 1) {
    const sealed = await encryptWhole(hash.slice(0, BLOCK), hash.slice(BLOCK, 2 * BLOCK), repeat(hash, ROUNDS));
    const kind = sealed.subarray(0, BLOCK).reduce((sum, byte) => sum + byte, 0) % 3;
    hash = await digest(HASHES[kind] ?? 'SHA-256', sealed);
    last = sealed.at(-1) ?? 0;
  }
  return hash.slice(0, 32);
}

async function digest(kind: (typeof HASHES)[number], bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(kind, bytes));
}

function repeat(bytes: Bytes, times: number): Bytes {
  const all = new Uint8Array(bytes.length * times);
  for (let time = 0; time < times; time += 1) all.set(bytes, time * bytes.length);
  return all;
}

function importKey(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt', 'decrypt']);
}

/** Whole blocks without the padding that WebCrypto adds. */
async function encryptWhole(key: Bytes, iv: Bytes, bytes: Bytes): Promise<Bytes> {
  const sealed = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, await importKey(key), bytes);
  return new Uint8Array(sealed).slice(0, bytes.length);
}

/** Whole blocks that were sealed without padding: WebCrypto asks for some, so a block of it is put behind them. */
async function decryptWhole(key: Bytes, iv: Bytes, sealed: Bytes): Promise<Bytes> {
  const imported = await importKey(key);
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: sealed.slice(-BLOCK) }, imported, new Uint8Array(0));
  const padded = new Uint8Array(sealed.length + BLOCK);
  padded.set(sealed);
  padded.set(new Uint8Array(padding), sealed.length);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, imported, padded));
}

async function unseal(key: Bytes, sealed: Bytes): Promise<Bytes> {
  const [iv, rest] = [sealed.slice(0, BLOCK), sealed.slice(BLOCK)];
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, await importKey(key), rest));
}
