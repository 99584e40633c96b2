// A record as plain JSON values: what files and the stored copy hold. Format: SPEC.md, J.
import type { ChecklistRecord, CellValue } from './record.ts';

/** A cell in a file: value, clock, device. */
export type PlainCell = readonly [CellValue, number, string];

/** A record in a file. Rows and fields have the names of SPEC.md; unknown ones are kept. */
export interface PlainRecord {
  readonly id: string;
  readonly template: number;
  readonly templateVersion: number;
  readonly minEdit: number;
  readonly rows: Readonly<Record<string, Readonly<Record<string, PlainCell>>>>;
  readonly seen: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The plain form of a record, rows and fields in sorted order so that equal records give equal text. */
export function toPlainRecord(record: ChecklistRecord): PlainRecord {
  return {
    id: record.id,
    template: record.template,
    templateVersion: record.templateVersion,
    minEdit: record.minEdit,
    rows: sortedObject(record.rows, (row) => sortedObject(row, ({ value, n, actor }): PlainCell => [value, n, actor])),
    seen: sortedObject(record.seen, (clocks) => sortedObject(clocks, (n) => n)),
  };
}

function sortedObject<Value, Plain>(map: ReadonlyMap<string, Value>, plain: (value: Value) => Plain): Readonly<Record<string, Plain>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, plain(value)]));
}
