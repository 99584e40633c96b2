import { describe, expect, it } from 'vitest';
import { listedAccounts } from '../../src/core/accounts.ts';
import { itemRow } from '../../src/core/ids.ts';
import { keptRetired, itemsByNumber, nextSteps, openSides } from '../../src/core/steps.ts';
import { itemName, templateItems } from '../../src/core/template.ts';
import { createRecord } from '../../src/core/create-record.ts';
import { rowOf } from '../../src/core/record.ts';
import { cells, recordId, SAM, sampleRecord, textOfRecord, TODAY, write } from './sample-records.ts';
import { account, CHECK_UP, HANDOVER, question, section, step, template } from './sample-templates.ts';

describe('a checklist', () => {
  it('[T1] finds an item by its number, wherever it stands', () => {
    const items = itemsByNumber(HANDOVER);
    expect([...items.keys()]).toEqual([1, 2, 3, 10, 11, 12, 20, 21, 30, 31]);
    expect(items.get(2)?.id).toBe('t-account-2');
    expect(templateItems(HANDOVER).map(itemName).slice(0, 4)).toEqual(['Account 1', 'Hosting', 'Account 3', 'Step 10']);
  });

  it('[T2] asks each side of a step for a box of its own, and both sides of a question for one answer', () => {
    const both = { by: ['developer', 'client'] } as const;
    expect(openSides(step(1, both), cells({}), false)).toEqual(['developer']);
    expect(openSides(step(1, both), cells({ 'done-developer': TODAY }), false)).toEqual(['client']);
    expect(openSides(question(1, both), cells({}), false)).toEqual(['developer', 'client']);
    for (const answer of ['yes', 'no', 'unsure', 'na']) expect(openSides(question(1, both), cells({ answer }), false)).toEqual([]);
  });

  it('[T3] no longer asks for a retired item, and does not list it in a new record', () => {
    const record = createRecord(
      HANDOVER,
      { project: 'P', you: 'Sam', other: '', side: 'developer' },
      { id: recordId('a-new-record-001'), actor: SAM, today: TODAY },
    );
    expect(listedAccounts(HANDOVER, record).map(({ row }) => row)).toEqual(['i1', 'i2']);
    expect(nextSteps(HANDOVER, record).map(({ side }) => side)).not.toEqual([]);
    expect(keptRetired(HANDOVER, record)).toEqual([]);
  });

  it('[T3] still shows a retired item of which a record holds something, without asking for it', () => {
    const record = write(sampleRecord(), SAM, [30, 'login', 'fax'], [31, 'note', 'still here']);
    expect(listedAccounts(HANDOVER, record).map(({ row }) => row)).toEqual(['i1', 'i2', 'i30']);
    expect(keptRetired(HANDOVER, record).map(({ id }) => id)).toEqual(['t-step-31']);
    const asked = nextSteps(HANDOVER, record).map((each) => (each.kind === 'mark' ? each.account.row : each.row));
    expect(asked).not.toContain('i30');
    expect(asked).not.toContain('i31');
  });

  it('[T4] leaves saved answers where they were after rewording, reordering, adding and retiring', () => {
    const record = write(sampleRecord(), SAM, [2, 'login', 'office'], [10, 'done-developer', TODAY], [12, 'answer', 'no']);
    const before = textOfRecord(record);
    const later = template(
      [
        section('new', [question(12, { title: 'Asked in other words' }), account(2, { name: 'Web hosting' }), account(4)]),
        section('work', [step(11), step(13)]),
      ],
      { version: 4, retired: [account(1), step(10)] },
    );
    expect(listedAccounts(later, record).map(({ row }) => row)).toEqual(['i2', 'i1']);
    expect(keptRetired(later, record).map(({ number }) => number)).toEqual([10]);
    expect(rowOf(record, itemRow(12)).get('answer')?.value).toBe('no');
    expect(textOfRecord(record)).toBe(before);
  });

  it('[T5] opens a section that waits when nobody has a step left in the sections above it', () => {
    const waiting = template([section('one', [step(1), step(2, { by: ['developer'] })]), section('two', [step(3)], true)]);
    const open = (...done: readonly number[]): number[] =>
      nextSteps(
        waiting,
        write(
          sampleRecord(waiting),
          SAM,
          ...done.map((number) => [number, number === 2 ? 'done-developer' : 'done-client', TODAY] as const),
        ),
      ).map((each) => (each.kind === 'mark' ? 0 : each.item.number));
    expect(open()).toEqual([1, 2]);
    expect(open(1)).toEqual([2]);
    expect(open(2)).toEqual([1]);
    expect(open(1, 2)).toEqual([3]);
    expect(open(1, 2, 3)).toEqual([]);
  });

  it('[T5] leaves a section that does not wait open, also after one that does', () => {
    const mixed = template([
      section('one', [step(1)]),
      section('two', [step(2)], true),
      section('three', [step(3)]),
      section('four', [step(4)], true),
    ]);
    const open = nextSteps(mixed, sampleRecord(mixed)).map((each) => (each.kind === 'mark' ? 0 : each.item.number));
    expect(open).toEqual([1, 3]);
  });

  it('[T6] asks for a step of the ending once the record has a last day', () => {
    expect(openSides(step(1, { ending: true }), cells({}), false)).toEqual([]);
    expect(openSides(step(1, { ending: true }), cells({}), true)).toEqual(['client']);
    const last = template([section('end', [step(1, { ending: true }), step(2)])]);
    const without = sampleRecord(last);
    expect(nextSteps(last, without)).toHaveLength(1);
    expect(nextSteps(last, write(without, SAM, ['r', 'last-day', TODAY]))).toHaveLength(2);
  });

  it('names steps and questions by their title', () => {
    expect(templateItems(CHECK_UP).map(itemName)).toContain('Question 3');
  });
});
