import { describe, expect, it } from 'vitest';
import { itemRow } from '../../src/core/ids.ts';
import { clockOf, FORMAT, rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import type { Faults } from '../../src/storage/memory.ts';
import { createMyCopy } from '../../src/storage/my-copy.ts';
import type { Ports } from '../../src/storage/ports.ts';
import { removeRecord } from '../../src/storage/removed-records.ts';
import { readSavedRecord, saveRecord } from '../../src/storage/saved-records.ts';
import { createRecordStores, type RecordStores } from '../../src/stores/record-stores.ts';
import { NORA, recordId, SAM, sampleRecord, write } from '../core/sample-records.ts';
import { newBrowser, savedOf, type Browser } from '../storage/sample-saves.ts';

const record = sampleRecord();
const LOGIN = { row: itemRow(1), field: 'login', value: 'office' };

/** A browser that holds the sample record, and a page that has it open. */
async function openPage(
  faults: Faults = {},
  stored: ChecklistRecord = record,
): Promise<{ browser: Browser; ports: Ports; stores: RecordStores }> {
  const browser = newBrowser();
  await saveRecord(browser.openTab(), savedOf(stored), { isNew: true });
  const ports = browser.openTab(faults);
  const stores = createRecordStores(ports);
  await stores.openRecord(stored.id);
  return { browser, ports, stores };
}

function openedRecord(stores: RecordStores): ChecklistRecord {
  const open = stores.$open.get();
  if (open.kind !== 'open') throw new Error(`the record is ${open.kind}`);
  return open.record;
}

const valueOf = (held: ChecklistRecord | undefined, field: string): unknown => held && rowOf(held, itemRow(1)).get(field)?.value;

describe('an open record', () => {
  it('is loading, then open as it was saved, or missing', async () => {
    const { ports, stores } = await openPage();
    expect(createRecordStores(ports).$open.get()).toEqual({ kind: 'loading' });
    expect(stores.$open.get()).toEqual({ kind: 'open', record, me: createMyCopy(SAM) });
    expect(stores.$saved.get()).toMatchObject({ kind: 'saved', at: 1_000 });
    await stores.openRecord(recordId('nobody-has-this1'));
    expect(stores.$open.get()).toEqual({ kind: 'missing', why: 'none' });
  });

  it('shows an edit at once, and says saved only after the write has finished', async () => {
    const { browser, ports, stores } = await openPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: Ports = {
      ...ports,
      database: { ...ports.database, update: async (...rest) => (await held, ports.database.update(...rest)) },
    };
    const page = createRecordStores(slow);
    await page.openRecord(record.id);
    page.edit([LOGIN]);
    expect([valueOf(openedRecord(page), 'login'), page.$saved.get().kind]).toEqual(['office', 'saving']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.$saved.get().kind).toBe('saving');
    expect(valueOf((await readSavedRecord(browser.openTab(), record.id))?.record, 'login')).toBeUndefined();
    release();
    await page.settled();
    expect(page.$saved.get()).toEqual({ kind: 'saved', at: ports.world.now(), mirrored: true });
    expect(valueOf((await readSavedRecord(browser.openTab(), record.id))?.record, 'login')).toBe('office');
    stores.close();
  });

  it('does not say saved while a later edit still waits', async () => {
    const { ports } = await openPage();
    const writes: (() => void)[] = [];
    const update: Ports['database']['update'] = async (...rest) => {
      await new Promise<void>((resolve) => writes.push(resolve));
      return ports.database.update(...rest);
    };
    const page = createRecordStores({ ...ports, database: { ...ports.database, update } });
    await page.openRecord(record.id);
    page.edit([LOGIN]);
    await expect.poll(() => writes.length).toBe(1);
    page.edit([{ ...LOGIN, field: 'owner', value: 'Nora' }]);
    writes[0]?.();
    await expect.poll(() => writes.length).toBe(2);
    expect(page.$saved.get()).toEqual({ kind: 'saving' });
    writes[1]?.();
    await page.settled();
    expect(page.$saved.get().kind).toBe('saved');
  });

  it('that could not be stored anywhere says so from the start', () => {
    const stores = createRecordStores(newBrowser().openTab({ database: true, mirror: true }));
    stores.openGiven(record, savedOf(record).me, 'blocked');
    expect([openedRecord(stores), stores.$saved.get()]).toEqual([record, { kind: 'notSaved', reason: 'blocked' }]);
  });

  it('[Y6] that could not be stored anywhere is never taken for deleted, and is saved once there is room', async () => {
    const faults: Faults = { database: 'QuotaExceededError', step: 'records', mirror: true };
    const browser = newBrowser();
    const stores = createRecordStores(browser.openTab(faults));
    stores.openGiven(record, savedOf(record).me, 'full');
    stores.edit([LOGIN]);
    await stores.settled();
    expect(stores.$saved.get()).toEqual({ kind: 'notSaved', reason: 'full' });
    delete faults.database;
    stores.edit([{ ...LOGIN, value: 'shop' }]);
    await stores.settled();
    expect(stores.$saved.get().kind).toBe('saved');
    expect(valueOf((await readSavedRecord(browser.openTab(), record.id))?.record, 'login')).toBe('shop');
  });

  it('saves edits one after the other and keeps them all', async () => {
    const { browser, stores } = await openPage();
    for (let turn = 1; turn <= 12; turn += 1) stores.edit([{ row: itemRow(turn), field: 'login', value: `login ${turn}` }]);
    await stores.settled();
    const saved = await readSavedRecord(browser.openTab(), record.id);
    expect(Array.from({ length: 12 }, (_, at) => saved && rowOf(saved.record, itemRow(at + 1)).get('login')?.value)).toEqual(
      Array.from({ length: 12 }, (_, at) => `login ${at + 1}`),
    );
  });

  it('[R5] writes nothing for an edit that changes nothing', async () => {
    const { browser, stores } = await openPage({}, write(record, SAM, [1, 'login', 'office']));
    const before = openedRecord(stores);
    stores.edit([LOGIN]);
    await stores.settled();
    expect([openedRecord(stores) === before, stores.$saved.get().kind, browser.told.length]).toEqual([true, 'saved', 1]);
  });

  it('[M4] that needs a newer build is shown and not edited', async () => {
    const { browser, stores } = await openPage({}, { ...record, minEdit: FORMAT + 1 });
    const before = openedRecord(stores);
    stores.edit([LOGIN]);
    stores.noteSent();
    await stores.settled();
    expect([openedRecord(stores) === before, browser.told.length]).toEqual([true, 1]);
  });

  it('ignores edits while nothing is open', async () => {
    const browser = newBrowser();
    const stores = createRecordStores(browser.openTab());
    stores.edit([LOGIN]);
    stores.noteSent();
    await stores.settled();
    expect([stores.$open.get().kind, browser.rows.size]).toEqual(['loading', 0]);
  });

  it('says when it is in the mirror alone, and when it is not saved at all; the edit stays on the page', async () => {
    for (const [faults, status] of [
      [{ database: true }, { kind: 'mirrorOnly', trouble: 'lost' }],
      [
        { database: true, mirror: true },
        { kind: 'notSaved', reason: 'lost' },
      ],
    ] as const) {
      const breaking: Faults = {};
      const { stores } = await openPage(breaking);
      Object.assign(breaking, faults);
      stores.edit([LOGIN]);
      await stores.settled();
      expect([stores.$saved.get(), valueOf(openedRecord(stores), 'login')]).toEqual([status, 'office']);
    }
  });

  it('says saved again once the database works again', async () => {
    const breaking: Faults = { database: false };
    const { browser, stores } = await openPage(breaking);
    breaking.database = true;
    stores.edit([LOGIN]);
    await stores.settled();
    breaking.database = false;
    stores.edit([{ ...LOGIN, field: 'owner', value: 'Nora' }]);
    await stores.settled();
    expect(stores.$saved.get().kind).toBe('saved');
    expect(valueOf((await readSavedRecord(browser.openTab(), record.id))?.record, 'login')).toBe('office');
  });

  it('says that it is gone when another tab deleted it', async () => {
    const { browser, stores } = await openPage();
    await removeRecord(browser.openTab(), record.id);
    stores.edit([LOGIN]);
    await stores.settled();
    expect(stores.$saved.get()).toEqual({ kind: 'gone' });
  });
});

describe('a record that is opened', () => {
  it('[Y6] is not called saved where only the mirror has it and the database does not work', async () => {
    const { stores } = await openPage({ database: true });
    expect([openedRecord(stores), stores.$saved.get()]).toEqual([record, { kind: 'mirrorOnly', trouble: 'lost' }]);
  });

  it('[Y3] [Y6] is given back to a database that lost it, and only then called saved', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    browser.rows.clear();
    const stores = createRecordStores(browser.openTab());
    await stores.openRecord(record.id);
    expect(stores.$saved.get()).toEqual({ kind: 'saving' });
    await stores.settled();
    expect([stores.$saved.get().kind, browser.rows.size]).toEqual(['saved', 1]);
  });

  it.each([
    ['damaged', {}, { id: record.id, text: 'damaged' }],
    ['newer', {}, { id: record.id, format: 9 }],
    ['newer', { database: 'VersionError' }, undefined],
    ['unreachable', { database: true }, undefined],
    ['none', {}, undefined],
  ] as const)('is missing because it is %s', async (why, faults, row) => {
    const browser = newBrowser();
    if (row) browser.rows.set(record.id, row);
    const stores = createRecordStores(browser.openTab(faults));
    await stores.openRecord(record.id);
    expect(stores.$open.get()).toEqual({ kind: 'missing', why });
  });
});

describe('what was sent', () => {
  it('[N1] is remembered on this device up to the clock of the record', async () => {
    const { browser, stores } = await openPage();
    stores.edit([LOGIN]);
    stores.noteSent();
    await stores.settled();
    const saved = await readSavedRecord(browser.openTab(), record.id);
    expect(saved?.me.sentAt).toBe(clockOf(record) + 1);
    expect(saved && clockOf(saved.record)).toBe(clockOf(record) + 1);
  });

  it('[C1] is a copy, and a backup is one that was not sent', async () => {
    const { browser, stores } = await openPage();
    stores.edit([LOGIN]);
    stores.noteSent();
    stores.edit([{ ...LOGIN, value: 'shop' }]);
    stores.noteCopied();
    stores.noteNotSecret('i1 note 7c1a');
    stores.noteNotSecret('i1 note 7c1a');
    await stores.settled();
    expect((await readSavedRecord(browser.openTab(), record.id))?.me).toEqual({
      ...createMyCopy(SAM),
      sentAt: clockOf(record) + 1,
      copiedAt: clockOf(record) + 2,
      notSecrets: ['i1 note 7c1a'],
    });
  });

  it('is not forgotten by another tab that did not hear of it', async () => {
    const { browser, stores } = await openPage();
    const tab = browser.openTab();
    const deaf = createRecordStores({ ...tab, tabs: { ...tab.tabs, listen: () => () => undefined } });
    await deaf.openRecord(record.id);
    stores.noteSent();
    await stores.settled();
    deaf.edit([LOGIN]);
    await deaf.settled();
    expect((await readSavedRecord(browser.openTab(), record.id))?.me.sentAt).toBe(clockOf(record));
  });
});

describe('another tab', () => {
  it('shows here what it wrote, together with what was written here', async () => {
    const { browser, stores } = await openPage();
    const other = createRecordStores(browser.openTab());
    await other.openRecord(record.id);
    stores.edit([LOGIN]);
    await stores.settled();
    other.edit([{ row: itemRow(1), field: 'owner', value: 'Nora' }]);
    await other.settled();
    await expect.poll(() => valueOf(openedRecord(stores), 'owner')).toBe('Nora');
    expect([valueOf(openedRecord(stores), 'login'), valueOf(openedRecord(other), 'login')]).toEqual(['office', 'office']);
  });

  it('says who this device is by now, and is not heard after closing or about another record', async () => {
    const { browser, stores } = await openPage();
    const later = write(record, NORA, [1, 'login', 'shop']);
    const tab = browser.openTab();
    await saveRecord(tab, savedOf({ ...later, id: recordId('another-record-1') }), { isNew: true });
    await saveRecord(tab, savedOf(later, NORA, 2_000));
    await expect.poll(() => valueOf(openedRecord(stores), 'login')).toBe('shop');
    expect(stores.$open.get()).toMatchObject({ me: { actor: NORA } });
    stores.close();
    await saveRecord(tab, savedOf(write(later, NORA, [1, 'login', 'unheard']), NORA, 3_000));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(valueOf(openedRecord(stores), 'login')).toBe('shop');
  });
});
