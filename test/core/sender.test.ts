import { describe, expect, it } from 'vitest';
import { senderSide, writers } from '../../src/core/sender.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { takeChanges } from '../../src/core/take-changes.ts';
import { actorRow } from '../../src/core/ids.ts';
import { emptyRecord, NORA, NORA_PHONE, SAM, sampleRecord, STRANGER, TODAY, write } from './sample-records.ts';

const base = sampleRecord();

describe('the sender of a record', () => {
  it('[N2] is the side that wrote last', () => {
    expect(senderSide(base)).toBe('client');
    expect(senderSide(write(base, SAM, [1, 'login', 'x']))).toBe('developer');
    expect(senderSide(write(write(base, SAM, [1, 'login', 'x']), NORA, [1, 'logged-in', TODAY]))).toBe('client');
  });

  it('[N2] is the side that took in what the other one had written last', () => {
    const theirs = write(write(base, NORA, [1, 'note', 'a']), NORA, [2, 'note', 'b']);
    const sent = takeChanges(write(base, SAM, [1, 'login', 'x']), theirs, SAM, []);
    expect(senderSide(sent)).toBe('developer');
    expect(senderSide(sent, NORA)).toBe('developer');
    expect(senderSide(takeChanges(theirs, sent, NORA, []), SAM)).toBe('client');
  });

  it('[N2] is never the device that it came to, and may be another one of the same person', () => {
    const joined = write(base, NORA_PHONE, [actorRow(NORA_PHONE), 'side', 'client'], [1, 'login', 'x']);
    expect(senderSide(takeChanges(joined, write(base, SAM, [2, 'note', 'a']), NORA_PHONE, []), NORA)).toBe('client');
    expect(senderSide(base, NORA)).toBe('developer');
  });

  it('is the last writer’s where nobody says that it has it all, and nobody’s where no side is known', () => {
    const merged = mergeRecords(write(base, SAM, [1, 'login', 'x']), write(write(base, NORA, [1, 'note', 'a']), NORA, [2, 'note', 'b']));
    expect(senderSide(merged)).toBe('client');
    expect(senderSide(write(base, STRANGER, [1, 'login', 'x']))).toBeUndefined();
    expect(senderSide(emptyRecord())).toBeUndefined();
  });

  it('tells who wrote in it, whoever began it first', () => {
    expect(writers(base)).toEqual(['developer']);
    expect(writers(write(base, NORA, [1, 'note', 'x']))).toEqual(['developer', 'client']);
  });
});
