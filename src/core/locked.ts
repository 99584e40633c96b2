// The payload of a locked link: a header that says how to make the key, and the sealed bytes. Format: SPEC.md, B.
import { encodeChecked, LOCKED_FORMAT } from './link.ts';
import { FORMAT } from './record.ts';
import { failure, success, type Result } from './result.ts';

/** How much work a passphrase may take. Less is too quickly guessed; more would let a forged link keep a phone busy for minutes. */
export const ITERATIONS = { least: 600_000, most: 4_000_000 } as const;

/** Random bytes that each lock needs. */
export const LOCK_BYTES = { salt: 16, iv: 12 } as const;

/** The number of PBKDF2 with SHA-256, the only way to a key so far. */
const PBKDF2_SHA_256 = 1;

const AT = { kdf: 0, iterations: 1, salt: 5, iv: 21, inner: 33 } as const;
const HEADER_BYTES = 34;
const TAG_BYTES = 16;
const BLOCK_BYTES = 64;
const LENGTH_BYTES = 4;

type Bytes = Uint8Array<ArrayBuffer>;

/** How the key is made of the passphrase. */
export interface LockHeader {
  readonly iterations: number;
  readonly salt: Bytes;
  readonly iv: Bytes;
}

/** A locked payload whose header is sound. */
export interface Locked extends LockHeader {
  /** What was sealed together with the content, so that no bit of the header can be changed. */
  readonly authenticated: Bytes;
  readonly sealed: Bytes;
}

/** Why a payload cannot be opened by any passphrase: `invalid` asks for too little or too much work. */
export type LockedProblem = 'damaged' | 'tooNew' | 'invalid';

/** The bytes of a header. */
export function encodeLockHeader({ iterations, salt, iv }: LockHeader): Bytes {
  const header = new Uint8Array(HEADER_BYTES);
  header[AT.kdf] = PBKDF2_SHA_256;
  new DataView(header.buffer).setUint32(AT.iterations, iterations);
  header.set(salt, AT.salt);
  header.set(iv, AT.iv);
  header[AT.inner] = FORMAT;
  return header;
}

/** What is authenticated with the content: the format and the header. */
export function authenticatedBytes(header: Bytes): Bytes {
  return joinBytes(new TextEncoder().encode(`${LOCKED_FORMAT}.`), header);
}

/** The fragment of a locked record, without '#': '3.PAYLOAD.e'. */
export function encodeLocked(header: Bytes, sealed: Bytes): string {
  return `${LOCKED_FORMAT}.${encodeChecked(joinBytes(header, sealed))}.e`;
}

/** The parts of a payload whose checksum fits. `least` iterations; tests alone ask for fewer than the site allows. */
export function parseLocked(bytes: Bytes, least: number = ITERATIONS.least): Result<Locked, LockedProblem> {
  const [header, sealed] = [bytes.slice(0, HEADER_BYTES), bytes.slice(HEADER_BYTES)];
  const content = sealed.length - TAG_BYTES;
  if (content < BLOCK_BYTES || content % BLOCK_BYTES !== 0) return failure('damaged');
  const inner = header[AT.inner] ?? 0;
  if (header[AT.kdf] !== PBKDF2_SHA_256 || inner > FORMAT) return failure('tooNew');
  if (inner < FORMAT) return failure('invalid');
  const iterations = new DataView(header.buffer).getUint32(AT.iterations);
  if (iterations < least || iterations > ITERATIONS.most) return failure('invalid');
  const [salt, iv] = [header.slice(AT.salt, AT.iv), header.slice(AT.iv, AT.inner)];
  return success({ iterations, salt, iv, authenticated: authenticatedBytes(header), sealed });
}

/** The content with its length in front, filled up to whole blocks, so that the length of a link tells little about what is in it. */
export function padContent(content: Uint8Array): Bytes {
  const padded = new Uint8Array(Math.ceil((LENGTH_BYTES + content.length) / BLOCK_BYTES) * BLOCK_BYTES);
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, LENGTH_BYTES);
  return padded;
}

/** The content of such bytes, or undefined where the length in them cannot be. */
export function contentOf(padded: Bytes): Bytes | undefined {
  if (padded.length < BLOCK_BYTES) return undefined;
  const end = LENGTH_BYTES + new DataView(padded.buffer).getUint32(0);
  return end <= padded.length ? padded.slice(LENGTH_BYTES, end) : undefined;
}

function joinBytes(first: Bytes, second: Bytes): Bytes {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
