// A file that somebody chose or dropped, up to the records in it.
import { encodeBackup, MAX_FILE_CHARS, type BackupContent } from '../core/backup.ts';
import { PDF_LIMITS } from '../core/carried/pdf-scan.ts';
import { isPdf } from '../core/carried/read-carried.ts';
import { parseFileText, type FileContent } from '../core/file-text.ts';
import type { Locked } from '../core/locked.ts';
import { parseJson } from '../core/json-text.ts';
import type { ChecklistRecord } from '../core/record.ts';
import { readBytes, readTextFile } from '../storage/files.ts';
import { readCompressed, type ReadProblem } from '../storage/link-text.ts';
import { canLock, unlockRecord, type UnlockProblem } from '../storage/lock.ts';
import type { CompressionPort } from '../storage/ports.ts';
import { parseMirror } from '../storage/mirrored-record.ts';
import { parseStored } from '../storage/stored-record.ts';
import { lookThroughPdf, type PdfProblem } from './look-through-pdf.ts';
import { failure, type Result } from '../core/result.ts';

/** Why a file gives no records: `unread` by the browser, or `rawCopy` of a checklist that could not and cannot be read. */
export type FileReadProblem = PdfProblem | ReadProblem | 'unread' | 'rawCopy';

/** What a file holds. */
export type FileOutcome =
  | ({ readonly kind: 'records' } & BackupContent)
  | { readonly kind: 'locked'; readonly locked: Locked }
  | { readonly kind: 'problem'; readonly problem: FileReadProblem };

/** Whatever stands in front of a PDF is shorter. */
const PDF_START = 1_024;

/** A character takes up to four bytes, so a larger file is too long for certain and is not read at all. */
const MAX_FILE_BYTES = MAX_FILE_CHARS * 4;

/** Reads one file. Never rejects. */
export async function readFile(compression: CompressionPort, file: Blob): Promise<FileOutcome> {
  const start = await readBytes(file.slice(0, PDF_START));
  if (start && isPdf(start)) return readPdf(compression, file);
  if (file.size > MAX_FILE_BYTES) return { kind: 'problem', problem: 'tooBig' };
  const text = await readTextFile(file);
  if (text === undefined) return { kind: 'problem', problem: 'unread' };
  return (await readRawCopy(compression, text)) ?? readText(compression, text);
}

async function readText(compression: CompressionPort, text: string): Promise<FileOutcome> {
  const parsed = parseFileText(text);
  return parsed.ok ? readContent(compression, parsed.value) : { kind: 'problem', problem: parsed.problem };
}

async function readContent(compression: CompressionPort, content: FileContent): Promise<FileOutcome> {
  if (content.kind !== 'compressed') return content;
  const record = await readCompressed(compression, content.bytes);
  return record.ok ? { kind: 'records', records: [record.value], letters: [] } : { kind: 'problem', problem: record.problem };
}

/** What a PDF carries. Several PDFs that were joined carry several lists; of locked ones the first is opened. */
async function readPdf(compression: CompressionPort, file: Blob): Promise<FileOutcome> {
  if (file.size > PDF_LIMITS.bytes) return { kind: 'problem', problem: 'tooBig' };
  const bytes = await readBytes(file);
  if (!bytes) return { kind: 'problem', problem: 'unread' };
  const carried = await lookThroughPdf(bytes);
  if (!carried.ok) return { kind: 'problem', problem: carried.problem };
  const outcomes = await Promise.all(carried.value.map((content) => readContent(compression, content)));
  const found = outcomes.flatMap((outcome) => (outcome.kind === 'records' ? [outcome] : []));
  const records = unlike(found.flatMap((one) => one.records));
  const letters = found.flatMap((one) => one.letters);
  return found.length > 0 ? { kind: 'records', records, letters } : (outcomes[0] ?? { kind: 'problem', problem: 'nothingInside' });
}

/** Each once: a PDF has its list as an attachment and as a link. */
function unlike(records: readonly ChecklistRecord[]): readonly ChecklistRecord[] {
  return [...new Map(records.map((record) => [encodeBackup([record]), record])).values()];
}

/** What 'My checklists' saves of something that it cannot read: a row, a row that was put aside, or a mirror. Undefined for every other text. */
async function readRawCopy(compression: CompressionPort, text: string): Promise<FileOutcome | undefined> {
  if (!/"(?:crc|packed)"\s*:/.test(text)) return undefined;
  const value = parseJson(text);
  const row = hasKeys(value, 'row') ? value.row : value;
  if (hasKeys(row, 'packed', 'savedAt')) {
    const mirrored = await parseMirror(compression, JSON.stringify(row));
    return rawOutcome(mirrored.kind === 'whole' ? mirrored.saved.record : undefined, mirrored.kind === 'tooNew');
  }
  if (!hasKeys(row, 'crc', 'text')) return undefined;
  const stored = parseStored(row);
  return rawOutcome(stored.ok ? stored.value.record : undefined, !stored.ok && stored.problem.kind === 'tooNew');
}

function rawOutcome(record: ChecklistRecord | undefined, isTooNew: boolean): FileOutcome {
  return record ? { kind: 'records', records: [record], letters: [] } : { kind: 'problem', problem: isTooNew ? 'tooNew' : 'rawCopy' };
}

function hasKeys<Key extends string>(value: unknown, ...keys: readonly Key[]): value is Readonly<Record<Key, unknown>> {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

/** The record that a passphrase opens. */
export async function unlockFile(
  compression: CompressionPort,
  locked: Locked,
  passphrase: string,
): Promise<Result<ChecklistRecord, UnlockProblem | 'noLock'>> {
  return canLock() ? unlockRecord(compression, locked, passphrase) : failure('noLock');
}
