// A new record from a checklist, from another record's accounts, or as a copy of one. Rules: SPEC.md, R.
import { actorOfRow, actorRow, itemRow, RECORD_ROW, type ActorId, type RecordId, type RowKey } from './ids.ts';
import { nameField } from './fields.ts';
import { listedAccounts } from './accounts.ts';
import { editRecord, FORMAT, rowOf, type ChecklistRecord, type Edit } from './record.ts';
import type { Side, Template } from './template.ts';
import { cleanText } from './text.ts';

/** What the start form asks. */
export interface RecordStart {
  readonly project: string;
  readonly you: string;
  /** May be empty: until somebody says, pages write 'the client' or 'the developer'. */
  readonly other: string;
  readonly side: Side;
}

/** Ids and the day, handed in so that core needs neither chance nor clock. */
export interface NewRecord {
  readonly id: RecordId;
  readonly actor: ActorId;
  /** Day number of today. */
  readonly today: number;
}

/** The fields that a template carries over to a new record: where things are, never who did what. */
const CARRIED = ['unused', 'name', 'service', 'address'] as const;

/** A record of `template`, listing the accounts that it starts with, plus `more` (ticks made before it was started). */
export function createRecord(template: Template, start: RecordStart, made: NewRecord, more: readonly Edit[] = []): ChecklistRecord {
  return editRecord(emptyRecord(template, made.id), made.actor, [
    ...openingEdits(start, made),
    ...startRows(template).map(listEdit),
    ...more,
  ]);
}

/** A record that lists the accounts of another one of the same checklist: names and addresses come along, answers do not. */
export function createFromAccounts(template: Template, from: ChecklistRecord, start: RecordStart, made: NewRecord): ChecklistRecord {
  const rows = listedAccounts(template, from).map((account) => account.row);
  const kept = rows.flatMap((row) => carriedEdits(from, row));
  const listed = rows.map(listEdit);
  return editRecord(emptyRecord(template, made.id), made.actor, [...openingEdits(start, made), ...listed, ...kept]);
}

/** The same record under a new id and name, as a copy that goes its own way: nobody has seen it yet. */
export function duplicateRecord(record: ChecklistRecord, made: NewRecord, project: string, side: Side): ChecklistRecord {
  const rows = new Map([...record.rows].filter(([row]) => actorOfRow(row) === undefined));
  return editRecord({ ...record, id: made.id, rows, seen: new Map() }, made.actor, [
    { row: RECORD_ROW, field: 'project', value: cleanText(project) },
    { row: actorRow(made.actor), field: 'side', value: side },
  ]);
}

function emptyRecord(template: Template, id: RecordId): ChecklistRecord {
  return { id, template: template.number, templateVersion: template.version, minEdit: FORMAT, rows: new Map(), seen: new Map() };
}

function openingEdits(start: RecordStart, { actor, today }: NewRecord): Edit[] {
  const other: Side = start.side === 'client' ? 'developer' : 'client';
  return [
    { row: RECORD_ROW, field: 'project', value: cleanText(start.project) },
    { row: RECORD_ROW, field: nameField(start.side), value: cleanText(start.you) },
    { row: RECORD_ROW, field: nameField(other), value: cleanText(start.other) },
    { row: RECORD_ROW, field: 'started', value: today },
    { row: actorRow(actor), field: 'side', value: start.side },
  ];
}

function startRows(template: Template): RowKey[] {
  return template.sections
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'account' && item.start ? [itemRow(item.number)] : []));
}

function listEdit(row: RowKey): Edit {
  return { row, field: 'listed', value: true };
}

function carriedEdits(from: ChecklistRecord, row: RowKey): Edit[] {
  const cells = rowOf(from, row);
  return CARRIED.flatMap((field) => {
    const cell = cells.get(field);
    return cell ? [{ row, field, value: cell.value }] : [];
  });
}
