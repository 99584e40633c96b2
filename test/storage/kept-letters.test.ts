// A letter that somebody wrote must survive what a record survives.
import { describe, expect, it } from 'vitest';
import { setField, type LetterDraft } from '../../src/core/letters/draft.ts';
import { letterKey } from '../../src/storage/keys.ts';
import { readKeptLetter, readKeptLetters } from '../../src/storage/kept-letters.ts';
import type { Faults } from '../../src/storage/memory-database.ts';
import type { Ports } from '../../src/storage/ports.ts';
import { bringBackRemoved, removeRecord } from '../../src/storage/removed-records.ts';
import { saveLetter, type LetterOutcome } from '../../src/storage/save-letter.ts';
import { listUnreadable, removeUnreadable } from '../../src/storage/unreadable-records.ts';
import { keepLetter, letterId, newBrowser } from './sample-saves.ts';

const ID = 'letter-to-keep-1';
const NO_RECORDS = { records: [], damaged: [], aside: [], trouble: undefined } as const;

const change = (tab: Ports, field: string, value: string): Promise<LetterOutcome> =>
  saveLetter(tab, { id: letterId(ID), number: 6, change: (draft: LetterDraft) => setField(draft, field, value), isNew: false });

async function fieldsOf(tab: Ports): Promise<unknown> {
  const { letters } = await readKeptLetters(tab);
  return letters.map(({ letter }) => Object.fromEntries(letter.draft.fields));
}

describe('a kept letter', () => {
  it('[Y8] is in the database and in the second copy', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    expect(await keepLetter(tab, ID)).toMatchObject({ kind: 'saved', mirrored: true, saved: { n: 1 } });
    expect(await fieldsOf(tab)).toEqual([{ client: 'Nora Rye' }]);
    expect(browser.stores.letters.size).toBe(1);
    browser.stores.letters.clear();
    expect(await fieldsOf(tab)).toEqual([{ client: 'Nora Rye' }]);
  });

  it('[Y8] is read alone as it is read among others, from either copy', async () => {
    const browser = newBrowser();
    const faults: Faults = {};
    const tab = browser.openTab(faults);
    await keepLetter(tab, 'letter-to-keep-2', 'Olga');
    await keepLetter(tab, ID);
    const isRead = async (): Promise<void> => {
      const { letters, trouble } = await readKeptLetters(tab);
      const one = await readKeptLetter(tab, letterId(ID));
      expect(one).toEqual({ kept: letters.find(({ letter }) => letter.id === ID), trouble });
      expect(one.kept?.letter.draft.fields.get('client')).toBe('Nora Rye');
    };
    await isRead();
    browser.stores.letters.clear();
    await isRead();
    faults.database = 'QuotaExceededError';
    await isRead();
    expect(await readKeptLetter(tab, letterId('letter-to-keep-9'))).toEqual({ kept: undefined, trouble: 'full' });
  });

  it('[Y8] gets what two tabs write, each on what the other wrote', async () => {
    const browser = newBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    await keepLetter(one, ID);
    await Promise.all([change(one, 'developer', 'Bright Webs'), change(two, 'project', 'the shop')]);
    expect(await fieldsOf(one)).toEqual([{ client: 'Nora Rye', developer: 'Bright Webs', project: 'the shop' }]);
    expect(browser.told).toEqual([ID, ID, ID]);
  });

  it('[Y8] goes on in the second copy when the database fails, and comes back to it', async () => {
    const browser = newBrowser();
    await keepLetter(browser.openTab(), ID);
    expect(await change(browser.openTab({ database: true }), 'developer', 'Bright Webs')).toMatchObject({ kind: 'mirrorOnly' });
    expect(await fieldsOf(browser.openTab())).toEqual([{ client: 'Nora Rye', developer: 'Bright Webs' }]);
    expect(await change(browser.openTab(), 'project', 'the shop')).toMatchObject({ kind: 'saved' });
    browser.texts.clear();
    expect(await fieldsOf(browser.openTab())).toEqual([{ client: 'Nora Rye', developer: 'Bright Webs', project: 'the shop' }]);
  });

  it('[Y8] is never called saved where neither store takes it', async () => {
    const browser = newBrowser();
    const tab = browser.openTab({ database: true, mirror: true });
    expect(await keepLetter(tab, ID)).toEqual({ kind: 'notSaved', reason: 'lost' });
    expect(await keepLetter(browser.openTab({ database: 'QuotaExceededError', step: 'letters', mirror: true }), ID)).toEqual({
      kind: 'notSaved',
      reason: 'full',
    });
    expect(browser.stores.letters.size).toBe(0);
  });

  it('[Y7] that was deleted in another tab stays deleted, and comes back byte for byte', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    await keepLetter(tab, ID);
    const before = JSON.stringify([...browser.stores.letters]);
    const removed = await removeRecord(tab, letterId(ID));
    expect(await change(browser.openTab(), 'developer', 'Bright Webs')).toEqual({ kind: 'gone' });
    expect(await fieldsOf(tab)).toEqual([]);
    expect(await bringBackRemoved(tab, removed)).toBe(true);
    expect(JSON.stringify([...browser.stores.letters])).toBe(before);
    expect(browser.texts.has(letterKey(ID))).toBe(true);
  });

  it('[Y5] that cannot be read is listed, and put aside before anything is written in its place', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    browser.stores.letters.set(ID, { id: ID, text: '{"half', crc: 1, n: 1, savedAt: 1, notSecrets: [], format: 1 });
    browser.texts.set(letterKey(ID), 'half');
    const kept = await readKeptLetters(tab);
    expect(kept.letters).toEqual([]);
    expect(listUnreadable(tab, NO_RECORDS, kept)).toMatchObject([{ id: ID }]);
    expect(await change(tab, 'client', 'Nora Rye')).toMatchObject({ kind: 'saved', mirrored: true });
    expect([...browser.stores.aside.values()]).toMatchObject([{ id: ID, from: 'letters', row: { text: '{"half' } }]);
    expect([...browser.texts.values()]).toContain('half');
  });

  it('[Y5] of which only a damaged second copy is left is offered byte for byte, and can be taken away', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    browser.texts.set(letterKey(ID), '{"text":"Dear Sa');
    const listed = listUnreadable(tab, NO_RECORDS, await readKeptLetters(tab));
    expect(listed).toMatchObject([{ id: ID, raw: '{"text":"Dear Sa', problem: { kind: 'invalid' } }]);
    for (const unreadable of listed) await removeUnreadable(tab, unreadable);
    expect(browser.texts.size).toBe(0);
  });

  it('[Y5] that lies under the id of another is listed', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    await keepLetter(tab, ID);
    browser.stores.letters.set('letter-to-keep-2', { ...Object(browser.stores.letters.get(ID)), id: 'letter-to-keep-2' });
    const listed = listUnreadable(tab, NO_RECORDS, await readKeptLetters(tab));
    expect(listed).toMatchObject([{ id: 'letter-to-keep-2', place: { kind: 'letter' } }]);
    for (const unreadable of listed) await removeUnreadable(tab, unreadable);
    expect([...browser.stores.letters.keys()]).toEqual([ID]);
  });

  it('[Y7] that the database never had comes back from what was taken, and other tabs hear of both', async () => {
    const browser = newBrowser();
    const broken = browser.openTab({ database: true });
    await keepLetter(broken, ID);
    const removed = await removeRecord(broken, letterId(ID));
    expect([removed.isGone, browser.texts.size]).toEqual([false, 0]);
    expect(await bringBackRemoved(broken, removed)).toBe(true);
    expect(await fieldsOf(broken)).toEqual([{ client: 'Nora Rye' }]);
    const tab = browser.openTab();
    await saveLetter(tab, { id: letterId(ID), number: 6, change: (draft) => draft, isNew: false });
    const before = browser.told.length;
    await bringBackRemoved(tab, await removeRecord(tab, letterId(ID)));
    expect(browser.told.slice(before)).toEqual([ID, ID]);
  });

  it('[Y5] of a newer version is not written over', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    browser.stores.letters.set(ID, { id: ID, format: 9 });
    expect(await change(tab, 'client', 'Nora Rye')).toEqual({ kind: 'notSaved', reason: 'newer' });
    browser.stores.letters.clear();
    browser.texts.set(letterKey(ID), '{"format":9}');
    expect(await keepLetter(tab, ID)).toEqual({ kind: 'notSaved', reason: 'newer' });
    expect(await keepLetter(browser.openTab({ database: true }), ID)).toEqual({ kind: 'notSaved', reason: 'newer' });
    expect(browser.texts.get(letterKey(ID))).toBe('{"format":9}');
  });
});
