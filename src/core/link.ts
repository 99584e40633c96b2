// The fragment of a link: '#1.PAYLOAD.e'. The payload is base64url of a CRC-32 and the compressed packing. Format: SPEC.md, L.
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { FORMAT } from './record.ts';
import { failure, success, type Result } from './result.ts';

/** Longest fragment that is read, in characters: more cannot be a link of ours. */
export const MAX_LINK_CHARS = 16_000;

/** The format number of links that are locked with a passphrase (SPEC.md, B). */
export const LOCKED_FORMAT = 3;

/** What a fragment holds once its checksum fits: a compressed record (1), or what opens with a passphrase (3). */
export interface Fragment {
  readonly format: typeof FORMAT | typeof LOCKED_FORMAT;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why a fragment does not open. */
export type LinkProblem =
  /** No '#n.payload.e' anywhere: the second half of the address is missing. */
  | 'noPayload'
  /** Characters are missing or changed: the checksum says so. */
  | 'damaged'
  /** Made by a newer version of the site. */
  | 'tooNew'
  | 'tooLong';

const PATTERN = /(?:^|#)(\d{1,3})\.([\w-]+)\.e/;

/** The fragment for compressed bytes, without '#': '1.PAYLOAD.e'. It always ends in a letter, so that chats keep it whole. */
export function encodeFragment(compressed: Uint8Array): string {
  return `${FORMAT}.${encodeChecked(compressed)}.e`;
}

/** The bytes in a fragment or whole address, or why there are none. */
export function decodeFragment(text: string): Result<Fragment, LinkProblem> {
  if (text.length > MAX_LINK_CHARS + 2_000) return failure('tooLong');
  const [fragment = '', format, payload] = PATTERN.exec(text) ?? [];
  if (payload === undefined) return failure(/(?:^|#)\d{1,3}\.[\w-]{8}/.test(text) ? 'damaged' : 'noPayload');
  if (fragment.length > MAX_LINK_CHARS) return failure('tooLong');
  const known = formatOf(Number(format));
  if (known === undefined) return failure(Number(format) < FORMAT ? 'damaged' : 'tooNew');
  const bytes = decodeChecked(payload);
  return bytes.ok ? success({ format: known, bytes: bytes.value }) : bytes;
}

function formatOf(number: number): Fragment['format'] | undefined {
  return ([FORMAT, LOCKED_FORMAT] as const).find((format) => format === number);
}

/** Base64url of the checksum followed by the bytes: also the form of the mirror in localStorage. */
export function encodeChecked(bytes: Uint8Array): string {
  const checked = new Uint8Array(bytes.length + 4);
  new DataView(checked.buffer).setUint32(0, crc32(bytes));
  checked.set(bytes, 4);
  return encodeBase64Url(checked);
}

/** The bytes of such a text, or 'damaged'. */
export function decodeChecked(text: string): Result<Uint8Array<ArrayBuffer>, 'damaged'> {
  const checked = decodeBase64Url(text);
  if (!checked || checked.length < 5) return failure('damaged');
  const bytes = checked.slice(4);
  return new DataView(checked.buffer).getUint32(0) === crc32(bytes) ? success(bytes) : failure('damaged');
}
