// Record <-> fragment: core's format, the platform's compression.
import { decodeFragment, encodeFragment, LOCKED_FORMAT, type LinkProblem } from '../core/link.ts';
import { parseLocked, type LockedProblem } from '../core/locked.ts';
import { LIMITS } from '../core/limits.ts';
import { decodePacked, encodePacked } from '../core/packed-text.ts';
import type { RecordProblem } from '../core/parse-record.ts';
import { FORMAT, type ChecklistRecord } from '../core/record.ts';
import { failure, type Result } from '../core/result.ts';
import type { CompressionPort } from './ports.ts';

/** The fragment of a record, without '#'. */
export async function writeLink(compression: CompressionPort, record: ChecklistRecord): Promise<string> {
  return encodeFragment(await compression.deflate(encodePacked(record)));
}

/** Why a fragment gives no record. */
export type ReadProblem = LinkProblem | RecordProblem['kind'];

/** The record in a fragment or address, or why there is none; `locked` asks for a passphrase first. Never rejects. */
export async function readLink(compression: CompressionPort, text: string): Promise<Result<ChecklistRecord, ReadProblem | 'locked'>> {
  const decoded = decodeFragment(text);
  if (!decoded.ok) return decoded;
  const { format, bytes } = decoded.value;
  return format === LOCKED_FORMAT ? lockedOrNot(bytes) : readCompressed(compression, bytes);
}

/** A link of another kind whose number was changed on the way is damaged, and nobody is asked for its passphrase. */
function lockedOrNot(bytes: Uint8Array<ArrayBuffer>): Result<never, LockedProblem | 'locked'> {
  const locked = parseLocked(bytes);
  return failure(locked.ok ? 'locked' : locked.problem);
}

/** The record in compressed bytes whose checksum or seal was right. Never rejects. */
export async function readCompressed(
  compression: CompressionPort,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<ChecklistRecord, ReadProblem>> {
  const packed = await compression.inflate(bytes, LIMITS.bytes);
  if (packed === undefined) return failure('damaged');
  const record = decodePacked(packed);
  if (!record.ok) return failure(record.problem.kind);
  return record.value.minEdit > FORMAT ? failure('tooNew') : record;
}
