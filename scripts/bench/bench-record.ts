// The record that the benchmark prints: the handover checklist with as many accounts, steps and questions as wanted, all filled in.
import { createRecord } from '../../src/core/create-record.ts';
import { itemRow, ownRow, parseActorId, parseRecordId, type ActorId, type RowKey } from '../../src/core/ids.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { markEdits } from '../../src/core/marks.ts';
import { editRecord, rowOf, type ChecklistRecord, type Edit } from '../../src/core/record.ts';
import type { Item, Template } from '../../src/core/template.ts';

/** A record and the checklist that it is of. */
export interface BenchRecord {
  readonly template: Template;
  readonly record: ChecklistRecord;
  /** Who filled it in. */
  readonly actor: ActorId;
}

const DAY = 20_780;
const SERVICES = ['Harbour Domains', 'Quayside Hosting', 'Tidewater Mail', 'Gull Analytics', 'Lantern CDN', 'Anchor Payments', 'Keel Code'];
const NOTES = [
  'Renewal notices go to the old office address; ask for the new one.',
  'Recovery codes are in the safe, second drawer, blue folder.',
  'The free plan ends in March, then 9 euro a month on the company card.',
];

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The record of the benchmark used what is not there.');
  return value;
}

const pick = (words: readonly string[], number: number): string => words[number % words.length] ?? '';

function accountEdits(row: RowKey, number: number): readonly Edit[] {
  const service = pick(SERVICES, number);
  const texts: readonly (readonly [field: string, value: string | number | boolean])[] = [
    ['listed', true],
    ['service', service],
    ['address', `my.${service.split(' ')[0]?.toLowerCase() ?? ''}.example/${number}`],
    ['login', `office-${number}@rye-bakery.example`],
    ['owner', 'Rye & Co'],
    ['kept', 'safe'],
    ['renews', DAY + number * 3],
    ...(number % 3 === 0 ? [['note', pick(NOTES, number / 3)] as const] : []),
  ];
  return texts.map(([field, value]) => ({ row, field, value }));
}

function itemsOf({ sections }: Template): readonly Item[] {
  return sections.flatMap(({ items }) => items);
}

/** The checklist with its own items repeated, where it has fewer than wanted. */
function enlarge(template: Template, count: number): Template {
  const items = itemsOf(template);
  const first = Math.max(...items.map(({ number }) => number)) + 1;
  const more = Array.from({ length: Math.max(0, count - items.length) }, (_, at) => {
    const number = first + at;
    const item = sure(items[at % items.length]);
    const named = { ...item, id: `bench-${number}`, number };
    return named.kind === 'account' ? { ...named, account: `bench-${number}` } : named;
  });
  return { ...template, sections: [...template.sections, { id: 'more', title: 'More of the same', waits: false, items: more }] };
}

/** A record of so many items: what the checklist cannot hold is accounts of its own, up to their limit. */
export function createBenchRecord(handover: Template, count: number): BenchRecord {
  const own = Math.min(LIMITS.accounts, Math.max(0, Math.round((count - itemsOf(handover).length) / 2)));
  const template = enlarge(handover, count - own);
  const sam = sure(parseActorId('bench-01'));
  const start = { project: 'Rye & Co bakery website', you: 'Sam Osei', other: 'Nora Rye', side: 'developer' } as const;
  let record = createRecord(template, start, { id: sure(parseRecordId('bench-record-001')), actor: sam, today: DAY });
  const edit = (edits: readonly Edit[]): void => void (record = editRecord(record, sam, edits));
  const fill = (row: RowKey, number: number): void => {
    edit(accountEdits(row, number));
    if (number % 2 === 0) edit(markEdits(row, rowOf(record, row), 'handed-over', DAY));
  };
  for (const item of itemsOf(template)) {
    if (item.kind === 'account') fill(itemRow(item.number), item.number);
    else if (item.kind === 'step') edit([{ row: itemRow(item.number), field: 'done-developer', value: DAY }]);
  }
  for (let number = 0; number < own; number += 1) {
    const row = ownRow(`own${String(number).padStart(3, '0')}`);
    edit([{ row, field: 'name', value: `Account ${number + 1}` }]);
    fill(row, number);
  }
  return { template, record, actor: sam };
}
