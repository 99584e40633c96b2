// The browser is asked once, after a person's own change, and its answer is remembered.
import { describe, expect, it } from 'vitest';
import { itemRow } from '../../src/core/ids.ts';
import { askToKeep, askToKeepOnce, readPromise } from '../../src/storage/keeping.ts';
import type { Ports } from '../../src/storage/ports.ts';
import { saveRecord } from '../../src/storage/saved-records.ts';
import { createRecordStores } from '../../src/stores/record-stores.ts';
import { sampleRecord } from '../core/sample-records.ts';
import { newBrowser, savedOf, type Browser } from './sample-saves.ts';

const record = sampleRecord();

/** A tab whose browser answers as the test says, and the times that it was asked. */
function asking(browser: Browser, answer: boolean, isPromised: boolean | undefined = undefined) {
  let asked = 0;
  const ports: Ports = {
    ...browser.openTab(),
    keeping: { ask: async () => ((asked += 1), answer), isPromised: async () => isPromised },
  };
  return { ports, asked: () => asked };
}

describe('the browser’s promise to keep the data', () => {
  it('is asked for once a device, and its answer kept', async () => {
    for (const answer of [true, false]) {
      const browser = newBrowser();
      const { ports, asked } = asking(browser, answer);
      expect(await readPromise(ports)).toBe('notAsked');
      await askToKeepOnce(ports);
      await askToKeepOnce({ ...ports });
      expect([asked(), await readPromise({ ...ports, keeping: { ...ports.keeping, isPromised: async () => answer } })]).toEqual([
        1,
        answer ? 'yes' : 'no',
      ]);
    }
  });

  it('is what the browser says now, and counts as refused when asking fails', async () => {
    const browser = newBrowser();
    const { ports } = asking(browser, false, true);
    expect(await readPromise(ports)).toBe('yes');
    const failing: Ports = {
      ...ports,
      keeping: { ask: () => Promise.reject(new TypeError()), isPromised: () => Promise.reject(new TypeError()) },
    };
    expect([await askToKeep(failing), await readPromise(failing)]).toEqual(['no', 'no']);
  });

  it('is asked for at the first change that a person saved, not when a record is opened, healed or noted as sent', async () => {
    const browser = newBrowser();
    const { ports, asked } = asking(browser, true);
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    browser.rows.clear();
    const stores = createRecordStores(ports);
    await stores.openRecord(record.id);
    stores.noteSent();
    await stores.settled();
    expect([browser.rows.size, asked()]).toEqual([1, 0]);
    for (const login of ['a', 'b']) {
      stores.edit([{ row: itemRow(1), field: 'login', value: login }]);
      await stores.settled();
    }
    expect(asked()).toBe(1);
  });

  it('is not asked for by a change that was not saved', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    const { ports, asked } = asking(browser, true);
    const { database } = browser.openTab({ database: 'AbortError', step: 'complete' });
    const stores = createRecordStores({ ...ports, database });
    await stores.openRecord(record.id);
    stores.edit([{ row: itemRow(1), field: 'login', value: 'a' }]);
    await stores.settled();
    expect(asked()).toBe(0);
  });
});
