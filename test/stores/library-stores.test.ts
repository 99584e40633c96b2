import { describe, expect, it } from 'vitest';
import { changesSinceCopy } from '../../src/core/copies.ts';
import { itemRow } from '../../src/core/ids.ts';
import { clockOf, FORMAT, projectOf, rowOf, sideOf } from '../../src/core/record.ts';
import { readSavedRecord, saveRecord } from '../../src/storage/saved-records.ts';
import { createLibraryStores, recordTitle, type LibraryStores } from '../../src/stores/library-stores.ts';
import { emptyRecord, NORA, SAM, sampleRecord, textOfRecord, TODAY, write } from '../core/sample-records.ts';
import { newBrowser, savedOf, type Browser } from '../storage/sample-saves.ts';

const record = write(sampleRecord(), SAM, [1, 'login', 'office']);

async function openLibrary(): Promise<{ browser: Browser; library: LibraryStores }> {
  const browser = newBrowser();
  await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
  const library = createLibraryStores(browser.openTab());
  await library.readLibrary();
  return { browser, library };
}

function projectsOf(library: LibraryStores): readonly string[] {
  return (library.$library.get()?.records ?? []).map(({ record: each }) => projectOf(each));
}

describe('the records of this device', () => {
  it('are nothing until they were read', async () => {
    const library = createLibraryStores(newBrowser().openTab());
    expect(library.$library.get()).toBeUndefined();
    await library.readLibrary();
    expect(library.$library.get()).toEqual({ records: [], letters: [], unreadable: [], trouble: undefined });
  });

  it('are renamed with clean text, and keep their name when the new one is empty', async () => {
    const { library } = await openLibrary();
    await library.renameRecord(savedOf(record), ' New\u202e name ');
    expect(projectsOf(library)).toEqual(['New name']);
    await library.renameRecord(savedOf(record), '  ');
    expect(projectsOf(library)).toHaveLength(1);
  });

  it('[M4] are not renamed when they need a newer build', async () => {
    const { browser, library } = await openLibrary();
    const newer = { ...record, minEdit: FORMAT + 1 };
    await saveRecord(browser.openTab(), savedOf(newer), { isNew: true });
    await library.renameRecord(savedOf(newer), 'New name');
    expect(projectsOf(library)).toEqual(['Rye & Co bakery']);
  });

  it('are put away and taken out again without touching the record', async () => {
    const { library } = await openLibrary();
    for (const archived of [true, false]) {
      await library.archiveRecord(savedOf(record), archived);
      const [saved] = library.$library.get()?.records ?? [];
      expect([saved?.me.archived, saved && textOfRecord(saved.record)]).toEqual([archived, textOfRecord(record)]);
    }
  });

  it('[R8] are copied under a new id and name, as the same side', async () => {
    const { library } = await openLibrary();
    const outcome = await library.copyRecord(savedOf(record));
    if (outcome.kind !== 'saved') throw new Error(outcome.kind);
    const { record: copy, me } = outcome.saved;
    expect(projectsOf(library)).toEqual(['Rye & Co bakery', 'Rye & Co bakery (copy)']);
    expect(copy.id).not.toBe(record.id);
    expect([sideOf(copy, me.actor), me.sentAt, rowOf(copy, itemRow(1)).get('login')?.value]).toEqual(['developer', 0, 'office']);
    const without = await library.copyRecord(savedOf(emptyRecord()));
    expect(without.kind === 'saved' && sideOf(without.saved.record, without.saved.me.actor)).toBe('client');
  });

  it('are deleted, and come back as they were', async () => {
    const { browser, library } = await openLibrary();
    const removed = await library.deleteRecord(savedOf(record));
    expect([projectsOf(library), browser.rows.size, browser.texts.size]).toEqual([[], 0, 0]);
    expect(await library.bringBack(removed)).toBe(true);
    expect(textOfRecord((await readSavedRecord(browser.openTab(), record.id))?.record ?? emptyRecord())).toBe(textOfRecord(record));
  });
});

describe('what is backed up or removed as a whole', () => {
  it('[C1] counts as copied, and stays as old as it was', async () => {
    const { library } = await openLibrary();
    await library.noteCopied(library.$library.get()?.records ?? []);
    const [saved] = library.$library.get()?.records ?? [];
    expect([saved?.me.copiedAt, saved?.me.sentAt, saved?.savedAt]).toEqual([clockOf(record), 0, 1_000]);
  });

  it('[Y7] is gone, and comes back', async () => {
    const { browser, library } = await openLibrary();
    const removed = await library.removeEverything();
    expect([projectsOf(library), browser.rows.size, browser.texts.size]).toEqual([[], 0, 0]);
    expect([await library.bringBack(removed), projectsOf(library)]).toEqual([true, ['Rye & Co bakery']]);
  });
});

describe('a record that came as a link or file', () => {
  it('[I2] is kept with a new device on the side that was chosen', async () => {
    const library = createLibraryStores(newBrowser().openTab());
    const outcome = await library.keepRecord(record, 'client');
    if (outcome.kind !== 'saved') throw new Error(outcome.kind);
    const { record: kept, me } = outcome.saved;
    expect([sideOf(kept, me.actor), me.sentAt, me.archived]).toEqual(['client', 0, false]);
    // [C1]: the link that it came in is a copy.
    expect(changesSinceCopy(kept, me.copiedAt)).toBe(0);
    expect([SAM, NORA]).not.toContain(me.actor);
    expect(rowOf(kept, itemRow(1)).get('login')?.value).toBe('office');
  });

  it('[G3] is merged into the one that this device has, as the device that it is', async () => {
    const { library } = await openLibrary();
    const outcome = await library.keepRecord(write(sampleRecord(), NORA, [1, 'logged-in', TODAY]), 'client');
    if (outcome.kind !== 'saved') throw new Error(outcome.kind);
    const row = rowOf(outcome.saved.record, itemRow(1));
    expect([row.get('login')?.value, row.get('logged-in')?.value, outcome.saved.me.actor]).toEqual(['office', TODAY, SAM]);
  });

  it('[G6] is not merged when it claims to be of another checklist', async () => {
    const { library } = await openLibrary();
    await library.keepRecord(write({ ...record, template: 99 }, NORA, [1, 'login', 'forged']), 'client');
    const [saved] = library.$library.get()?.records ?? [];
    expect(saved && textOfRecord(saved.record)).toBe(textOfRecord(record));
  });

  it('is not kept silently when nothing can be saved', async () => {
    const library = createLibraryStores(newBrowser().openTab({ database: true, mirror: true }));
    expect(await library.keepRecord(record, 'client')).toEqual({ kind: 'notSaved', reason: 'lost' });
  });
});

describe('addresses and titles', () => {
  it('calls a record by its project', () => {
    expect([recordTitle(record), recordTitle(emptyRecord())]).toEqual(['Rye & Co bakery', 'Checklist without a name']);
  });
});
