// Record <-> the JSON text that is compressed for links. Format: SPEC.md, L.
import { parseJson } from './json-text.ts';
import { LIMITS } from './limits.ts';
import { packRecord } from './packing.ts';
import { parseRecord, type RecordProblem } from './parse-record.ts';
import type { ChecklistRecord } from './record.ts';
import { failure, type Result } from './result.ts';
import { unpackRecord } from './unpacking.ts';

/** The text of a record before compression, without spaces. */
export function encodePacked(record: ChecklistRecord): string {
  return JSON.stringify(packRecord(record));
}

/** The record in such a text, or why there is none. Never throws. */
export function decodePacked(text: string): Result<ChecklistRecord, RecordProblem> {
  if (text.length > LIMITS.bytes) return failure({ kind: 'tooLarge', what: 'bytes' });
  const packed = parseJson(text);
  return packed === undefined ? failure({ kind: 'notARecord' }) : parseRecord(unpackRecord(packed));
}
