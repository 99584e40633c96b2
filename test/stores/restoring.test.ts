// Files and the records in them, up to what this device holds afterwards.
import { describe, expect, it } from 'vitest';
import { encodeBackup } from '../../src/core/backup.ts';
import { encodeLockedFile } from '../../src/core/locked-file.ts';
import { itemRow } from '../../src/core/ids.ts';
import { rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { handoverFile, readTextFile } from '../../src/storage/files.ts';
import { writeLink } from '../../src/storage/link-text.ts';
import { lockRecord } from '../../src/storage/lock.ts';
import type { Ports } from '../../src/storage/ports.ts';
import { readSavedRecord, readSavedRecords, saveRecord } from '../../src/storage/saved-records.ts';
import { mirrorText } from '../../src/storage/mirrored-record.ts';
import { encodeStored } from '../../src/storage/stored-record.ts';
import { createLibraryStores } from '../../src/stores/library-stores.ts';
import { readFile, unlockFile, type FileOutcome } from '../../src/stores/read-file.ts';
import { addRestored, restoreRecords } from '../../src/stores/restore-stores.ts';
import { isWholeBackup } from '../../src/stores/save-backup.ts';
import { NORA, recordId, SAM, sampleRecord, textOfRecord, TODAY, write } from '../core/sample-records.ts';
import { newBrowser, savedOf } from '../storage/sample-saves.ts';

const record = sampleRecord();
const backup = encodeBackup([record]);

function read(ports: Ports, ...parts: readonly BlobPart[]): Promise<FileOutcome> {
  return readFile(ports.compression, new Blob([...parts]));
}

function recordsOf(outcome: FileOutcome): readonly string[] {
  return outcome.kind === 'records' ? outcome.records.map(textOfRecord) : [];
}

async function hold(ports: Ports, held: ChecklistRecord): Promise<void> {
  await saveRecord(ports, savedOf(held), { isNew: true });
}

async function loginOf(ports: Ports): Promise<unknown> {
  const saved = await readSavedRecord(ports, record.id);
  return saved && rowOf(saved.record, itemRow(1)).get('login')?.value;
}

describe('a file', () => {
  it('[J4] is JSON to keep, and text of the same bytes for a phone’s share sheet', () => {
    expect(handoverFile('rye-co')).toEqual({ name: 'rye-co.handover.json', type: 'application/json' });
    expect(handoverFile('rye-co', 'shared')).toEqual({ name: 'rye-co.handover.txt', type: 'text/plain' });
  });

  it('[J2] is read in every encoding that its first bytes name', async () => {
    const { compression } = newBrowser().openTab();
    const wide = (big: boolean): Uint8Array<ArrayBuffer> => {
      const units = [0xfeff, ...[...backup].map((letter) => letter.charCodeAt(0))];
      return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
    };
    for (const bytes of [new TextEncoder().encode(`\ufeff${backup}`), wide(false), wide(true)]) {
      expect(await readTextFile(new Blob([bytes]))).toBe(backup);
      expect(recordsOf(await readFile(compression, new Blob([bytes])))).toEqual([textOfRecord(record)]);
    }
  });

  it('[J2] may be a backup, a message with a link in it, or the raw copy of a row', async () => {
    const ports = newBrowser().openTab();
    const message = `Hi Nora, https://fairhandover.example/open/#${await writeLink(ports.compression, record)} Sam`;
    const row = encodeStored(savedOf(record));
    const mirror = await mirrorText(ports, savedOf(record));
    const raw = [JSON.stringify(row, null, 1), JSON.stringify({ id: record.id, number: 1, row }, null, 1), mirror];
    for (const text of [backup, message, ...raw]) {
      expect(recordsOf(await read(ports, text))).toEqual([textOfRecord(record)]);
    }
  });

  it('[J3] that is the raw copy of what could not be read says so', async () => {
    const ports = newBrowser().openTab();
    const row = encodeStored(savedOf(record));
    const problem = async (part: object): Promise<unknown> => await read(ports, JSON.stringify({ ...row, ...part }));
    expect(await problem({ crc: row.crc + 1 })).toEqual({ kind: 'problem', problem: 'rawCopy' });
    expect(await problem({ text: 7 })).toEqual({ kind: 'problem', problem: 'rawCopy' });
    const mirror = await mirrorText(ports, savedOf(record));
    expect(await read(ports, mirror.replace('"packed":"', '"packed":"AAAA'))).toEqual({ kind: 'problem', problem: 'rawCopy' });
    expect(await read(ports, mirror.replace('"format":1', '"format":9'))).toEqual({ kind: 'problem', problem: 'tooNew' });
    expect(await problem({ format: 9 })).toEqual({ kind: 'problem', problem: 'tooNew' });
    expect(await read(ports, '{"crc": 7}')).toEqual({ kind: 'problem', problem: 'notAFile' });
    expect(await read(ports, '"crc":')).toEqual({ kind: 'problem', problem: 'notAFile' });
  });

  it('[J3] that is too big or cannot be read by the browser is named', async () => {
    const { compression } = newBrowser().openTab();
    const gone = Object.defineProperty(new Blob(), 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    const huge = Object.defineProperty(new Blob(), 'size', { value: 50 * 1024 * 1024 });
    expect(await readFile(compression, gone)).toEqual({ kind: 'problem', problem: 'unread' });
    expect(await readFile(compression, huge)).toEqual({ kind: 'problem', problem: 'tooBig' });
  });

  it('[B9] that is locked opens with its passphrase alone', async () => {
    const ports = newBrowser().openTab();
    const file = await read(ports, encodeLockedFile(await lockRecord(ports, record, 'KF8J-EK05-YVM3')));
    if (file.kind !== 'locked') throw new Error('it is locked');
    const opened = await unlockFile(ports.compression, file.locked, 'kf8j ek05 yvm3');
    expect(opened.ok && textOfRecord(opened.value)).toBe(textOfRecord(record));
    expect(await unlockFile(ports.compression, file.locked, 'kf8j ek05 yvm4')).toEqual({ ok: false, problem: 'wrongPassphrase' });
  });

  it('[J4] is only offered when the site reads it back to the same bytes', () => {
    expect([isWholeBackup(backup), isWholeBackup(backup.slice(1)), isWholeBackup(` ${backup}`)]).toEqual([true, false, false]);
  });
});

describe('restoring', () => {
  it('[J5] merges what is here, and undoing it takes that out, so that the file can be restored again', async () => {
    const ports = newBrowser().openTab();
    await hold(ports, write(record, SAM, [1, 'login', 'old']));
    const newer = write(write(record, SAM, [1, 'login', 'old']), NORA, [1, 'login', 'new'], [2, 'logged-in', TODAY]);
    const [restored] = await restoreRecords(ports, [newer]);
    expect(restored).toMatchObject({ kind: 'merged', isNews: true, outcome: { kind: 'saved' } });
    expect(await loginOf(ports)).toBe('new');
    expect(restored?.kind === 'merged' && (await restored.undo())).toBe(true);
    expect(await loginOf(ports)).toBe('old');
    const again = await restoreRecords(ports, [newer]);
    expect(again).toMatchObject([{ kind: 'merged', isNews: true }]);
    expect(await loginOf(ports)).toBe('new');
  });

  it('[J5] takes copies of one record in several files together', async () => {
    const ports = newBrowser().openTab();
    const copies = [write(record, SAM, [1, 'login', 'a']), write(record, NORA, [2, 'login', 'b'])];
    const [fresh, ...more] = await restoreRecords(ports, copies);
    expect(more).toEqual([]);
    expect(fresh?.kind === 'fresh' && [1, 2].map((item) => rowOf(fresh.record, itemRow(item)).get('login')?.value)).toEqual(['a', 'b']);
  });

  it('[J5] changes nothing and keeps no version where the file has nothing new', async () => {
    const browser = newBrowser();
    const ports = browser.openTab();
    await hold(ports, record);
    const told = browser.told.length;
    const [restored] = await restoreRecords(ports, [record]);
    expect(restored).toMatchObject({ kind: 'merged', isNews: false, outcome: { kind: 'saved' } });
    expect(restored?.kind === 'merged' && (await restored.undo())).toBe(true);
    expect(browser.told.length).toBe(told);
  });

  it('[D2] [J5] leaves what crossed, and what claims too many edits, to the reader', async () => {
    const ports = newBrowser().openTab();
    await hold(ports, write(record, SAM, [1, 'login', 'mine']));
    const crossed = write(record, NORA, [1, 'login', 'theirs']);
    expect(await restoreRecords(ports, [crossed])).toMatchObject([{ kind: 'choice', received: { id: record.id } }]);
    const rows = new Map(record.rows).set(itemRow(2), new Map([['login', { value: 'x', n: 2 ** 30, actor: NORA }]]));
    expect(await restoreRecords(ports, [{ ...record, rows }])).toMatchObject([{ kind: 'choice' }]);
    expect(await loginOf(ports)).toBe('mine');
  });

  it('[G6] refuses a record of another checklist under the same id', async () => {
    const ports = newBrowser().openTab();
    await hold(ports, record);
    expect(await restoreRecords(ports, [{ ...record, template: 8 }])).toMatchObject([{ kind: 'refused', problem: 'anotherRecord' }]);
  });

  it('[J5] adds what is new, and takes it away again unless it was edited since', async () => {
    const ports = newBrowser().openTab();
    const library = createLibraryStores(ports);
    const other = { ...record, id: recordId('other-record-001') };
    const [first, second] = [await addRestored(ports, library, record, 'client'), await addRestored(ports, library, other, 'client')];
    expect([first.outcome.kind, second.outcome.kind]).toEqual(['saved', 'saved']);
    const saved = await readSavedRecord(ports, other.id);
    if (!saved) throw new Error('it was added');
    await saveRecord(ports, { ...saved, record: write(saved.record, saved.me.actor, [1, 'login', 'since']) });
    expect([await first.undo(), await second.undo()]).toEqual([true, false]);
    expect((await readSavedRecords(ports)).records.map(({ record: { id } }) => id)).toEqual([other.id]);
  });

  it('[J5] says when nothing could be stored', async () => {
    const ports = newBrowser().openTab({ database: true, mirror: true });
    const { outcome } = await addRestored(ports, createLibraryStores(ports), record, 'client');
    expect(outcome).toEqual({ kind: 'notSaved', reason: 'lost' });
  });
});
