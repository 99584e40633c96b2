// Signing that a record is right as it stands: a shared note, no legal signature. Rules: SPEC.md, O.
import { isUnused, listedAccounts } from './accounts.ts';
import { knew } from './causality.ts';
import { contentCode } from './content-code.ts';
import { isSharedField } from './fields.ts';
import { actorOfRow, RECORD_ROW, type RowKey } from './ids.ts';
import { largerCell } from './merge.ts';
import { numberOf, rowOf, textOf, type Cell, type ChecklistRecord, type Edit } from './record.ts';
import { isSignOffField, signOffField } from './sign-off-fields.ts';
import type { NextStep } from './steps.ts';
import { SIDES, type Side, type Template } from './template.ts';

/** Who signs: only what two sides fill in is signed. */
export function signers({ filledBy }: Template): readonly Side[] {
  return filledBy === 'both' ? SIDES : [];
}

/** What one side signed. */
export interface SignOff {
  readonly side: Side;
  /** As it was written at signing. */
  readonly name: string;
  /** Day number. */
  readonly day: number;
  /** The content code of what was signed. */
  readonly code: string;
  /** The cell of it that was written last: by whom, and at which clock. */
  readonly written: Cell;
}

/** A side's sign-off, or undefined where it has not signed or took it back. */
export function signOffOf(record: ChecklistRecord, side: Side): SignOff | undefined {
  const row = rowOf(record, RECORD_ROW);
  const [day, name, code] = [signOffField(side, 'day'), signOffField(side, 'name'), signOffField(side, 'seal')];
  const signed = numberOf(row, day);
  const cells = [day, name, code].flatMap((field) => row.get(field) ?? []);
  if (signed === undefined) return undefined;
  return { side, name: textOf(row, name), day: signed, code: textOf(row, code), written: cells.reduce(largerCell) };
}

/**
 * What keeps a side from signing, of all that is open (steps.ts): its own marks, and for the client those of the developer, which come
 * first. Where a list has no account in use, everything that is the side's.
 */
export function leftBeforeSigning(
  template: Template,
  record: ChecklistRecord,
  steps: readonly NextStep[],
  side: Side,
): readonly NextStep[] {
  const hasAccounts = listedAccounts(template, record).some(({ row }) => !isUnused(rowOf(record, row)));
  return steps.filter((step) => (hasAccounts ? step.kind === 'mark' && (side === 'client' || step.side === side) : step.side === side));
}

/** The edits that sign the record as it stands. */
export function signEdits(record: ChecklistRecord, side: Side, name: string, day: number): readonly Edit[] {
  return [
    { row: RECORD_ROW, field: signOffField(side, 'day'), value: day },
    { row: RECORD_ROW, field: signOffField(side, 'name'), value: name },
    { row: RECORD_ROW, field: signOffField(side, 'seal'), value: contentCode(record) },
  ];
}

/** The edits that take a sign-off back. */
export function unsignEdits(side: Side): readonly Edit[] {
  return [
    { row: RECORD_ROW, field: signOffField(side, 'day'), value: false },
    { row: RECORD_ROW, field: signOffField(side, 'name'), value: '' },
    { row: RECORD_ROW, field: signOffField(side, 'seal'), value: '' },
  ];
}

/** Whether the record shows the same values as when it was signed. */
export function isAsSigned(record: ChecklistRecord, { code }: SignOff): boolean {
  return contentCode(record) === code;
}

/** A cell by its place. */
export interface CellPlace {
  readonly row: RowKey;
  readonly field: string;
}

/** The cells that were written after the sign-off, and those that have not reached whoever signed. */
export function writtenSince(record: ChecklistRecord, { written }: SignOff): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (const [row, cells] of record.rows) {
    if (actorOfRow(row)) continue;
    for (const [field, cell] of cells) {
      const isNew = cell.n > written.n || !knew(written, cell, record.seen);
      if (isNew && isSharedField(field) && !isSignOffField(field)) places.push({ row, field });
    }
  }
  return places;
}
