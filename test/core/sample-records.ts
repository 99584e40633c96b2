// Ids, devices and records for tests.
import { createRecord } from '../../src/core/create-record.ts';
import {
  actorRow,
  itemRow,
  parseActorId,
  parseRecordId,
  parseRowKey,
  type ActorId,
  type RecordId,
  type RowKey,
} from '../../src/core/ids.ts';
import { listedAccounts, type ListedAccount } from '../../src/core/accounts.ts';
import { editRecord, FORMAT, type CellValue, type ChecklistRecord, type Row } from '../../src/core/record.ts';
import type { Template } from '../../src/core/template.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import { HANDOVER } from './sample-templates.ts';

function sure<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`a test used ${what}, which is no such id`);
  return value;
}

/** A record id from its text. */
export function recordId(text: string): RecordId {
  return sure(parseRecordId(text), text);
}

/** A device id from its text. */
export function actorId(text: string): ActorId {
  return sure(parseActorId(text), text);
}

/** A row of any kind from its text. */
export function rowKey(text: string): RowKey {
  return sure(parseRowKey(text), text);
}

/** Sam, who made the record, and Nora, the client; a second device of each; and somebody without a row. */
export const SAM = actorId('sam-0001');
export const SAM_PHONE = actorId('sam-0002');
export const NORA = actorId('nora-001');
export const NORA_PHONE = actorId('nora-002');
export const STRANGER = actorId('stranger');

/** The day on which the samples are made: 21 November 2026. */
export const TODAY = 20_778;

/** One cell to write, as a list. */
export type Write = readonly [row: string | number, field: string, value: CellValue];

/** The record after one edit. A number is an item's row. */
export function write(record: ChecklistRecord, actor: ActorId, ...writes: readonly Write[]): ChecklistRecord {
  const edits = writes.map(([row, field, value]) => ({ row: typeof row === 'number' ? itemRow(row) : rowKey(row), field, value }));
  return editRecord(record, actor, edits);
}

/** Nora's and Sam's record: Sam made it, Nora joined. */
export function sampleRecord(template: Template = HANDOVER): ChecklistRecord {
  const made = { id: recordId('sample-record-01'), actor: SAM, today: TODAY };
  const start = { project: 'Rye & Co bakery', you: 'Sam Field', other: 'Nora Rye', side: 'developer' } as const;
  return write(createRecord(template, start, made), NORA, [actorRow(NORA), 'side', 'client']);
}

/** A record without any rows. */
export function emptyRecord(template: Template = HANDOVER): ChecklistRecord {
  const own = { id: recordId('empty-record-001'), template: template.number, templateVersion: template.version };
  return { ...own, minEdit: FORMAT, rows: new Map(), seen: new Map() };
}

/** A row made of values alone, all with one stamp. */
export function cells(values: Readonly<Record<string, CellValue>>, n = 1): Row {
  return new Map(Object.entries(values).map(([field, value]) => [field, { value, n, actor: SAM }]));
}

/** The listed account of an item number. */
export function accountOf(template: Template, record: ChecklistRecord, number: number): ListedAccount {
  return sure(
    listedAccounts(template, record).find(({ row }) => row === itemRow(number)),
    `account ${number}`,
  );
}

/** The text that two records share when they are equal. */
export function textOfRecord(record: ChecklistRecord): string {
  return JSON.stringify(toPlainRecord(record));
}
