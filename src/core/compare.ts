// What a copy that came back would change here, cell by cell, and where both sides wrote without knowing. Rules: SPEC.md, D.
import { isSettled } from './causality.ts';
import { isSharedField } from './fields.ts';
import { actorOfRow, type ActorId, type RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import { largerCell } from './merge.ts';
import { clockOf, rowOf, type Cell, type CellValue, type ChecklistRecord, type Row } from './record.ts';

/** A cell whose value would change here, or about which two devices disagree without anybody knowing it. */
export interface Difference {
  readonly row: RowKey;
  readonly field: string;
  /** What stands here; undefined where nothing does. */
  readonly mine: Cell | undefined;
  readonly theirs: Cell;
  /** Whose value stands after the merge unless the reader chooses otherwise. */
  readonly winner: 'mine' | 'theirs';
  /** Nobody had both values before: the reader chooses. */
  readonly isConflict: boolean;
}

/** The differences between this device's copy and one that came, in the order of their rows. */
export function compareRecords(held: ChecklistRecord, received: ChecklistRecord): readonly Difference[] {
  const differences: Difference[] = [];
  if (held.id !== received.id || held.template !== received.template) return differences;
  for (const [row, cells] of received.rows) {
    if (actorOfRow(row)) continue;
    const own = rowOf(held, row);
    for (const [field, theirs] of cells) {
      if (!isSharedField(field) || saysTheSame(own, field, theirs)) continue;
      const difference = compareCells(own.get(field), theirs, held, received);
      if (difference) differences.push({ row, field, ...difference });
    }
  }
  return differences;
}

type CellDifference = Omit<Difference, 'row' | 'field'>;

function compareCells(mine: Cell | undefined, theirs: Cell, held: ChecklistRecord, received: ChecklistRecord): CellDifference | undefined {
  if (!mine) return { mine, theirs, winner: 'theirs', isConflict: false };
  const winner = largerCell(mine, theirs) === mine ? 'mine' : 'theirs';
  const isConflict = !isSame(mine.value, theirs.value) && !isSettled(mine, theirs, held.seen, received.seen);
  return winner === 'theirs' || isConflict ? { mine, theirs, winner, isConflict } : undefined;
}

/** Whether a row is on the list here is more than one cell says (SPEC.md, A1). */
function saysTheSame(own: Row, field: string, { value }: Cell): boolean {
  return field === 'listed' ? isListed(own) === (value === true) : isSame(own.get(field)?.value, value);
}

/** Whether two values say the same to a reader: nothing, an empty text and a plain no are all nothing. */
export function isSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return a === b || (isNothing(a) && isNothing(b));
}

function isNothing(value: CellValue | undefined): boolean {
  return value === undefined || value === '' || value === false;
}

/** How far a copy's clock may be ahead of ours before it looks forged. */
const MOST_AHEAD = 2 ** 20;

/** Whether a copy claims far more edits than people make: it would win over everything written here for years. */
export function isFarAhead(held: ChecklistRecord, received: ChecklistRecord): boolean {
  return clockOf(received) - clockOf(held) > MOST_AHEAD;
}

/** Whether somebody else writes as this device: its storage was copied, and it needs an id of its own (SPEC.md, D7). */
export function isWrittenElsewhere(held: ChecklistRecord, received: ChecklistRecord, me: ActorId): boolean {
  for (const [row, cells] of received.rows)
    for (const [field, cell] of cells) if (cell.actor === me && !isOwnWriting(rowOf(held, row).get(field), cell)) return true;
  return false;
}

/** Whatever this device wrote still stands in its own copy, or a larger cell does. */
function isOwnWriting(own: Cell | undefined, cell: Cell): boolean {
  if (!own || largerCell(own, cell) !== own) return false;
  return own.actor !== cell.actor || own.n !== cell.n || own.value === cell.value;
}
