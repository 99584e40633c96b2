// What the reader may choose about a change, and the words of either choice. Rules: SPEC.md, D5 and G5.
import type { Change } from './changes.ts';
import { formatDay } from './days.ts';
import { isSignOffField, signOffField } from './sign-off-fields.ts';
import type { Choice, Chosen } from './take-changes.ts';
import { MARK_SIDE, MARKS, SIDES, type Side } from './template.ts';
import type { CellValue } from './record.ts';
import { keptValue, valueWords, type Words } from './value-words.ts';

/** Whether both sides wrote without knowing of each other and the reader may choose, and so must. */
export function isConflict(change: Change, reader: Side): boolean {
  return canRefuse(change, reader) && change.differences.some((difference) => difference.isConflict);
}

/** Whether there is anything to show: what nobody may choose here and what changes nothing here is settled by G1. */
export function isForReader(change: Change, reader: Side): boolean {
  return canRefuse(change, reader) || change.differences.some(({ winner }) => winner === 'theirs');
}

/** Whether what stands here may be kept: not against the other side's own mark, nor against what this version cannot show. */
export function canRefuse({ kind, differences }: Change, reader: Side): boolean {
  if (kind === 'unknown') return false;
  if (kind === 'added') return true;
  return differences.every(({ field }) => [undefined, reader].includes(sideOfField(field)));
}

/** The side that alone may set a field, or undefined where both may. */
function sideOfField(field: string): Side | undefined {
  const mark = MARKS.find((each) => each === field);
  if (mark) return MARK_SIDE[mark];
  return SIDES.find((side) => field === `done-${side}` || (isSignOffField(field) && field.startsWith(`signed-${side}`)));
}

/** The choice for every cell of a change, none where the reader has none. An unwanted account stays off the list, with all that it holds. */
export function chooseChange(change: Change, reader: Side, chosen: Chosen): readonly Choice[] {
  const { kind, differences } = change;
  const [first] = differences;
  if (!canRefuse(change, reader)) return [];
  if (kind !== 'added' || chosen === 'theirs' || !first) return differences.map((difference) => ({ difference, chosen }));
  return [{ difference: { ...first, field: 'listed', winner: 'theirs' }, chosen: 'mine' }];
}

/** What stands here, or what came, for the two plates of a conflict. */
export function valueOfChoice({ kind, differences }: Change, chosen: Chosen): readonly Words[] {
  const value = (field: string): CellValue | undefined => differences.find((each) => each.field === field)?.[chosen]?.value;
  const kept = kind === 'kept' ? keptValue(value('kept'), value('kept-note')) : [];
  if (kept.length > 0) return kept;
  const day = kind === 'signed' ? SIDES.map((side) => value(signOffField(side, 'day'))).find((each) => each !== undefined) : undefined;
  if (kind === 'signed') return [typeof day === 'number' ? `signed on ${formatDay(day)}` : 'not signed'];
  const field = differences[0]?.field ?? '';
  return [cellWords(field, value(field))];
}

function cellWords(field: string, value: CellValue | undefined): Words {
  const isTick = MARKS.some((mark) => mark === field) || SIDES.some((side) => field === `done-${side}`);
  if (isTick) return typeof value === 'number' ? `ticked on ${formatDay(value)}` : 'not ticked';
  if (field === 'listed') return value === true ? 'on the list' : 'off the list';
  if (field === 'unused') return value === true ? 'not used' : 'used';
  if (field === 'together') return value === true ? 'on one device' : 'each on a device';
  return valueWords(field, value) ?? 'nothing';
}
