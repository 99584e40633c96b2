import { describe, expect, it } from 'vitest';
import { RECORD_ROW } from '../../../src/core/ids.ts';
import { askForMissingWords, missingAccounts, takeForGap, takeFromRecord } from '../../../src/core/letters/from-record.ts';
import { emptyRecord, NORA, SAM, sampleRecord, TODAY, write } from '../sample-records.ts';
import { HANDOVER } from '../sample-templates.ts';
import { SAMPLE } from './sample-letter.ts';

const record = write(sampleRecord(), SAM, [RECORD_ROW, 'last-day', TODAY]);
const all = missingAccounts(HANDOVER, record);

describe('what a letter takes from a record', () => {
  it('[Z19] is names, the project, the last day and the accounts that are missing', () => {
    expect(all.length).toBeGreaterThan(1);
    expect(Object.fromEntries(takeFromRecord(SAMPLE, HANDOVER, record))).toEqual({
      day: TODAY,
      client: 'Nora Rye',
      developer: 'Sam Field',
      project: 'Rye & Co bakery',
      accounts: all,
    });
  });

  it('[Z19] is nothing that the record does not know', () => {
    expect(takeFromRecord(SAMPLE, HANDOVER, emptyRecord())).toEqual(new Map());
  });

  it('[Z19] leaves out the keys that the client holds, and what is not used', () => {
    const held = write(record, NORA, [1, 'logged-in', TODAY], [1, 'in-our-name', TODAY]);
    expect(missingAccounts(HANDOVER, held)).toEqual(all.slice(1));
    const unused = write(held, NORA, [2, 'unused', true]);
    expect(missingAccounts(HANDOVER, unused)).toEqual(all.slice(2));
    const fields = SAMPLE.fields.map((field) =>
      field.id === 'accounts' ? { ...field, take: 'accounts' as const } : { ...field, take: undefined },
    );
    expect(takeFromRecord({ ...SAMPLE, fields, questions: [] }, HANDOVER, unused).get('accounts')).toEqual([all[0], ...all.slice(2)]);
  });

  it('[Z19] is the accounts of a gap, and all where the gap names none', () => {
    expect(takeForGap(SAMPLE, HANDOVER, record, ['DNS']).get('accounts')).toEqual(['DNS']);
    expect(takeForGap(SAMPLE, HANDOVER, record, ['DNS']).get('client')).toBe('Nora Rye');
    expect(takeForGap(SAMPLE, HANDOVER, emptyRecord(), [])).toEqual(new Map());
  });

  it('[Z19] is asked for in a few words', () => {
    expect(askForMissingWords(HANDOVER, record)).toBe(`Ask Sam for the ${all.length} missing keys`);
    expect(askForMissingWords(HANDOVER, emptyRecord())).toBe('');
    const rest = all.slice(1).map((_, at) => [at + 2, 'unused', true] as const);
    expect(askForMissingWords(HANDOVER, write(record, NORA, ...rest))).toBe('Ask Sam for the missing key');
  });
});
