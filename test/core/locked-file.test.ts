import { describe, expect, it } from 'vitest';
import { encodeBackup } from '../../src/core/backup.ts';
import { encodeLockedFile, parseLockedFile } from '../../src/core/locked-file.ts';
import { ITERATIONS } from '../../src/core/locked.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { lockRecord } from '../../src/storage/lock.ts';
import { bulkyRecord } from '../storage/sample-saves.ts';
import { FEW } from '../storage/locked-samples.ts';
import { sampleRecord } from './sample-records.ts';

const link = await lockRecord(memoryPorts(), sampleRecord(), 'KF8J-EK05-YVM3');
const text = encodeLockedFile(link);

describe('a locked file', () => {
  it('[B9] says what it is, and holds the locked fragment', () => {
    expect(JSON.parse(text)).toEqual({
      $format: 'fair-handover-locked',
      version: 1,
      about: 'A locked checklist. Open it on the site under My checklists, with the passphrase. Nobody can open it without.',
      link,
    });
    expect(parseLockedFile(text)).toMatchObject({ ok: true, value: { iterations: ITERATIONS.least } });
  });

  it('[B9] may be longer than any link', async () => {
    const long = await lockRecord(memoryPorts(), bulkyRecord(), 'KF8J-EK05-YVM3');
    expect(long.length).toBeGreaterThan(16_000);
    expect(parseLockedFile(encodeLockedFile(long)).ok).toBe(true);
  });

  it.each([
    ['', 'notAFile'],
    ['{}', 'notAFile'],
    ['null', 'notAFile'],
    [encodeBackup([sampleRecord()]), 'notAFile'],
    [text.replace('"version": 1', '"version": "1"'), 'notAFile'],
    [text.replace('"version": 1', '"version": 2'), 'tooNew'],
    [text.replace('3.', '4.'), 'damaged'],
    [text.replace('.e"', '"'), 'damaged'],
    [text.replace(/"3\..*"/, '7'), 'notAFile'],
    [text.replace(link.slice(20, 30), [...link.slice(20, 30)].reverse().join('')), 'damaged'],
  ])('[B6] [B9] in the form %j is refused as %s', (broken, problem) => {
    expect(parseLockedFile(broken)).toEqual({ ok: false, problem });
  });

  it('[B3] [B9] with too little work in its header is refused', async () => {
    const weak = encodeLockedFile(await lockRecord(memoryPorts(), sampleRecord(), 'KF8J-EK05-YVM3', FEW));
    expect(parseLockedFile(weak)).toEqual({ ok: false, problem: 'invalid' });
  });
});
