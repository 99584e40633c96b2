// What a change replaces is kept in the same transaction, or the change itself is not.
import { describe, expect, it } from 'vitest';
import { itemRow } from '../../src/core/ids.ts';
import { rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import type { Ports } from '../../src/storage/ports.ts';
import { readSavedRecord, saveRecord, type SaveOptions } from '../../src/storage/saved-records.ts';
import { MAX_SNAPSHOTS, parseSnapshot, parseStoredLost } from '../../src/storage/stored-history.ts';
import { readHistory } from '../../src/stores/history-stores.ts';
import { createRecordStores } from '../../src/stores/record-stores.ts';
import { NORA, SAM, sampleRecord, TODAY, write } from '../core/sample-records.ts';
import { newBrowser, savedOf } from './sample-saves.ts';

const record = sampleRecord();
const HOUR = 3_600_000;
const loginOf = (held: ChecklistRecord | undefined): unknown => held && rowOf(held, itemRow(1)).get('login')?.value;

/** A browser that holds the record. */
async function openBrowser() {
  const browser = newBrowser();
  await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
  return browser;
}

/** Writes a login on top of what is stored. */
async function saveLogin(ports: Ports, login: string, savedAt: number, options: SaveOptions = {}) {
  const held = (await readSavedRecord(ports, record.id))?.record ?? record;
  return saveRecord(ports, savedOf(write(held, SAM, [1, 'login', login]), SAM, savedAt), options);
}

describe('whole versions', () => {
  it('[Y4] are the ones from before a change, and the signed one after it', async () => {
    const browser = await openBrowser();
    for (const why of ['visit', 'merge', 'restore', 'undo', 'signOff'] as const)
      await saveLogin(browser.openTab(), why, HOUR, { snapshot: why });
    const { snapshots } = await readHistory(browser.openTab(), record.id);
    expect(snapshots.map((snapshot) => [snapshot.why, loginOf(snapshot.record)])).toEqual([
      ['signOff', 'signOff'],
      ['undo', 'restore'],
      ['restore', 'merge'],
      ['merge', 'visit'],
      ['visit', undefined],
    ]);
  });

  it('[Y4] are twenty at most, in the order in which they were kept, also when the clock is set back', async () => {
    const browser = await openBrowser();
    for (let turn = 1; turn <= MAX_SNAPSHOTS + 5; turn += 1)
      await saveLogin(browser.openTab(), `login ${turn}`, 100 * HOUR - turn * HOUR, { snapshot: 'visit' });
    const { snapshots } = await readHistory(browser.openTab(), record.id);
    const kept = Array.from({ length: MAX_SNAPSHOTS }, (_, at) => `login ${MAX_SNAPSHOTS + 4 - at}`);
    expect(snapshots.map((snapshot) => loginOf(snapshot.record))).toEqual(kept);
    expect(browser.stores.snapshots.size).toBe(MAX_SNAPSHOTS);
  });

  it('[Y4] are not kept of a record that was not there before', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true, snapshot: 'merge' });
    expect(browser.stores.snapshots.size).toBe(0);
  });

  it('[Y4] are kept of the first change of each visit, and of a sign-off', async () => {
    const browser = await openBrowser();
    for (const visit of ['first', 'second']) {
      const stores = createRecordStores(browser.openTab());
      await stores.openRecord(record.id);
      stores.noteCopied();
      for (const login of [`${visit} a`, `${visit} b`]) {
        stores.edit([{ row: itemRow(1), field: 'login', value: login }]);
        await stores.settled();
      }
      stores.close();
    }
    const stores = createRecordStores(browser.openTab());
    await stores.openRecord(record.id);
    stores.edit([{ row: itemRow(1), field: 'login', value: 'third a' }]);
    stores.edit([{ row: itemRow(1), field: 'signed-developer-day', value: TODAY }]);
    await stores.settled();
    const { snapshots } = await readHistory(browser.openTab(), record.id);
    expect(snapshots.map((snapshot) => [snapshot.why, loginOf(snapshot.record)])).toEqual([
      ['signOff', 'third a'],
      ['visit', 'first b'],
      ['visit', undefined],
    ]);
  });

  it('make room for the record when the disk is full', async () => {
    const browser = await openBrowser();
    for (let turn = 1; turn <= 12; turn += 1) await saveLogin(browser.openTab(), `login ${turn}`, turn * HOUR, { snapshot: 'visit' });
    const full = browser.openTab({ database: 'QuotaExceededError', step: 'snapshots' });
    expect(await saveLogin(full, 'on a full disk', 20 * HOUR, { snapshot: 'merge' })).toMatchObject({ kind: 'saved' });
    expect(browser.stores.snapshots.size).toBe(5);
    expect(loginOf((await readSavedRecord(browser.openTab({ mirror: true }), record.id))?.record)).toBe('on a full disk');
  });

  it('of any value are answered', () => {
    for (const row of [
      undefined,
      null,
      'x',
      {},
      { id: record.id, text: '{}', crc: 0, at: 1, why: 'visit' },
      { text: '', crc: 0, at: 1, why: 'x' },
    ])
      expect(parseSnapshot(row)).toBeUndefined();
  });
});

describe('values that were replaced', () => {
  it('[H1] [Y1] are kept with the change that replaced them', async () => {
    const browser = await openBrowser();
    await saveLogin(browser.openTab(), 'office', HOUR);
    await saveLogin(browser.openTab(), 'shop', 2 * HOUR, {
      lost: [{ row: itemRow(2), field: 'note', cell: { value: 'refused', n: 9, actor: NORA }, at: 5 }],
    });
    const { lost } = await readHistory(browser.openTab(), record.id);
    expect(lost.map(({ cell, at }) => [cell.value, at])).toEqual([
      ['refused', 5],
      ['office', 2 * HOUR],
    ]);
  });

  it('of any value are answered', () => {
    expect(parseStoredLost(undefined)).toEqual([]);
    for (const row of [null, 'x', {}, { text: '[]', crc: 1 }]) expect(parseStoredLost(row)).toBeUndefined();
  });
});

describe('a transaction', () => {
  it('[Y1] that fails at any step changes nothing in any store', async () => {
    for (const step of ['read', 'snapshots', 'lost', 'records', 'complete'] as const) {
      const browser = await openBrowser();
      await saveLogin(browser.openTab(), 'office', HOUR);
      const before = JSON.stringify(Object.values(browser.stores).map((rows) => [...rows]));
      const held = await readSavedRecord(browser.openTab(), record.id);
      const change = savedOf(write(held?.record ?? record, SAM, [1, 'login', 'shop']), SAM, 3 * HOUR);
      const outcome = await saveRecord(browser.openTab({ database: 'AbortError', step }), change, { snapshot: 'merge' });
      expect(outcome).toMatchObject({ kind: 'mirrorOnly', trouble: 'lost' });
      expect(JSON.stringify(Object.values(browser.stores).map((rows) => [...rows]))).toBe(before);
    }
  });

  it('[Y1] asks for the disk itself at an import, a merge, a sign-off and a copy, and reads back', async () => {
    const browser = newBrowser();
    const asked: string[] = [];
    const tab = browser.openTab();
    const ports: Ports = {
      ...tab,
      database: {
        ...tab.database,
        update: (id, change, durability) => (asked.push(durability), tab.database.update(id, change, durability)),
      },
    };
    await saveRecord(ports, savedOf(record), { isNew: true });
    for (const snapshot of ['visit', 'merge', 'restore', 'signOff', 'undo'] as const)
      await saveRecord(ports, savedOf(record), { snapshot });
    await saveRecord(ports, savedOf(record));
    await saveRecord(ports, savedOf(record), { strict: true });
    expect(asked).toEqual(['strict', 'relaxed', 'strict', 'strict', 'strict', 'strict', 'relaxed', 'strict']);
    const forgetful: Ports = { ...tab, database: { ...tab.database, update: async () => undefined } };
    expect(await saveRecord(forgetful, savedOf(write(record, SAM, [1, 'login', 'x'])), { snapshot: 'merge' })).toMatchObject({
      kind: 'gone',
    });
    const lying: Ports = { ...ports, database: { ...ports.database, read: async () => undefined } };
    expect(await saveRecord(lying, savedOf(record), { strict: true })).toMatchObject({ kind: 'mirrorOnly', trouble: 'lost' });
  });
});
