// 'Undo' after 'Delete' must bring back every byte.
import { describe, expect, it } from 'vitest';
import { itemRow } from '../../src/core/ids.ts';
import { rowOf } from '../../src/core/record.ts';
import { KEEP_KEY } from '../../src/storage/keys.ts';
import { bringBackRemoved, removeEverything, removeRecord } from '../../src/storage/removed-records.ts';
import { readSavedRecord, saveRecord } from '../../src/storage/saved-records.ts';
import { readHistory } from '../../src/stores/history-stores.ts';
import { recordId, SAM, sampleRecord, write } from '../core/sample-records.ts';
import { keepLetter, newBrowser, savedOf, type Browser } from './sample-saves.ts';

const record = sampleRecord();
const other = { ...record, id: recordId('another-record-1') };
const HOUR = 3_600_000;

/** Two records and a letter, each record with a version from before and a value that was replaced; something put aside; the browser's answer. */
async function filledBrowser(): Promise<Browser> {
  const browser = newBrowser();
  const tab = browser.openTab();
  for (const each of [record, other]) {
    const first = write(each, SAM, [1, 'login', 'office']);
    await saveRecord(tab, savedOf(first), { isNew: true });
    await saveRecord(tab, savedOf(write(first, SAM, [1, 'login', 'shop']), SAM, HOUR), { snapshot: 'visit' });
  }
  await keepLetter(tab, 'letter-to-keep-1');
  browser.stores.aside.set('1', { number: 1, id: record.id, from: 'lost', row: 'damaged', at: 1 });
  browser.texts.set(KEEP_KEY, '{}');
  return browser;
}

const everything = ({ stores, texts }: Browser) =>
  JSON.stringify([...Object.values(stores).map((rows) => [...rows].sort()), [...texts].sort()]);

const sizes = ({ stores, texts }: Browser) => [...Object.values(stores).map((rows) => rows.size), texts.size];

describe('a record that is removed', () => {
  it('[Y7] takes its lost values, its versions and its mirror along, and nobody else’s', async () => {
    const browser = await filledBrowser();
    expect(sizes(browser)).toEqual([2, 2, 2, 1, 1, 4]);
    await removeRecord(browser.openTab(), record.id);
    expect(sizes(browser)).toEqual([1, 1, 1, 1, 1, 3]);
    expect((await readHistory(browser.openTab(), other.id)).snapshots).toHaveLength(1);
  });

  it('[Y7] comes back byte for byte', async () => {
    const browser = await filledBrowser();
    const before = everything(browser);
    const removed = await removeRecord(browser.openTab(), record.id);
    expect(await bringBackRemoved(browser.openTab(), removed)).toBe(true);
    expect(everything(browser)).toBe(before);
    expect(browser.told.slice(-2)).toEqual([record.id, record.id]);
  });

  it('[Y7] is merged into one that was kept anew in the meantime', async () => {
    const browser = await filledBrowser();
    const removed = await removeRecord(browser.openTab(), record.id);
    await saveRecord(browser.openTab(), savedOf(write(record, SAM, [2, 'login', 'new']), SAM, 2 * HOUR), { isNew: true });
    expect(await bringBackRemoved(browser.openTab(), removed)).toBe(true);
    const read = await readSavedRecord(browser.openTab(), record.id);
    expect([1, 2].map((item) => read && rowOf(read.record, itemRow(item)).get('login')?.value)).toEqual(['shop', 'new']);
    const { lost, snapshots } = await readHistory(browser.openTab(), record.id);
    expect([lost.map(({ cell }) => cell.value), snapshots.map(({ why }) => why)]).toEqual([['office'], ['undo', 'visit']]);
  });

  it('[Y7] says when the database did not let go of it, or does not take it back', async () => {
    const browser = await filledBrowser();
    const broken = browser.openTab({ database: true });
    const removed = await removeRecord(broken, record.id);
    expect([removed.isGone, browser.rows.size, browser.texts.size]).toEqual([false, 2, 3]);
    expect(await bringBackRemoved(broken, removed)).toBe(true);
    expect(browser.texts.size).toBe(4);
    const whole = await removeRecord(browser.openTab({ mirror: true }), record.id);
    expect(await bringBackRemoved(browser.openTab({ database: true, mirror: true }), whole)).toBe(false);
  });
});

describe('everything that is removed', () => {
  it('[Y7] leaves nothing, and comes back byte for byte', async () => {
    const browser = await filledBrowser();
    const before = everything(browser);
    const removed = await removeEverything(browser.openTab());
    expect(sizes(browser)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await bringBackRemoved(browser.openTab(), removed)).toBe(true);
    expect(everything(browser)).toBe(before);
  });
});
