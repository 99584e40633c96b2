// cspell:ignore azzz ammm
import { describe, expect, it } from 'vitest';
import { accountName, isFilled, isUnused, listedAccounts } from '../../src/core/accounts.ts';
import { KEPT_PLACES } from '../../src/core/fields.ts';
import { isListed } from '../../src/core/listed.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { rowOf } from '../../src/core/record.ts';
import { tallyOf } from '../../src/core/progress.ts';
import { nextSteps } from '../../src/core/steps.ts';
import { keptWords } from '../../src/core/kept-words.ts';
import { FIELD_CODES } from '../../src/core/fields.ts';
import { accountOf, cells, NORA, rowKey, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { account, HANDOVER, section, template } from './sample-templates.ts';

describe('the list of accounts', () => {
  it('[A1] holds a row whose last listed is yes, or in which something was written later', () => {
    const record = sampleRecord();
    const rows = (of: typeof record): string[] => listedAccounts(HANDOVER, of).map(({ row }) => row);
    expect(rows(record)).toEqual(['i1', 'i2']);
    const removed = write(record, SAM, [1, 'listed', false]);
    expect(rows(removed)).toEqual(['i2']);
    expect(rows(write(removed, SAM, [1, 'note', 'back again']))).toEqual(['i1', 'i2']);
    expect(rows(write(removed, SAM, [3, 'login', 'never listed by hand']))).toEqual(['i2', 'i3']);
    expect(isListed(new Map())).toBe(false);
    expect(isListed(cells({ listed: false }, 5))).toBe(false);
  });

  it('[A1] brings a removed account back when the other side wrote in it in the meantime', () => {
    const record = sampleRecord();
    const removed = write(record, SAM, [1, 'listed', false]);
    const edited = write(write(record, NORA, [1, 'login', 'office']), NORA, [1, 'logged-in', TODAY]);
    expect(listedAccounts(HANDOVER, mergeRecords(removed, edited)).map(({ row }) => row)).toEqual(['i1', 'i2']);
  });

  it('[A1] keeps an account away that was removed with one edit of several cells', () => {
    const record = write(sampleRecord(), SAM, [1, 'login', 'office']);
    expect(listedAccounts(HANDOVER, write(record, SAM, [1, 'listed', false], [1, 'note', 'sold'])).map(({ row }) => row)).toEqual(['i2']);
  });

  it('[A2] shows the checklist’s accounts in page order, then added ones in the order in which they were named', () => {
    let record = write(sampleRecord(), SAM, [3, 'listed', true], ['azzz001', 'name', 'First']);
    record = write(record, NORA, ['aaaa001', 'name', 'Second']);
    record = write(record, NORA, ['ammm001', 'listed', true]);
    record = write(record, NORA, ['abbb002', 'name', 'Third'], ['abbb001', 'name', 'Third as well']);
    expect(listedAccounts(HANDOVER, record).map(({ row }) => row)).toEqual([
      'i1',
      'i2',
      'i3',
      'ammm001',
      'azzz001',
      'aaaa001',
      'abbb001',
      'abbb002',
    ]);
  });

  it('[A2] takes unnamed accounts in the order of their rows, so that every copy agrees', () => {
    const record = write(sampleRecord(), SAM, ['abbb001', 'listed', true], ['aaaa001', 'listed', true]);
    expect(listedAccounts(HANDOVER, record).map(({ row }) => row)).toEqual(['i1', 'i2', 'aaaa001', 'abbb001']);
  });

  it('asks for every mark of an added account, and for those of the checklist’s own item', () => {
    const few = template([section('one', [account(1, { applies: ['logged-in', 'changed'], marks: ['logged-in'] })])]);
    const record = write(sampleRecord(few), SAM, ['a-own01', 'listed', true]);
    expect(listedAccounts(few, record)).toMatchObject([
      { row: 'i1', applies: ['logged-in', 'changed'], marks: ['logged-in'] },
      { row: 'a-own01', item: undefined, applies: { length: 4 }, marks: { length: 4 } },
    ]);
  });
});

describe('an account', () => {
  it('[A3] has the name that someone wrote, else the catalogue’s', () => {
    const record = write(sampleRecord(), SAM, ['a-own01', 'listed', true]);
    const [known, , own] = listedAccounts(HANDOVER, record);
    if (!known || !own) throw new Error('two accounts were listed');
    expect([
      accountName(known, cells({})),
      accountName(known, cells({ name: 'Web shop' })),
      accountName(known, cells({ name: '' })),
    ]).toEqual(['Account 1', 'Web shop', 'Account 1']);
    expect([accountName(own, cells({})), accountName(own, cells({ name: 'Printer' }))]).toEqual(['Account', 'Printer']);
  });

  it('[A4] is filled by any of six fields, and by nothing else', () => {
    const filling = ['service', 'address', 'login', 'owner', 'kept'];
    for (const field of filling) expect(isFilled(cells({ [field]: 'x' }))).toBe(true);
    expect(isFilled(cells({ renews: TODAY }))).toBe(true);
    for (const field of Object.keys(FIELD_CODES).filter((each) => !filling.includes(each)))
      expect(isFilled(cells({ [field]: 'x' }))).toBe(false);
    expect(isFilled(cells({ service: '', kept: '', renews: '' }))).toBe(false);
  });

  it('[A5] that is not used leaves the tally and the steps, and keeps its answers', () => {
    const record = write(sampleRecord(), SAM, [1, 'login', 'office']);
    const unused = write(record, SAM, [1, 'unused', true]);
    expect([tallyOf(HANDOVER, record).of, tallyOf(HANDOVER, unused).of]).toEqual([2, 1]);
    expect(nextSteps(HANDOVER, unused).some((step) => step.kind === 'mark' && step.account.row === rowKey('i1'))).toBe(false);
    expect(rowOf(unused, rowKey('i1')).get('login')?.value).toBe('office');
    expect(accountOf(HANDOVER, unused, 1).row).toBe('i1');
    expect([isUnused(cells({ unused: true })), isUnused(cells({ unused: false })), isUnused(cells({}))]).toEqual([true, false, false]);
  });

  it('[A6] says where a password is kept in one of four places, and has no field for a password', () => {
    expect(KEPT_PLACES).toEqual(['manager', 'safe', 'person', 'other']);
    expect(KEPT_PLACES.map(keptWords)).toEqual(['Password manager', 'Safe or sealed envelope', 'With a person', 'Somewhere else']);
    expect(keptWords('constructor')).toBe('');
    expect(Object.keys(FIELD_CODES).filter((field) => /pass|secret|code|pin/.test(field))).toEqual([]);
  });
});
