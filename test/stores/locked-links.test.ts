import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locked } from '../../src/core/locked.ts';
import { lockRecord } from '../../src/storage/lock.ts';
import { saveRecord } from '../../src/storage/saved-records.ts';
import { openAddress } from '../../src/stores/open-address.ts';
import { readLocked, readReceived, unlockReceived } from '../../src/stores/opened-links.ts';
import { createRecordStores } from '../../src/stores/record-stores.ts';
import { NORA, sampleRecord, textOfRecord, TODAY, write } from '../core/sample-records.ts';
import { newBrowser, savedOf } from '../storage/sample-saves.ts';

const PHRASE = 'KF8J-EK05-YVM3';
const record = write(sampleRecord(), NORA, [1, 'logged-in', TODAY]);
const link = await lockRecord(newBrowser().openTab(), record, PHRASE);

function sure(read: ReturnType<typeof readLocked>): Locked {
  if (!read.ok) throw new Error(`the link of the test is ${read.problem}`);
  return read.value;
}

afterEach(() => vi.restoreAllMocks());

describe('a locked link that came', () => {
  it('[B6] asks for its passphrase, and then stands beside this device’s copy', async () => {
    const ports = newBrowser().openTab();
    expect(await readReceived(ports, `#${link}`)).toEqual({ ok: false, problem: 'locked' });
    const unlocked = await unlockReceived(ports, sure(readLocked(link)), PHRASE);
    expect(unlocked.ok && [textOfRecord(unlocked.value.record), unlocked.value.held]).toEqual([textOfRecord(record), undefined]);
    await saveRecord(ports, savedOf(sampleRecord()), { isNew: true });
    const again = await unlockReceived(ports, sure(readLocked(link)), PHRASE.toLowerCase());
    expect(again.ok && again.value.held?.record.id).toBe(record.id);
  });

  it('[B6] says that a passphrase does not fit, and that a link is damaged', async () => {
    expect(await unlockReceived(newBrowser().openTab(), sure(readLocked(link)), 'KF8J-EK05-YVM4')).toEqual({
      ok: false,
      problem: 'wrongPassphrase',
    });
    expect(readLocked(link.replace('3.', '3.A'))).toEqual({ ok: false, problem: 'damaged' });
  });

  it('says so where the browser cannot unlock', async () => {
    const locked = sure(readLocked(link));
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(Reflect.get({}, 'subtle'));
    expect(await unlockReceived(newBrowser().openTab(), locked, PHRASE)).toEqual({ ok: false, problem: 'noLock' });
  });

  it('is no list of this device in the address of the record page: the open page asks for its passphrase', async () => {
    for (const faults of [{}, { database: true, mirror: true }]) {
      const ports = newBrowser().openTab(faults);
      expect(await openAddress(ports, createRecordStores(ports), `#${link}`)).toBe('elsewhere');
    }
  });
});
