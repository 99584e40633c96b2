import { describe, expect, it } from 'vitest';
import { mirrorKey } from '../../src/storage/keys.ts';
import { removeRecord } from '../../src/storage/removed-records.ts';
import { saveRecord } from '../../src/storage/saved-records.ts';
import { readWhereStored } from '../../src/stores/where-stored.ts';
import { recordId, SAM, sampleRecord, write } from '../core/sample-records.ts';
import { bulkyRecord, newBrowser, savedOf } from '../storage/sample-saves.ts';

const record = sampleRecord();

describe('where the data is', () => {
  it('is counted, store by store', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    const first = write(record, SAM, [1, 'login', 'office']);
    await saveRecord(tab, savedOf(first), { isNew: true });
    await saveRecord(tab, savedOf(write(first, SAM, [1, 'login', 'shop']), SAM, 9_000_000), { snapshot: 'visit' });
    await saveRecord(tab, savedOf({ ...bulkyRecord(), id: recordId('too-long-to-copy') }), { isNew: true });
    browser.texts.set(mirrorKey('another-record-1'), 'damaged');
    await saveRecord(tab, savedOf({ ...record, id: recordId('another-record-1') }), { isNew: true });
    expect(await readWhereStored(tab)).toEqual({
      trouble: undefined,
      mirror: true,
      counts: { records: 3, lost: 1, snapshots: 1, aside: 0, letters: 0 },
      mirrors: 2,
      lone: 1,
      asideMirrors: 1,
      promised: 'notAsked',
    });
  });

  it('is told also where neither store works', async () => {
    const browser = newBrowser();
    const nothing = { records: 0, lost: 0, snapshots: 0, aside: 0, letters: 0 };
    expect(await readWhereStored(browser.openTab({ database: 'VersionError', mirror: true }))).toEqual({
      trouble: 'newer',
      mirror: false,
      counts: nothing,
      mirrors: 0,
      lone: 0,
      asideMirrors: 0,
      promised: 'notAsked',
    });
    expect(browser.texts.size).toBe(0);
  });

  it('is nowhere once a record was removed', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    await removeRecord(browser.openTab(), record.id);
    expect(await readWhereStored(browser.openTab())).toMatchObject({ counts: { records: 0 }, mirrors: 0, lone: 0 });
  });
});
