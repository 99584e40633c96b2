// A record that is as large as the limits allow, built with the site's own rules.
import { createRecord } from '../../../src/core/create-record.ts';
import { actorRow, itemRow, ownRow, parseActorId, parseRecordId, RECORD_ROW, type ActorId } from '../../../src/core/ids.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { markEdits } from '../../../src/core/marks.ts';
import { clockOf, editRecord, rowOf, type ChecklistRecord, type Edit } from '../../../src/core/record.ts';
import type { Template } from '../../../src/core/template.ts';
import { createMyCopy } from '../../../src/storage/my-copy.ts';
import type { SavedRecord } from '../../../src/storage/stored-record.ts';

const DAY = 20_780;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The full record used an id that is none.');
  return value;
}

function actorOf(number: number): ActorId {
  return sure(parseActorId(`device${ALPHABET.charAt(Math.floor(number / 8))}${number % 8}`));
}

function textEdits(row: Edit['row'], number: number): Edit[] {
  const fields = ['service', 'address', 'login', 'owner', 'kept-note', 'note'];
  return fields.map((field) => ({ row, field, value: `${field} number ${number} of Rye & Co` }));
}

/** A record with every item of the checklist, items of newer versions, accounts of its own and devices, each up to its limit. */
export function fullRecord(template: Template): SavedRecord {
  const [sam, nora] = [actorOf(0), actorOf(1)];
  const start = { project: 'Rye & Co bakery website', you: 'Sam Osei', other: 'Nora Rye', side: 'developer' } as const;
  let record: ChecklistRecord = createRecord(template, start, { id: sure(parseRecordId('full-record-0001')), actor: sam, today: DAY });
  const edit = (actor: ActorId, edits: readonly Edit[]): void => void (record = editRecord(record, actor, edits));
  for (let number = 1; number <= LIMITS.items; number += 1)
    edit(number % 2 ? sam : nora, [{ row: itemRow(number), field: 'listed', value: true }, ...textEdits(itemRow(number), number)]);
  for (let number = 0; number < LIMITS.accounts; number += 1) {
    const row = ownRow(`own${String(number).padStart(3, '0')}`);
    edit(sam, [{ row, field: 'listed', value: true }, { row, field: 'name', value: `Account ${number + 1}` }, ...textEdits(row, number)]);
    if (number % 3 === 0) edit(sam, [{ row, field: 'handed-over', value: DAY }]);
    if (number % 6 === 0) edit(nora, markEdits(row, rowOf(record, row), 'logged-in', DAY));
  }
  for (let number = 0; number < LIMITS.actors; number += 1)
    edit(actorOf(number), [{ row: actorRow(actorOf(number)), field: 'side', value: number % 2 ? 'client' : 'developer' }]);
  edit(sam, [{ row: RECORD_ROW, field: 'note', value: 'n'.repeat(LIMITS.text) }]);
  return { record, me: { ...createMyCopy(sam), sentAt: clockOf(record) }, savedAt: Date.UTC(2026, 10, 20) };
}
