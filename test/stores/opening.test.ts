import { describe, expect, it } from 'vitest';
import { rowOf, sideOf } from '../../src/core/record.ts';
import { RECORD_ROW } from '../../src/core/ids.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { readSavedRecords, saveRecord } from '../../src/storage/saved-records.ts';
import { openAddress } from '../../src/stores/open-address.ts';
import { readReceived, writeJoined } from '../../src/stores/opened-links.ts';
import { createRecordStores } from '../../src/stores/record-stores.ts';
import { findStores } from '../../src/stores/where-stored.ts';
import { NORA, SAM, sampleRecord, textOfRecord, TODAY, write } from '../core/sample-records.ts';
import { newBrowser, savedOf } from '../storage/sample-saves.ts';

const record = write(sampleRecord(), NORA, [1, 'logged-in', TODAY]);
const FAULTS = [{}, { database: true }, { mirror: true }, { database: true, mirror: true }];

describe('the stores of this browser', () => {
  it('are tried without a trace', async () => {
    const found = [];
    for (const faults of FAULTS) {
      const browser = newBrowser();
      found.push(await findStores(browser.openTab(faults)));
      expect([browser.rows.size, browser.texts.size]).toEqual([0, 0]);
    }
    expect(found).toEqual([
      { database: true, mirror: true, trouble: undefined },
      { database: false, mirror: true, trouble: undefined },
      { database: true, mirror: false, trouble: undefined },
      { database: false, mirror: false, trouble: 'lost' },
    ]);
  });

  it('are none where both are full, though the database still reads', async () => {
    const ports = newBrowser().openTab({ database: 'QuotaExceededError', step: 'complete', mirror: true });
    expect(await ports.database.readAll()).toEqual({ records: [], aside: [] });
    expect(await findStores(ports)).toEqual({ database: false, mirror: false, trouble: 'full' });
  });
});

describe('the address of the record page', () => {
  it('opens a record of this device by its id', async () => {
    const ports = newBrowser().openTab();
    const stores = createRecordStores(ports);
    expect(await openAddress(ports, stores, `#${record.id}`)).toBe('missing');
    await saveRecord(ports, savedOf(record), { isNew: true });
    expect(await openAddress(ports, stores, `#${record.id}/i1`)).toBe('opened');
    expect(stores.$open.get()).toMatchObject({ kind: 'open', record });
  });

  it('opens a record that travels in it only where nothing can be stored', async () => {
    const opened = [];
    for (const faults of FAULTS) {
      const ports = newBrowser().openTab(faults);
      const stores = createRecordStores(ports);
      opened.push([await openAddress(ports, stores, `#${await writeLink(ports.compression, record)}`), stores.$open.get().kind]);
      if (opened.length === 4) expect(stores.$open.get()).toMatchObject({ me: { actor: NORA, sentAt: 0, archived: false } });
    }
    expect(opened).toEqual([...Array.from({ length: 3 }, () => ['elsewhere', 'loading']), ['opened', 'open']]);
  });

  it('[L5] opens nothing for anything else', async () => {
    const ports = newBrowser().openTab();
    expect(await openAddress(ports, createRecordStores(ports), '#1.AAAAAAAA.e')).toBe('missing');
    expect(await openAddress(ports, createRecordStores(ports), '')).toBe('missing');
  });
});

describe('a link that was opened', () => {
  it('is compared with what this device has, and changes nothing', async () => {
    const browser = newBrowser();
    const ports = browser.openTab();
    const link = await writeLink(ports.compression, record);
    const fresh = await readReceived(ports, link);
    expect(fresh.ok && [textOfRecord(fresh.value.record), fresh.value.held]).toEqual([textOfRecord(record), undefined]);
    await saveRecord(ports, savedOf(sampleRecord()), { isNew: true });
    const known = await readReceived(ports, link);
    expect(known.ok && known.value.held).toEqual(savedOf(sampleRecord()));
    expect((await readSavedRecords(ports)).records).toEqual([savedOf(sampleRecord())]);
    expect(await readReceived(ports, '#1.AAAAAAAA.e')).toEqual({ ok: false, problem: 'damaged' });
  });

  it('[I2] [I3] is carried on as a new device of the side that was chosen', async () => {
    const ports = newBrowser().openTab();
    const read = await readLink(ports.compression, await writeJoined(ports, record, 'client'));
    if (!read.ok) throw new Error(read.problem);
    const devices = [...read.value.rows.keys()].flatMap((key) => (key.startsWith('p') ? [key.slice(1)] : []));
    const added = devices.find((device) => device !== SAM && device !== NORA);
    expect(devices).toHaveLength(3);
    expect([...read.value.seen.keys()].filter((device) => device === added).map((device) => sideOf(read.value, device))).toEqual([
      'client',
    ]);
    expect(rowOf(read.value, RECORD_ROW)).toEqual(rowOf(record, RECORD_ROW));
  });
});
