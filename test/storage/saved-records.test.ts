import { describe, expect, it } from 'vitest';
import { rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { itemRow } from '../../src/core/ids.ts';
import { createMyCopy } from '../../src/storage/my-copy.ts';
import { removeRecord } from '../../src/storage/removed-records.ts';
import { readSavedRecord, readSavedRecords, saveRecord } from '../../src/storage/saved-records.ts';
import { NORA, recordId, SAM, sampleRecord, textOfRecord, TODAY, write } from '../core/sample-records.ts';
import { bulkyRecord, newBrowser, savedOf } from './sample-saves.ts';

const record = sampleRecord();
const edited = write(record, SAM, [1, 'login', 'office']);
const loginOf = (held: ChecklistRecord | undefined): unknown => held && rowOf(held, itemRow(1)).get('login')?.value;

describe('saving and reading again', () => {
  it('keeps a record in the database and in the mirror, and says so', async () => {
    const browser = newBrowser();
    expect(await saveRecord(browser.openTab(), savedOf(edited), { isNew: true })).toEqual({
      kind: 'saved',
      saved: savedOf(edited),
      mirrored: true,
    });
    expect([browser.rows.size, browser.texts.size, browser.told]).toEqual([1, 1, [record.id]]);
    const { records, damaged, trouble } = await readSavedRecords(browser.openTab());
    expect([records.map(({ record: each }) => textOfRecord(each)), damaged, trouble]).toEqual([[textOfRecord(edited)], [], undefined]);
  });

  it('keeps a record in the database alone when the mirror cannot be used, and says so', async () => {
    const browser = newBrowser();
    expect(await saveRecord(browser.openTab({ mirror: true }), savedOf(edited), { isNew: true })).toMatchObject({
      kind: 'saved',
      mirrored: false,
    });
    expect(browser.texts.size).toBe(0);
    expect(textOfRecord((await readSavedRecord(browser.openTab({ mirror: true }), record.id))?.record ?? record)).toBe(
      textOfRecord(edited),
    );
  });

  it('keeps a record in the mirror alone when the database cannot be used, and says so', async () => {
    const browser = newBrowser();
    const broken = browser.openTab({ database: true });
    expect(await saveRecord(broken, savedOf(edited))).toEqual({ kind: 'mirrorOnly', saved: savedOf(edited), trouble: 'lost' });
    const { records, damaged, trouble } = await readSavedRecords(broken);
    expect([records, damaged, trouble]).toEqual([[savedOf(edited)], [], 'lost']);
    expect(await readSavedRecord(browser.openTab(), record.id)).toEqual(savedOf(edited));
  });

  it('says that nothing is saved when neither can be used', async () => {
    const broken = newBrowser().openTab({ database: true, mirror: true });
    expect(await saveRecord(broken, savedOf(edited), { isNew: true })).toEqual({ kind: 'notSaved', reason: 'lost' });
    expect(await readSavedRecords(broken)).toEqual({ records: [], damaged: [], aside: [], trouble: 'lost' });
    expect(await readSavedRecord(broken, record.id)).toBeUndefined();
  });

  it('merges what the database and the mirror hold, and knows of itself what the newer one says', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(edited, SAM, 1_000), { isNew: true });
    const later = savedOf(write(record, SAM, [2, 'login', 'shop']), SAM, 2_000);
    await saveRecord(browser.openTab({ database: true }), { ...later, me: { ...later.me, sentAt: 3, archived: true } });
    const read = await readSavedRecord(browser.openTab(), record.id);
    expect([loginOf(read?.record), read && rowOf(read.record, itemRow(2)).get('login')?.value]).toEqual(['office', 'shop']);
    expect(read?.me).toEqual({ ...createMyCopy(SAM), sentAt: 3, archived: true });
    await saveRecord(browser.openTab({ mirror: true }), savedOf(edited, SAM, 3_000));
    expect((await readSavedRecord(browser.openTab(), record.id))?.me.archived).toBe(false);
  });

  it('[G6] keeps records of different ids apart', async () => {
    const browser = newBrowser();
    const other = { ...edited, id: recordId('another-record-1') };
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    await saveRecord(browser.openTab(), savedOf(other), { isNew: true });
    const { records } = await readSavedRecords(browser.openTab());
    expect(records.map(({ record: { id }, record: each }) => [id, loginOf(each)])).toEqual([
      ['sample-record-01', undefined],
      ['another-record-1', 'office'],
    ]);
  });

  it('keeps a record that is too long for the mirror in the database, and says so', async () => {
    const browser = newBrowser();
    const bulky = bulkyRecord();
    expect(await saveRecord(browser.openTab(), savedOf(bulky), { isNew: true })).toMatchObject({ kind: 'saved', mirrored: false });
    expect(browser.texts.size).toBe(0);
    expect(await saveRecord(browser.openTab({ database: true }), savedOf(bulky))).toEqual({ kind: 'notSaved', reason: 'lost' });
    expect(textOfRecord((await readSavedRecord(browser.openTab(), bulky.id))?.record ?? record)).toBe(textOfRecord(bulky));
  });
});

describe('a record that was deleted', () => {
  it('is gone from both stores, and other tabs are told', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(edited), { isNew: true });
    await removeRecord(browser.openTab(), record.id);
    expect([browser.rows.size, browser.texts.size, browser.told]).toEqual([0, 0, [record.id, record.id]]);
    expect(await readSavedRecord(browser.openTab(), record.id)).toBeUndefined();
  });

  it('is not brought back by another tab that still has it open: that is told that it is gone', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    await saveRecord(tab, savedOf(record), { isNew: true });
    await removeRecord(browser.openTab(), record.id);
    expect(await saveRecord(tab, savedOf(edited))).toEqual({ kind: 'gone' });
    expect([browser.rows.size, browser.texts.size]).toEqual([0, 0]);
  });

  it('comes back as it was when somebody wants it back', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(edited), { isNew: true });
    await removeRecord(browser.openTab(), record.id);
    expect(await saveRecord(browser.openTab(), savedOf(edited), { isNew: true })).toMatchObject({ kind: 'saved', mirrored: true });
    expect(await readSavedRecord(browser.openTab(), record.id)).toEqual(savedOf(edited));
  });

  it('was not deleted when the mirror still stands: then only the database was lost', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    browser.rows.clear();
    expect(await saveRecord(browser.openTab(), savedOf(edited))).toMatchObject({ kind: 'saved', mirrored: true });
    expect(browser.rows.size).toBe(1);
  });

  it('stays deleted in the mirror when the database cannot be used', async () => {
    const browser = newBrowser();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    await removeRecord(browser.openTab({ database: true }), record.id);
    expect([browser.rows.size, browser.texts.size]).toEqual([1, 0]);
  });
});

describe('two tabs', () => {
  it('that both edit lose nothing, whoever saves first', async () => {
    const browser = newBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    await saveRecord(one, savedOf(record), { isNew: true });
    let [mine, theirs] = [record, record];
    for (let turn = 1; turn <= 20; turn += 1) {
      mine = write(mine, SAM, [turn, 'login', `one ${turn}`]);
      theirs = write(theirs, NORA, [turn, 'owner', `two ${turn}`], [turn, 'logged-in', TODAY]);
      const saves = [() => saveRecord(one, savedOf(mine)), () => saveRecord(two, savedOf(theirs, NORA))];
      await Promise.all((turn % 2 === 0 ? saves : saves.reverse()).map((save) => save()));
    }
    const read = await readSavedRecord(browser.openTab(), record.id);
    for (let turn = 1; turn <= 20; turn += 1) {
      const row = read && rowOf(read.record, itemRow(turn));
      expect([row?.get('login')?.value, row?.get('owner')?.value, row?.get('logged-in')?.value]).toEqual([
        `one ${turn}`,
        `two ${turn}`,
        TODAY,
      ]);
    }
  });
});
