// What cannot be read must never be lost, and never be written over.
import { describe, expect, it } from 'vitest';
import { itemRow } from '../../src/core/ids.ts';
import { FORMAT, rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { mirrorKey } from '../../src/storage/keys.ts';
import { readSavedRecord, readSavedRecords, saveRecord } from '../../src/storage/saved-records.ts';
import { encodeStored } from '../../src/storage/stored-record.ts';
import { listUnreadable } from '../../src/storage/unreadable-records.ts';
import { readHistory } from '../../src/stores/history-stores.ts';
import { keepNow } from '../../src/stores/keep-now.ts';
import { bringBackVersion, isRemovable, lastVersion, removeUnreadable } from '../../src/stores/unreadable.ts';
import { readRaw } from '../../src/stores/where-stored.ts';
import { recordId, SAM, sampleRecord, write } from '../core/sample-records.ts';
import { newBrowser, savedOf, type Browser } from './sample-saves.ts';

const record = sampleRecord();
const edited = write(record, SAM, [1, 'login', 'office']);
const row = encodeStored(savedOf(edited));
const corrupted = { ...row, text: row.text.replace('office', 'sundry') };
const loginOf = (held: ChecklistRecord | undefined): unknown => held && rowOf(held, itemRow(1)).get('login')?.value;

/** A browser that holds the record, with a value that was replaced and a version from before. */
async function filledBrowser(): Promise<Browser> {
  const browser = newBrowser();
  await saveRecord(browser.openTab(), savedOf(write(record, SAM, [1, 'login', 'shop'])), { isNew: true });
  await saveRecord(
    browser.openTab(),
    savedOf(write(write(record, SAM, [1, 'login', 'shop']), SAM, [1, 'login', 'office']), SAM, 9_000_000),
    {
      snapshot: 'visit',
    },
  );
  return browser;
}

const unreadableOf = async (browser: Browser) =>
  listUnreadable(browser.openTab(), await readSavedRecords(browser.openTab()), { damaged: [] });

describe('a row that cannot be read', () => {
  it('[M3] is listed with its bytes and stays as it is', async () => {
    const browser = newBrowser();
    browser.rows.set(record.id, corrupted);
    expect(await unreadableOf(browser)).toEqual([
      {
        id: record.id,
        problem: { kind: 'invalid', what: 'checksum' },
        raw: JSON.stringify(corrupted, null, 1),
        place: { kind: 'row', row: corrupted },
      },
    ]);
    expect([browser.rows.get(record.id), browser.texts.size, browser.told]).toEqual([corrupted, 0, []]);
  });

  it('[Y5] moves aside, byte for byte, before a whole copy takes its place', async () => {
    const browser = newBrowser();
    browser.rows.set(record.id, corrupted);
    expect(await saveRecord(browser.openTab(), savedOf(edited), { isNew: true })).toMatchObject({ kind: 'saved' });
    expect(loginOf((await readSavedRecord(browser.openTab(), record.id))?.record)).toBe('office');
    expect([...browser.stores.aside.values()]).toEqual([{ number: 1, id: record.id, from: 'records', row: corrupted, at: 1_000 }]);
    const [aside] = await unreadableOf(browser);
    expect(aside?.raw).toContain('sundry');
    if (!aside) throw new Error('it was not put aside');
    await removeUnreadable(browser.openTab(), aside);
    expect([browser.stores.aside.size, browser.rows.size]).toEqual([0, 1]);
  });

  it('[Y5] stays in its place when the whole copy cannot be written', async () => {
    const browser = newBrowser();
    browser.rows.set(record.id, corrupted);
    for (const step of ['aside', 'records', 'complete'] as const)
      await saveRecord(browser.openTab({ database: 'AbortError', step }), savedOf(edited), { isNew: true });
    expect([browser.rows.get(record.id), browser.stores.aside.size]).toEqual([corrupted, 0]);
  });

  it('[Y3] [Y5] is healed from a good mirror by the next save', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(edited), { isNew: true });
    browser.rows.set(record.id, corrupted);
    expect(await unreadableOf(browser)).toEqual([]);
    expect(loginOf((await readSavedRecord(browser.openTab(), record.id))?.record)).toBe('office');
    await saveRecord(browser.openTab(), savedOf(write(edited, SAM, [2, 'login', 'new'])));
    expect(browser.stores.aside.size).toBe(1);
    expect(loginOf((await readSavedRecord(browser.openTab({ mirror: true }), record.id))?.record)).toBe('office');
  });

  it.each<[string, unknown]>([
    ['a text', 'garbage'],
    ['nothing', null],
    ['a row without a checksum', { id: record.id, text: '{}' }],
    ['a row of another shape', { ...row, me: { device: 1 } }],
  ])('[M3] may be %s: it is named, and other records are read', async (_what, broken) => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf({ ...record, id: recordId('another-record-1') }), { isNew: true });
    browser.rows.set('broken', broken);
    expect((await readSavedRecords(browser.openTab())).records).toHaveLength(1);
    expect(await unreadableOf(browser)).toMatchObject([{ problem: { kind: 'notARecord' }, raw: JSON.stringify(broken, null, 1) }]);
  });

  it('[M3] is taken away only when somebody says so, and only where it can be found', async () => {
    const browser = newBrowser();
    browser.rows.set(record.id, { id: record.id, text: 'damaged' });
    const [unreadable] = await unreadableOf(browser);
    if (!unreadable) throw new Error('one copy cannot be read');
    expect([isRemovable(unreadable), isRemovable({ ...unreadable, id: '' })]).toEqual([true, false]);
    await removeUnreadable(browser.openTab(), { ...unreadable, id: '' });
    expect(browser.rows.size).toBe(1);
    await removeUnreadable(browser.openTab(), unreadable);
    expect(browser.rows.size).toBe(0);
  });

  it('[Y4] gives way to the last whole version when somebody says so', async () => {
    const browser = await filledBrowser();
    browser.texts.clear();
    browser.rows.set(record.id, { ...corrupted, me: savedOf(record).me });
    const [unreadable] = await unreadableOf(browser);
    const version = unreadable && (await lastVersion(browser.openTab(), unreadable));
    expect(loginOf(version?.record)).toBe('shop');
    if (!unreadable || !version) throw new Error('no version was kept');
    expect(await bringBackVersion(browser.openTab(), unreadable, version)).toMatchObject({ kind: 'saved' });
    const read = await readSavedRecord(browser.openTab(), record.id);
    expect([loginOf(read?.record), read?.me.actor, browser.stores.aside.size]).toEqual(['shop', SAM, 1]);
  });
});

describe('a mirror that cannot be read', () => {
  const broken = ['', 'x', '{}', '{"packed":"AAAAAAAA","me":{},"savedAt":1}', 'damaged letters'];

  it('[Y5] is put aside, each once, before the next mirror takes its place', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(edited), { isNew: true });
    for (const text of [...broken, ...broken]) {
      browser.texts.set(mirrorKey(record.id), text);
      expect(await readSavedRecord(browser.openTab(), record.id)).toEqual(savedOf(edited));
      await saveRecord(browser.openTab(), savedOf(edited));
    }
    expect([...browser.texts].filter(([key]) => key !== mirrorKey(record.id)).map(([, text]) => text)).toEqual(broken);
    expect((await unreadableOf(browser)).map(({ raw }) => raw)).toEqual(broken);
  });

  it('[Y5] is put aside by the last words of a page too', async () => {
    const browser = newBrowser();
    browser.texts.set(mirrorKey(record.id), 'damaged');
    keepNow(browser.openTab().mirror, savedOf(edited));
    expect([...browser.texts.values()]).toContain('damaged');
    expect(await readSavedRecord(browser.openTab({ database: true }), record.id)).toEqual(savedOf(edited));
  });

  it('[Y5] stays where there is no room to put it aside', async () => {
    const browser = newBrowser();
    browser.texts.set(mirrorKey(record.id), 'damaged');
    const tab = browser.openTab();
    const full = { ...tab, mirror: { ...tab.mirror, write: (key: string) => key === mirrorKey(record.id) } };
    expect(await saveRecord(full, savedOf(edited), { isNew: true })).toMatchObject({ kind: 'saved', mirrored: false });
    expect(browser.texts.get(mirrorKey(record.id))).toBe('damaged');
  });

  it('[M3] is listed where nothing else is left of its record', async () => {
    const browser = newBrowser();
    browser.texts.set(mirrorKey(record.id), 'damaged');
    const [unreadable] = await unreadableOf(browser);
    expect(unreadable).toMatchObject({ id: record.id, raw: 'damaged', place: { kind: 'mirror' } });
    if (unreadable) await removeUnreadable(browser.openTab(), unreadable);
    expect(browser.texts.size).toBe(0);
  });
});

describe('a history that cannot be read', () => {
  it('[Y5] is put aside before new values take its place', async () => {
    const browser = await filledBrowser();
    const damaged = { id: record.id, text: '[["i1","login","sh', crc: 1 };
    browser.stores.lost.set(record.id, damaged);
    expect((await readHistory(browser.openTab(), record.id)).lost).toEqual([]);
    const read = await readSavedRecord(browser.openTab(), record.id);
    if (!read) throw new Error('the record is gone');
    await saveRecord(browser.openTab(), { ...read, record: write(read.record, SAM, [1, 'login', 'third']), savedAt: 99_000_000 });
    expect([...browser.stores.aside.values()]).toEqual([{ number: 1, id: record.id, from: 'lost', row: damaged, at: 99_000_000 }]);
    expect((await readHistory(browser.openTab(), record.id)).lost.map(({ cell }) => cell.value)).toEqual(['office']);
  });

  it('leaves out a version that is damaged, and shows the others', async () => {
    const browser = await filledBrowser();
    const [key, snapshot] = [...browser.stores.snapshots][0] ?? [];
    browser.stores.snapshots.set('[1]', { ...Object(snapshot), number: 1, text: 'damaged' });
    browser.stores.snapshots.set('[2]', 'garbage');
    expect(key).toBeDefined();
    expect((await readHistory(browser.openTab(), record.id)).snapshots).toHaveLength(1);
  });
});

describe('what was stored in an older format', () => {
  it('[M6] keeps its bytes when it is only read, and is listed where there is no step from it', async () => {
    const browser = newBrowser();
    const older = { ...row, format: 0 };
    browser.rows.set(record.id, older);
    browser.texts.set(mirrorKey(record.id), '{"format":0}');
    const [unreadable] = await unreadableOf(browser);
    expect(unreadable).toMatchObject({ problem: { kind: 'invalid', what: 'version 0' }, raw: JSON.stringify(older, null, 1) });
    expect([browser.rows.get(record.id), ...browser.texts.values()]).toEqual([older, '{"format":0}']);
  });
});

describe('what a newer version stored', () => {
  it('[Y5] is never written over: not the row', async () => {
    const browser = newBrowser();
    const newer = { ...row, format: FORMAT + 1, text: 'of another form' };
    browser.rows.set(record.id, newer);
    expect(await saveRecord(browser.openTab(), savedOf(edited), { isNew: true })).toEqual({ kind: 'notSaved', reason: 'newer' });
    expect([browser.rows.get(record.id), browser.texts.size, browser.stores.aside.size]).toEqual([newer, 0, 0]);
    const [unreadable] = await unreadableOf(browser);
    expect(unreadable?.problem).toEqual({ kind: 'tooNew' });
    expect(unreadable && isRemovable(unreadable)).toBe(false);
  });

  it('[Y5] is never written over: not the mirror', async () => {
    const browser = newBrowser();
    browser.texts.set(mirrorKey(record.id), `{"format":${FORMAT + 1}}`);
    expect(await saveRecord(browser.openTab(), savedOf(edited), { isNew: true })).toMatchObject({ kind: 'saved', mirrored: false });
    keepNow(browser.openTab().mirror, savedOf(edited));
    expect([...browser.texts.values()]).toEqual([`{"format":${FORMAT + 1}}`]);
  });

  it('[Y5] is never written over: not when its database does not open here', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    const before = browser.texts.get(mirrorKey(record.id));
    const old = browser.openTab({ database: 'VersionError' });
    expect(await saveRecord(old, savedOf(edited))).toEqual({ kind: 'notSaved', reason: 'newer' });
    expect(browser.texts.get(mirrorKey(record.id))).toBe(before);
  });
});

describe('all raw data', () => {
  it('[Y5] holds every stored byte, readable or not', async () => {
    const browser = await filledBrowser();
    browser.rows.set('broken', { id: 'broken', text: 'bytes of a row' });
    browser.stores.lost.set('broken', { id: 'broken', text: 'bytes of lost values' });
    browser.stores.aside.set('7', { number: 7, row: 'bytes put aside' });
    browser.texts.set(mirrorKey('broken'), 'bytes of a mirror');
    const raw = await readRaw(browser.openTab());
    for (const bytes of ['a row', 'lost values', 'a mirror']) expect(raw).toContain(`bytes of ${bytes}`);
    expect(raw).toContain('bytes put aside');
    expect(JSON.parse(raw)).toMatchObject({ database: { records: expect.any(Array), snapshots: [expect.any(Object)] } });
    expect(await readRaw(browser.openTab({ database: true }))).toContain('bytes of a mirror');
  });
});
