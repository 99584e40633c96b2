// No way out of this device lets through what is certain to be a secret.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECORD_ROW } from '../../src/core/ids.ts';
import { rowOf, textOf, type ChecklistRecord } from '../../src/core/record.ts';
import { notSecretKey } from '../../src/core/secrets/record-secrets.ts';
import * as files from '../../src/storage/files.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { memoryPorts } from '../../src/storage/memory.ts';
import { saveRecord } from '../../src/storage/saved-records.ts';
import { savePdf } from '../../src/stores/export-record.ts';
import { createLibraryStores } from '../../src/stores/library-stores.ts';
import { openLinked } from '../../src/stores/open-linked.ts';
import { writeJoined } from '../../src/stores/opened-links.ts';
import { createRecordStores, type RecordStores } from '../../src/stores/record-stores.ts';
import { saveBackup, saveRecordBackup } from '../../src/stores/save-backup.ts';
import { saveFormat } from '../../src/stores/save-format.ts';
import { secretStoresOf } from '../../src/stores/secret-stores.ts';
import { shareRecord } from '../../src/stores/share-record.ts';
import { toPrintModel } from '../../src/core/exports/to-print-model.ts';
import { makeToken } from '../core/made-tokens.ts';
import { chanceOf } from '../core/realistic-record.ts';
import { SAM, sampleRecord, write } from '../core/sample-records.ts';
import { HANDOVER } from '../core/sample-templates.ts';
import { newBrowser, savedOf } from '../storage/sample-saves.ts';

vi.mock('../../src/storage/files.ts', { spy: true });

const KEY = makeToken('stripe', chanceOf(1));
const ALLOWED = [notSecretKey(RECORD_ROW, 'note', KEY)];
const PAGE = 'https://fairhandover.example/open/';
const record = write(sampleRecord(), SAM, ['r', 'note', `key: ${KEY}`]);
const clean = write(sampleRecord(), SAM, ['r', 'note', 'pw muffin77']);

const noteOf = (held: ChecklistRecord): string => textOf(rowOf(held, RECORD_ROW), 'note');

beforeEach(() => void vi.mocked(files.saveFile).mockReturnValue(undefined));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('while something certain stands', () => {
  it.each([undefined, 'KF8J-EK05-YVM3'])('[E1] makes no link and no file to send: passphrase %s', async (passphrase) => {
    const ports = memoryPorts();
    expect(await shareRecord(ports, record, PAGE, passphrase)).toBeUndefined();
    expect((await shareRecord(ports, record, PAGE, passphrase, ALLOWED))?.link).toBeDefined();
  });

  it('[E1] saves no backup, of one record or of many', () => {
    expect(saveRecordBackup({ record, notSecrets: [] })).toEqual({ kind: 'holdsSecret' });
    const all = [clean, record].map((each) => ({ record: each, notSecrets: [] }));
    expect(saveBackup({ records: all, letters: [] }, () => 'all')).toEqual({ kind: 'holdsSecret' });
    expect(files.saveFile).not.toHaveBeenCalled();
    expect(saveRecordBackup({ record, notSecrets: ALLOWED })).toEqual({ kind: 'saved', names: ['rye-co-bakery.handover.json'] });
    expect(files.saveFile).toHaveBeenCalledOnce();
  });

  it('[E1] saves no PDF', async () => {
    const model = toPrintModel(HANDOVER, record, { siteName: '', address: '', saved: '' });
    expect(
      await savePdf(
        memoryPorts(),
        {
          outgoing: { record, notSecrets: [] },
          template: HANDOVER,
          model,
          choice: { kind: 'full', paper: 'A4' },
          openPage: PAGE,
          passphrase: undefined,
          fonts: '/fonts/',
          at: 0,
        },
        { onProgress: () => undefined, signal: new AbortController().signal },
      ),
    ).toBe('holdsSecret');
    expect(files.saveFile).not.toHaveBeenCalled();
  });

  it.each(['csv', 'ics', 'md', 'txt'] as const)('[E1] saves no other format, and copies none: %s', async (format) => {
    const model = toPrintModel(HANDOVER, record, { siteName: '', address: '', saved: '' });
    const order = { template: HANDOVER, model, setting: { at: 0, today: 0, address: '' } };
    expect(await saveFormat(format, { outgoing: { record, notSecrets: [] }, ...order })).toBe('holdsSecret');
    expect([vi.mocked(files.saveFile).mock.calls, vi.mocked(files.copyText).mock.calls]).toEqual([[], []]);
    expect(['saved', 'copied']).toContain(await saveFormat(format, { outgoing: { record, notSecrets: ALLOWED }, ...order }));
    expect(files.saveFile).toHaveBeenCalledOnce();
  });

  it('[E1] lets go what is only likely', async () => {
    expect((await shareRecord(memoryPorts(), clean, PAGE))?.link).toBeDefined();
    expect(saveRecordBackup({ record: clean, notSecrets: [] }).kind).toBe('saved');
  });

  it('[E10] keeps it out of the address of a list that cannot be stored', async () => {
    const ports = memoryPorts({ database: true, mirror: true });
    const replaced = vi.fn();
    vi.stubGlobal('history', { state: null, replaceState: replaced });
    const stores = createRecordStores(ports);
    expect(await openLinked(ports, stores, await writeLink(ports.compression, sampleRecord()))).toBe('opened');
    stores.edit([
      { row: RECORD_ROW, field: 'note', value: `key: ${KEY}` },
      { row: RECORD_ROW, field: 'project', value: 'Rye' },
    ]);
    await vi.waitFor(() => expect(replaced).toHaveBeenCalled());
    const kept = await readLink(ports.compression, String(replaced.mock.calls[0]?.[2]));
    expect(kept.ok && [noteOf(kept.value), textOf(rowOf(kept.value, RECORD_ROW), 'project')]).toEqual(['key:', 'Rye']);
  });

  it('[E10] keeps it out of the address when a list that came is carried on without being stored', async () => {
    const ports = memoryPorts();
    const joined = await readLink(ports.compression, await writeJoined(ports, record, 'client'));
    expect(joined.ok && noteOf(joined.value)).toBe('key:');
  });
});

describe('what was found in the open record', () => {
  async function openPage(): Promise<{ stores: RecordStores; reopen: () => Promise<RecordStores> }> {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    const reopen = async (): Promise<RecordStores> => {
      const stores = createRecordStores(browser.openTab());
      await stores.openRecord(record.id);
      return stores;
    };
    return { stores: await reopen(), reopen };
  }

  it('[E9] is forgotten once the reader calls it no password, and still after a reload', async () => {
    const { stores, reopen } = await openPage();
    expect(secretStoresOf(stores.$open).lookNow()).toHaveLength(1);
    stores.noteNotSecret(ALLOWED[0] ?? '');
    expect(secretStoresOf(stores.$open).lookNow()).toEqual([]);
    await stores.settled();
    expect(secretStoresOf((await reopen()).$open).lookNow()).toEqual([]);
  });

  it('is shown a moment after the record changed, so that a click is over by then', async () => {
    const { stores } = await openPage();
    const { $places, lookNow } = secretStoresOf(stores.$open);
    vi.useFakeTimers();
    stores.edit([{ row: RECORD_ROW, field: 'note', value: '' }]);
    expect([lookNow().length, $places.get().length]).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(300);
    expect($places.get()).toEqual([]);
    expect(secretStoresOf(stores.$open).$places).toBe($places);
  });

  it('[E9] [E10] is cleared or allowed from the list of all records too', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    const library = createLibraryStores(browser.openTab());
    await library.noteNotSecrets(savedOf(record), ALLOWED);
    expect(library.$library.get()?.records.map(({ me }) => me.notSecrets)).toEqual([ALLOWED]);
    await library.editSaved(savedOf(record), [{ row: RECORD_ROW, field: 'note', value: '' }]);
    expect(library.$library.get()?.records.map(({ record: each }) => noteOf(each))).toEqual(['']);
  });
});
