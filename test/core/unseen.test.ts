import { describe, expect, it } from 'vitest';
import { createRecord } from '../../src/core/create-record.ts';
import { actorRow } from '../../src/core/ids.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { clockOf, type ChecklistRecord } from '../../src/core/record.ts';
import { takeChanges } from '../../src/core/take-changes.ts';
import { isKnownToOther, unseenCount } from '../../src/core/unseen.ts';
import { NORA, NORA_PHONE, recordId, SAM, SAM_PHONE, sampleRecord, STRANGER, TODAY, write } from './sample-records.ts';
import { HANDOVER } from './sample-templates.ts';

const base = sampleRecord();
const sent = clockOf(base);

describe('what the other side has not seen', () => {
  it('[N1] counts the cells that our side wrote since this device last made a link', () => {
    const record = write(write(base, SAM, [1, 'login', 'office'], [1, 'owner', 'Nora']), SAM_PHONE, [
      actorRow(SAM_PHONE),
      'side',
      'developer',
    ]);
    expect(unseenCount(record, 'developer', sent)).toBe(2);
    const phone = write(record, SAM_PHONE, [2, 'login', 'shop']);
    expect(unseenCount(phone, 'developer', sent)).toBe(3);
    expect(unseenCount(phone, 'developer', sent + 1)).toBe(1);
    expect(unseenCount(phone, 'developer', clockOf(phone))).toBe(0);
  });

  it('[N1] leaves out the other side’s cells, device rows, and devices without a side', () => {
    const record = write(write(base, NORA, [1, 'logged-in', TODAY]), STRANGER, [2, 'note', 'x']);
    expect(unseenCount(record, 'developer', sent)).toBe(0);
    expect(unseenCount(record, 'client', sent)).toBe(1);
    expect(unseenCount(write(base, SAM, [actorRow(SAM), 'name', 'laptop']), 'developer', sent)).toBe(0);
  });

  it('[N1] leaves out what a device of the other side says it has, however it got there', () => {
    const ours = write(write(base, SAM, [1, 'login', 'office']), SAM, [1, 'owner', 'Nora']);
    const answered = write(write(base, SAM, [1, 'login', 'office']), NORA, [1, 'logged-in', TODAY]);
    expect(unseenCount(ours, 'developer', sent)).toBe(2);
    expect(unseenCount(mergeRecords(ours, answered), 'developer', sent)).toBe(1);
    expect(unseenCount(mergeRecords(ours, write(ours, NORA, [1, 'logged-in', TODAY])), 'developer', sent)).toBe(0);
  });

  it('[N1] is not told by devices of our own side or of none', () => {
    const ours = write(base, SAM, [1, 'login', 'office']);
    const phone = write(write(ours, SAM_PHONE, [actorRow(SAM_PHONE), 'side', 'developer']), STRANGER, [2, 'note', 'x']);
    expect(unseenCount(phone, 'developer', sent)).toBe(1);
  });

  it('[N1] is told by the device that saw most of each of ours', () => {
    const first = write(base, SAM, [1, 'login', 'office']);
    const nora = write(first, NORA, [1, 'note', 'seen one']);
    const second = write(nora, SAM, [1, 'owner', 'Nora']);
    const phone = write(second, NORA_PHONE, [actorRow(NORA_PHONE), 'side', 'client']);
    expect(unseenCount(second, 'developer', sent)).toBe(1);
    expect(unseenCount(phone, 'developer', sent)).toBe(0);
    const backwards = { ...phone, seen: new Map([...phone.seen].reverse()) };
    expect(unseenCount(backwards, 'developer', sent)).toBe(0);
  });
});

describe('a list that the other side cannot know', () => {
  it('[N3] was neither sent from here nor holds a device of theirs', () => {
    const alone = createRecord(
      HANDOVER,
      { project: 'Rye & Co', you: 'Sam Field', other: 'Nora Rye', side: 'developer' },
      { id: recordId('sample-record-99'), actor: SAM, today: TODAY },
    );
    expect(isKnownToOther(alone, 'developer', 0)).toBe(false);
    expect(isKnownToOther(alone, 'developer', 4)).toBe(true);
    expect(isKnownToOther(write(alone, NORA, [actorRow(NORA), 'side', 'client']), 'developer', 0)).toBe(true);
    expect(isKnownToOther(write(alone, SAM_PHONE, [actorRow(SAM_PHONE), 'side', 'developer']), 'developer', 0)).toBe(false);
  });
});

describe('what a device has seen', () => {
  it('[N2] is the largest clock of every other device when it last wrote, and never its own', () => {
    const record = write(write(base, SAM, [1, 'login', 'office']), NORA, [1, 'logged-in', TODAY]);
    expect(Object.fromEntries(record.seen.get(NORA) ?? [])).toEqual({ [SAM]: sent + 1 });
    expect(Object.fromEntries(write(record, SAM, [1, 'owner', 'x']).seen.get(SAM) ?? [])).toEqual({ [NORA]: sent + 2 });
  });

  it('[N2] is nothing while nobody else wrote', () => {
    expect([...base.seen.keys()]).toEqual([NORA]);
  });

  it('[N2] holds what an edit takes the place of, although no cell shows it any more', () => {
    const record = write(base, NORA, [1, 'login', 'hers']);
    expect(write(record, SAM, [1, 'login', 'his']).seen.get(SAM)?.get(NORA)).toBe(sent + 1);
  });

  it('[N2] holds what lost in the merge that a device took in', () => {
    const [ours, theirs] = [write(base, SAM, [1, 'login', 'ours']), write(base, NORA, [1, 'login', 'theirs'])];
    expect(takeChanges(ours, theirs, SAM, []).seen.get(SAM)?.get(NORA)).toBe(sent + 1);
    expect(mergeRecords(ours, theirs).seen.get(SAM)?.get(NORA)).not.toBe(sent + 1);
  });

  it('[N2] holds what reached a device through a third one', () => {
    const phone = write(write(base, SAM, [1, 'login', 'ours']), SAM_PHONE, [1, 'login', 'from the phone']);
    const nora = takeChanges(base, phone, NORA, []);
    expect(nora.seen.get(NORA)?.get(SAM)).toBe(sent + 1);
    expect(nora.seen.get(NORA)?.get(SAM_PHONE)).toBe(sent + 2);
  });

  it('[N2] holds a device’s own clock only where no cell shows it any more, and nobody else says it', () => {
    const [ours, theirs] = [write(base, NORA, [1, 'login', 'ours']), write(base, SAM, [1, 'login', 'theirs'])];
    const own = (record: ChecklistRecord): number | undefined => record.seen.get(NORA)?.get(NORA);
    const lost = takeChanges(ours, theirs, NORA, []);
    expect(own(ours)).toBeUndefined();
    expect(own(lost)).toBe(sent + 1);
    expect(own(takeChanges(lost, write(lost, SAM, [2, 'note', 'x']), NORA, []))).toBeUndefined();
  });

  it('[N2] decides notices and no data: without it every row stays the same', () => {
    const record = write(base, NORA, [1, 'logged-in', TODAY]);
    const without = { ...record, seen: new Map() };
    expect(mergeRecords(without, record).rows).toEqual(record.rows);
    expect(mergeRecords(without, record).seen).toEqual(record.seen);
  });
});
