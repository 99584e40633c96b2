// Edits of every kind for generated histories.
import { ACCOUNT_TEXTS, KEPT_PLACES } from '../../src/core/fields.ts';
import { RECORD_ROW } from '../../src/core/ids.ts';
import { markEdits } from '../../src/core/marks.ts';
import { rowOf, type ChecklistRecord, type Edit } from '../../src/core/record.ts';
import { signEdits, unsignEdits } from '../../src/core/sign-off.ts';
import { MARKS, SIDES, type Side } from '../../src/core/template.ts';
import { rowKey, TODAY } from './sample-records.ts';

/** Who writes, and what makes each value one of its own. */
export interface Writer {
  readonly side: Side;
  /** Whether the build knows what only newer ones write. */
  readonly isOld: boolean;
  /** Unlike every other edit's of the history. */
  readonly fresh: number;
  /** What this history is about: the kinds of edits, and how far they are spread over rows and fields. */
  readonly focus: number;
}

const ACCOUNTS = ['i1', 'i1', 'i2', 'a-own01', 'a-own02'].map(rowKey);
const ASKED = ['i10', 'i11', 'i12'].map(rowKey);
const NEWER = [...ACCOUNTS, rowKey('y-newer'), RECORD_ROW];
const NAMES = ['project', 'client-name', 'developer-name'];

function from<Value>(values: readonly Value[], at: number): Value {
  const value = values[at % values.length];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
}

type Make = (record: ChecklistRecord, writer: Writer, more: number) => readonly Edit[];

/** A text, mostly one that nobody else writes. */
function text({ fresh }: Writer): string {
  return fresh % 6 === 0 ? from(['', 'same', 'other'], fresh / 6) : `words ${fresh}`;
}

const MAKES: readonly Make[] = [
  (_record, writer, more) => [{ row: from(ACCOUNTS, more), field: from(ACCOUNT_TEXTS, more >> 4), value: text(writer) }],
  (_record, writer, more) => [{ row: from([...ACCOUNTS, ...ASKED, RECORD_ROW], more), field: 'note', value: text(writer) }],
  (record, { fresh }, more) => {
    const row = from(ACCOUNTS, more);
    return markEdits(row, rowOf(record, row), from(MARKS, more >> 3), more % 3 === 0 ? undefined : TODAY + fresh);
  },
  (_record, _writer, more) => [{ row: from(ASKED, more), field: 'answer', value: from(['yes', 'no', 'unsure', 'na', ''], more >> 3) }],
  (_record, { side, fresh }, more) => [
    { row: from(ASKED, more), field: `done-${side}`, value: more % 3 === 0 ? false : TODAY + (fresh % 9) },
  ],
  (_record, _writer, more) => [{ row: from(ACCOUNTS, more), field: 'listed', value: (more >> 4) % 3 === 0 }],
  (_record, _writer, more) => [{ row: from([...ACCOUNTS, ...ASKED], more), field: 'unused', value: (more >> 4) % 2 === 0 }],
  (_record, writer, more) => [
    { row: from(ACCOUNTS, more), field: 'kept', value: from([...KEPT_PLACES, ''], more >> 3) },
    { row: from(ACCOUNTS, more), field: 'kept-note', value: text(writer) },
  ],
  (_record, writer, more) => [{ row: RECORD_ROW, field: from(NAMES, more), value: text(writer) }],
  (_record, { fresh }, more) => [{ row: RECORD_ROW, field: from(['last-day', 'started'], more), value: TODAY + fresh }],
  (record, { side, fresh }, more) => (more % 3 === 0 ? unsignEdits(side) : signEdits(record, side, `Name ${fresh}`, TODAY + fresh)),
  (_record, { fresh }, more) => [
    { row: from(ACCOUNTS, 3 + (more % 2)), field: 'listed', value: true },
    { row: from(ACCOUNTS, 3 + (more % 2)), field: 'name', value: `Account ${fresh}` },
    { row: from(ACCOUNTS, 3 + (more % 2)), field: 'renews', value: TODAY + fresh },
  ],
  (_record, _writer, more) => [{ row: RECORD_ROW, field: 'together', value: more % 2 === 0 }],
];

const newer: Make = (_record, writer, more) => [
  { row: from(NEWER, more), field: from(['x9', 'a-field-of-tomorrow'], more >> 3), value: text(writer) },
];

/** The cells of one edit, each once. */
export function editsOf(record: ChecklistRecord, writer: Writer, pick: number, more: number): readonly Edit[] {
  const all = writer.isOld ? MAKES : [...MAKES, newer, newer];
  const makes = writer.focus % 8 === 0 ? all : [3, 7, 11].map((shift) => from(all, writer.focus >> shift));
  const spread = more & from([0x1, 0x7, 0x3f, 0xffff], writer.focus);
  const some = pick % 7 === 0 ? [pick, pick >> 3, pick >> 6] : [pick >> 3];
  const edits = some.flatMap((at, turn) => from(makes, at)(record, writer, spread + turn * 37));
  return [...new Map(edits.map((edit) => [`${edit.row} ${edit.field}`, edit])).values()];
}

/** Whether only a newer build knows a cell. */
export function isNewer({ row, field }: Pick<Edit, 'row' | 'field'>): boolean {
  return row === 'y-newer' || ['x9', 'a-field-of-tomorrow'].includes(field);
}

/** The side of a device by its number: two people, the first with two devices. */
export function sideOfDevice(device: number): Side {
  return from(SIDES, device % 2 === 0 ? 1 : 0);
}
