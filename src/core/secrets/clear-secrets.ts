// A text without what was found in it (SPEC.md, E).
import { rowOf, textOf, type ChecklistRecord, type Edit, type Row } from '../record.ts';
import { certainSecrets, type SecretPlace } from './record-secrets.ts';

/** The text without the found parts: empty where hardly a word is left. */
function withoutFound(text: string, places: readonly SecretPlace[]): string {
  const cuts = [...places].sort((a, b) => b.finding.start - a.finding.start);
  const rest = cuts.reduce((left, { finding }) => closed(left.slice(0, finding.start), left.slice(finding.end)), text).trim();
  return /\p{L}{2}|\d/u.test(rest) ? rest : '';
}

/** Both sides of a cut, without the gap that would be left in the middle of a line. */
function closed(before: string, after: string): string {
  return /[^\S\n]$/.test(before) && /^(?:[\s,.;)]|$)/.test(after) ? before.slice(0, -1) + after : before + after;
}

/** The edits that clear some places, one a cell. */
export function clearEdits(record: ChecklistRecord, places: readonly SecretPlace[]): readonly Edit[] {
  const cells = new Map<string, readonly SecretPlace[]>();
  for (const place of places) cells.set(cellOf(place), [...(cells.get(cellOf(place)) ?? []), place]);
  return [...cells.values()].flatMap((all) =>
    all.slice(0, 1).map(({ row, field }) => ({ row, field, value: withoutFound(textOf(rowOf(record, row), field), all) })),
  );
}

function cellOf({ row, field }: SecretPlace): string {
  return `${row} ${field}`;
}

/** The record as an address may hold it: cells as they are, but for what is certain to be a secret. Stamps stay. */
export function withoutCertain(record: ChecklistRecord, notSecrets: readonly string[]): ChecklistRecord {
  const edits = clearEdits(record, certainSecrets(record, notSecrets));
  if (edits.length === 0) return record;
  const rows = new Map(record.rows);
  for (const { row, field, value } of edits) rows.set(row, withValue(rows.get(row) ?? new Map(), field, value));
  return { ...record, rows };
}

function withValue(row: Row, field: string, value: Edit['value']): Row {
  const cell = row.get(field);
  return cell ? new Map(row).set(field, { ...cell, value }) : row;
}
