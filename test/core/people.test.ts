import { describe, expect, it } from 'vitest';
import { actorRow, RECORD_ROW } from '../../src/core/ids.ts';
import { fullName, givenName, otherSide, shortName } from '../../src/core/names.ts';
import { toPlainRecord } from '../../src/core/plain-record.ts';
import { rowOf, sideOf } from '../../src/core/record.ts';
import { isTogether, whoseTurn, nextSteps } from '../../src/core/steps.ts';
import { emptyRecord, NORA, NORA_PHONE, SAM, sampleRecord, STRANGER, TODAY, write } from './sample-records.ts';
import { CHECK_UP, HANDOVER, section, step, template } from './sample-templates.ts';

describe('people', () => {
  it('[I1] are called the client and the developer while their name fields are empty', () => {
    const record = write(emptyRecord(), SAM, ['r', 'developer-name', '  ']);
    expect([fullName(record, 'client'), fullName(record, 'developer'), shortName(record, 'client')]).toEqual([
      'the client',
      'the developer',
      'the client',
    ]);
    expect(givenName(record, 'developer')).toBe('');
    const named = write(record, SAM, ['r', 'client-name', ' Nora Rye '], ['r', 'developer-name', 'Sam Field']);
    expect([fullName(named, 'client'), fullName(named, 'developer')]).toEqual(['Nora Rye', 'Sam Field']);
  });

  it('has two sides, each other’s other', () => {
    expect([otherSide('client'), otherSide('developer')]).toEqual(['developer', 'client']);
  });
});

describe('devices', () => {
  it('[I2] stand in a record by their own id, and nothing in it says which of them is me', () => {
    const plain = toPlainRecord(sampleRecord());
    expect(Object.keys(plain.rows).filter((key) => key.startsWith('p'))).toEqual([actorRow(NORA), actorRow(SAM)]);
    expect(JSON.stringify(plain)).not.toMatch(/"(me|actor|sentAt|archived)"/);
  });

  it('[I3] belong to the side that their row says; several may share one, and one without a row has none', () => {
    const record = write(sampleRecord(), NORA_PHONE, [actorRow(NORA_PHONE), 'side', 'client']);
    expect([SAM, NORA, NORA_PHONE, STRANGER].map((device) => sideOf(record, device))).toEqual(['developer', 'client', 'client', undefined]);
  });

  it('[I4] change sides like any other cell, and marks stay in the field in which they were set', () => {
    const record = write(sampleRecord(), NORA, [1, 'logged-in', TODAY]);
    const moved = write(record, NORA, [actorRow(NORA), 'side', 'developer']);
    expect(sideOf(moved, NORA)).toBe('developer');
    expect(rowOf(moved, RECORD_ROW)).toBe(rowOf(record, RECORD_ROW));
    expect(toPlainRecord(moved).rows['i1']).toEqual(toPlainRecord(record).rows['i1']);
  });

  it('[I5] set both sides’ marks only when the record says together, or when one side fills the checklist in', () => {
    const record = sampleRecord();
    expect(isTogether(HANDOVER, record)).toBe(false);
    expect(isTogether(HANDOVER, write(record, SAM, ['r', 'together', true]))).toBe(true);
    expect(isTogether(HANDOVER, write(record, SAM, ['r', 'together', false]))).toBe(false);
    expect(isTogether(CHECK_UP, record)).toBe(true);
    expect(isTogether({ ...CHECK_UP, filledBy: 'developer' }, record)).toBe(true);
  });

  it('[I5] do not decide whose step it is: one side may have them all', () => {
    const alone = template([section('one', [step(1), step(2)])], { filledBy: 'client' });
    const steps = nextSteps(alone, sampleRecord(alone));
    expect([whoseTurn(steps, 'client'), whoseTurn(steps, 'developer')]).toEqual(['client', 'client']);
  });
});
