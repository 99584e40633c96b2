import { describe, expect, it } from 'vitest';
import { toPrintModel } from '../../src/core/exports/to-print-model.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import type { Template } from '../../src/core/template.ts';
import { emptyRecord, NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { CHECK_UP, HANDOVER } from './sample-templates.ts';

const SETTING = {
  siteName: 'Fair Handover',
  address: 'https://fairhandover.example/checklists/sample/',
  saved: 'Saved 21 November 2026, 10:42',
};

function printed(record: ChecklistRecord, template: Template = HANDOVER) {
  return toPrintModel(template, record, SETTING);
}

const record = write(
  write(
    sampleRecord(),
    SAM,
    ['r', 'last-day', TODAY + 9],
    ['r', 'note', 'Keys are in the safe'],
    [1, 'service', 'Gull'],
    [1, 'address', 'my.gull.example'],
    [1, 'login', 'office'],
    [1, 'owner', 'Nora Rye'],
    [1, 'kept', 'safe'],
    [1, 'kept-note', 'second drawer'],
    [1, 'renews', TODAY + 30],
    [1, 'note', 'Ask Anna'],
    [1, 'handed-over', TODAY],
    [2, 'unused', true],
    [10, 'done-developer', TODAY],
    [31, 'note', 'still here'],
  ),
  NORA,
  [1, 'logged-in', TODAY],
  [1, 'in-our-name', TODAY + 1],
  [12, 'answer', 'unsure'],
  [11, 'unused', true],
);

describe('a printed copy', () => {
  it('[S2] shows each account with its number, words, facts and boxes', () => {
    expect(printed(record).accounts).toMatchObject([
      {
        number: 1,
        name: 'Account 1',
        state: 'yours',
        caption: 'With Nora',
        facts: [
          { label: 'Service', value: 'Gull', exact: false },
          { label: 'Web address', value: 'my.gull.example', exact: true },
          { label: 'Login', value: 'office', exact: true },
          { label: 'Owner', value: 'Nora Rye', exact: false },
          { label: 'Password kept', value: 'Safe or sealed envelope: second drawer', exact: false },
          { label: 'Renews on', value: '21 December 2026', exact: false },
        ],
        boxes: [
          { label: 'Sam: Handed over', state: 'done', on: '21 November 2026' },
          { label: 'Nora: I logged in', state: 'done', on: '21 November 2026' },
          { label: 'Nora: It is in our name', state: 'done', on: '22 November 2026' },
          { label: 'Nora: Password changed', state: 'open', on: '' },
        ],
        note: 'Ask Anna',
      },
      {
        number: 2,
        state: 'unused',
        caption: 'Not used',
        facts: [],
        boxes: Array.from({ length: 4 }, () => ({ state: 'not-needed', on: '' })),
      },
    ]);
  });

  it('[P1] says the tally in words, and nothing for a checklist without accounts', () => {
    expect(printed(record).tally).toBe('Nora holds 1 of 1 keys');
    expect(printed(sampleRecord(CHECK_UP), CHECK_UP).tally).toBe('');
  });

  it('[W4] lists what is open in page order', () => {
    expect(printed(record).todo).toEqual([{ number: 1, words: 'Nora: Account 1: change the password, remove Sam' }]);
    expect(printed(sampleRecord(CHECK_UP), CHECK_UP).todo.map(({ words }) => words)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Nora: Question ${number}`),
    );
  });

  it('[T3] shows steps and questions by section, retired ones with something in them last', () => {
    const { sections } = printed(record);
    expect(sections.map(({ title, items }) => [title, items.map(({ number }) => number)])).toEqual([
      ['Section work', [3, 4, 5]],
      ['Section end', [6, 7]],
      ['No longer asked', [31]],
    ]);
    const [done, unused, answered] = sections[0]?.items ?? [];
    expect(done?.boxes).toEqual([{ label: 'Done: Sam Field', state: 'done', on: '21 November 2026' }]);
    expect([unused?.unused, unused?.boxes.map(({ state }) => state)]).toEqual([true, ['not-needed', 'not-needed']]);
    expect(answered?.boxes.map(({ state }) => state)).toEqual(['open', 'open', 'done', 'open']);
  });

  it('[I1] names both sides, dates and who signs, as far as they are known', () => {
    const { parties, dates, signOffs, note, title, checklist, legend } = printed(record);
    expect([title, checklist, note, legend.length]).toEqual(['Rye & Co bakery', 'Sample', 'Keys are in the safe', 6]);
    expect(parties.map(({ role, name }) => `${role}: ${name}`)).toEqual(['Client: Nora Rye', 'Developer: Sam Field']);
    expect(dates).toEqual(['Started 21 November 2026', 'Last day 30 November 2026']);
    expect(signOffs.map(({ statement, on }) => [statement, on])).toEqual([
      ['I can get in everywhere, and I changed every password.', ''],
      ['I handed over every account I know of, and kept none.', ''],
    ]);
    const empty = printed(emptyRecord());
    expect([empty.dates, empty.parties.map(({ name }) => name)]).toEqual([[], ['', '']]);
  });
});
