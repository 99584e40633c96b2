// Everything that people typed into a record, looked through (SPEC.md, E).
import { fingerprintOf } from '../fingerprint.ts';
import { actorOfRow, type RowKey } from '../ids.ts';
import type { CellValue, ChecklistRecord } from '../record.ts';
import type { Finding } from './finding.ts';
import { findSecrets } from './find-secrets.ts';

/** One finding and where it stands. `text` is the found part itself: never logged, counted or sent. */
export interface SecretPlace {
  readonly row: RowKey;
  readonly field: string;
  readonly finding: Finding;
  readonly text: string;
}

/** Choices and sign-offs are not typed; of a field that only a newer version knows nobody can say. */
const NOT_TYPED = /^(?:kept|answer|side|signed-.*)$/;

/** A search through one text. */
export type SecretSearch = (text: string) => readonly Finding[];

/** Every place of which the reader has not said that it is no password. Whoever asks often hands in a search that remembers. */
export function recordSecrets(
  record: ChecklistRecord,
  notSecrets: readonly string[],
  search: SecretSearch = findSecrets,
): readonly SecretPlace[] {
  const allowed = new Set(notSecrets);
  const typed = [...record.rows].filter(([row]) => actorOfRow(row) === undefined);
  const places = typed.flatMap(([row, cells]) => [...cells].flatMap(([field, { value }]) => textPlaces(row, field, value, search)));
  return places.filter(({ row, field, text }) => !allowed.has(notSecretKey(row, field, text)));
}

/** The places that stand in the way of sending. */
export function certainSecrets(record: ChecklistRecord, notSecrets: readonly string[]): readonly SecretPlace[] {
  return recordSecrets(record, notSecrets).filter(({ finding }) => finding.kind === 'certain');
}

/** What is remembered once the reader has called the found part of a cell no password. */
export function notSecretKey(row: RowKey, field: string, text: string): string {
  // One fingerprint has 12 bits; another text should hardly ever pass for this one.
  return `${row} ${field} ${fingerprintOf([text, ` ${text}`, `  ${text}`, `   ${text}`])}`;
}

function textPlaces(row: RowKey, field: string, value: CellValue, search: SecretSearch): readonly SecretPlace[] {
  if (typeof value !== 'string' || value === '' || NOT_TYPED.test(field)) return [];
  return search(value).map((finding) => ({ row, field, finding, text: value.slice(finding.start, finding.end) }));
}
