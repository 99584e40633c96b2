import { describe, expect, it } from 'vitest';
import { contentCode } from '../../src/core/content-code.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { editRecord, type ChecklistRecord } from '../../src/core/record.ts';
import { isAsSigned, leftBeforeSigning, signEdits, signers, signOffOf, unsignEdits, writtenSince } from '../../src/core/sign-off.ts';
import { nextSteps } from '../../src/core/steps.ts';
import { takeChanges } from '../../src/core/take-changes.ts';
import { SIDES, type Side, type Template } from '../../src/core/template.ts';
import type { ActorId } from '../../src/core/ids.ts';
import { NORA, SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { account, CHECK_UP, HANDOVER, section, step, template } from './sample-templates.ts';

const base = write(sampleRecord(), SAM, [1, 'login', 'office']);

function sign(record: ChecklistRecord, actor: ActorId, side: Side, name = 'Nora Rye', day = TODAY): ChecklistRecord {
  return editRecord(record, actor, signEdits(record, side, name, day));
}

const places = (record: ChecklistRecord, side: Side): readonly string[] => {
  const signed = signOffOf(record, side);
  return signed ? writtenSince(record, signed).map(({ row, field }) => `${row} ${field}`) : [];
};

describe('signing', () => {
  it('[O1] keeps the name, the day and the code of what is signed, for one side', () => {
    const signed = sign(base, NORA, 'client');
    expect(signOffOf(signed, 'client')).toMatchObject({ side: 'client', name: 'Nora Rye', day: TODAY, code: contentCode(base) });
    expect(signOffOf(signed, 'developer')).toBeUndefined();
    expect(signOffOf(base, 'client')).toBeUndefined();
  });

  it('[O1] can be taken back by either side, its own alone', () => {
    const both = sign(sign(base, NORA, 'client'), SAM, 'developer', 'Sam Field');
    const undone = editRecord(both, NORA, unsignEdits('client'));
    expect(SIDES.map((side) => signOffOf(undone, side)?.name)).toEqual([undefined, 'Sam Field']);
    expect(unsignEdits('client').map(({ value }) => value)).toEqual([false, '', '']);
    expect(signOffOf(sign(undone, NORA, 'client'), 'client')?.name).toBe('Nora Rye');
  });

  const may = (list: Template, record: ChecklistRecord): readonly boolean[] =>
    SIDES.map((side) => leftBeforeSigning(list, record, nextSteps(list, record), side).length === 0);

  it('[O1] waits for the marks of the accounts, and the client’s for the developer’s', () => {
    const list = template([
      section('one', [account(1, { marks: ['handed-over', 'logged-in'] }), step(2, { by: ['developer', 'client'] })]),
    ]);
    const handed = write(sampleRecord(list), SAM, [1, 'handed-over', TODAY]);
    expect(may(list, sampleRecord(list))).toEqual([false, false]);
    expect(may(list, handed)).toEqual([false, true]);
    expect(may(list, write(handed, NORA, [1, 'logged-in', TODAY]))).toEqual([true, true]);
    expect(leftBeforeSigning(list, sampleRecord(list), nextSteps(list, sampleRecord(list)), 'client')).toMatchObject([
      { side: 'developer', mark: 'handed-over' },
    ]);
  });

  it('[O1] waits for the steps where no account is in use', () => {
    const list = template([section('one', [account(1), step(2, { by: ['developer'] })])]);
    const unused = write(sampleRecord(list), SAM, [1, 'unused', true]);
    expect(may(list, unused)).toEqual([true, false]);
    expect(may(list, write(unused, SAM, [2, 'done-developer', TODAY]))).toEqual([true, true]);
  });

  it('[O1] is for lists that both sides fill in', () => {
    expect([signers(HANDOVER), signers(CHECK_UP)]).toEqual([SIDES, []]);
  });

  it('[O1] of a merge is the later one of the same side, whole', () => {
    const [one, two] = [sign(base, SAM, 'client', 'Sam for Nora', TODAY + 1), sign(base, NORA, 'client', 'Nora Rye', TODAY)];
    const merged = signOffOf(mergeRecords(one, two), 'client');
    expect([merged?.name, merged?.day]).toEqual(['Sam for Nora', TODAY + 1]);
  });
});

describe('a sign-off', () => {
  const signed = sign(base, NORA, 'client');

  it.each<[what: string, record: ChecklistRecord, stands: boolean]>([
    ['nothing was written', signed, true],
    ['the other side signed', sign(signed, SAM, 'developer', 'Sam Field'), true],
    ['a fingerprint was renewed', write(signed, SAM, [1, 'confirms', 5]), true],
    ['something was emptied that was empty', write(signed, SAM, [2, 'note', '']), true],
    ['a newer version wrote what this one does not know', write(signed, SAM, [1, 'x1', 'y']), true],
    ['something was written and taken back', write(write(signed, SAM, [1, 'login', 'x']), SAM, [1, 'login', 'office']), true],
    ['a value changed', write(signed, SAM, [1, 'login', 'x']), false],
    ['a tick was set', write(signed, SAM, [1, 'handed-over', TODAY]), false],
    ['an account went off the list', write(signed, SAM, [2, 'listed', false]), false],
    ['an account came on it', write(signed, SAM, [3, 'listed', true]), false],
  ])('[O3] stands where %s: %#', (_what, record, stands) => {
    const signOff = signOffOf(record, 'client');
    expect(signOff && isAsSigned(record, signOff)).toBe(stands);
  });

  it('[O3] lists what was written after it, and nothing of sign-offs and fingerprints', () => {
    expect(places(signed, 'client')).toEqual([]);
    const later = write(sign(signed, SAM, 'developer', 'Sam Field'), SAM, [1, 'login', 'x'], [1, 'confirms', 5], [2, 'note', 'y']);
    expect(places(later, 'client')).toEqual(['i1 login', 'i2 note']);
    expect(places(later, 'developer')).toEqual(['i1 login', 'i2 note']);
  });

  it('[O3] lists what was written before it elsewhere and had not arrived', () => {
    const apart = mergeRecords(sign(write(base, NORA, [2, 'note', 'hers']), NORA, 'client'), write(base, SAM, [1, 'login', 'x']));
    expect(places(apart, 'client')).toEqual(['i1 login']);
    expect(places(takeChanges(base, sign(base, NORA, 'client'), SAM, []), 'client')).toEqual([]);
  });

  it('[O3] starts anew when it is signed again on the same day', () => {
    const again = sign(write(signed, SAM, [1, 'login', 'x']), NORA, 'client');
    expect(places(again, 'client')).toEqual([]);
    expect(places(write(again, SAM, [2, 'note', 'y']), 'client')).toEqual(['i2 note']);
  });
});
