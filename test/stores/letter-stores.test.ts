// The page of a letter: what it shows is what was typed, and 'saved' is true.
import { describe, expect, it } from 'vitest';
import { setAnswer, setField } from '../../src/core/letters/draft.ts';
import { letterKey } from '../../src/storage/keys.ts';
import { readKeptLetters } from '../../src/storage/kept-letters.ts';
import { createLetterStores } from '../../src/stores/letter-stores.ts';
import { keepLetter, newBrowser } from '../storage/sample-saves.ts';

const fields = (stores: ReturnType<typeof createLetterStores>) => Object.fromEntries(stores.$letter.get().draft.fields);

describe('the letter of a page', () => {
  it('[Y8] keeps nothing until something is changed', async () => {
    const browser = newBrowser();
    const stores = createLetterStores(browser.openTab(), 6);
    await stores.open();
    stores.change((draft) => draft);
    await stores.settled();
    expect(stores.$saved.get()).toBeUndefined();
    expect([browser.stores.letters.size, browser.texts.size]).toEqual([0, 0]);
  });

  it('[Y8] is kept from the first change on, and opens again', async () => {
    const browser = newBrowser();
    const stores = createLetterStores(browser.openTab(), 6);
    stores.change((draft) => setField(draft, 'client', 'Nora'));
    expect(stores.$saved.get()).toEqual({ kind: 'saving' });
    stores.change((draft) => setAnswer(draft, 'why', 'hold'));
    await stores.settled();
    expect(stores.$saved.get()).toMatchObject({ kind: 'saved' });
    const again = createLetterStores(browser.openTab(), 6);
    await again.open();
    expect(again.$letter.get()).toEqual(stores.$letter.get());
    expect(browser.stores.letters.size).toBe(1);
  });

  it('[Y8] opens by its id, else the one of its number that was saved last, and none of another number', async () => {
    const browser = newBrowser();
    const tab = browser.openTab();
    await keepLetter(tab, 'letter-to-keep-1', 'Nora');
    await keepLetter(tab, 'letter-to-keep-2', 'Olga');
    await keepLetter(tab, 'letter-to-keep-3', 'Piet', 7);
    const stores = createLetterStores(tab, 6);
    await stores.open('letter-to-keep-2');
    expect(fields(stores)).toEqual({ client: 'Olga' });
    const others = createLetterStores(tab, 7);
    await others.open('letter-to-keep-2');
    expect(fields(others)).toEqual({ client: 'Piet' });
  });

  it('[Y8] shows what another tab wrote, and loses nothing of its own', async () => {
    const browser = newBrowser();
    const one = createLetterStores(browser.openTab(), 6);
    one.change((draft) => setField(draft, 'client', 'Nora'));
    await one.settled();
    const two = createLetterStores(browser.openTab(), 6);
    await two.open();
    one.change((draft) => setField(draft, 'developer', 'Sam'));
    two.change((draft) => setField(draft, 'project', 'the shop'));
    await Promise.all([one.settled(), two.settled()]);
    const kept = await readKeptLetters(browser.openTab());
    expect(Object.fromEntries(kept.letters[0]?.letter.draft.fields ?? [])).toEqual({
      client: 'Nora',
      developer: 'Sam',
      project: 'the shop',
    });
    await expect.poll(() => fields(one)).toEqual({ client: 'Nora', developer: 'Sam', project: 'the shop' });
    one.close();
    two.close();
  });

  it('[Y6] keeps what was typed while nothing could be stored, and writes all of it once something can', async () => {
    const browser = newBrowser();
    const faults = { database: true as boolean, mirror: true };
    const stores = createLetterStores(browser.openTab(faults), 6);
    stores.change((draft) => setField(draft, 'client', 'Nora'));
    await stores.settled();
    expect(stores.$saved.get()).toMatchObject({ kind: 'notSaved' });
    Object.assign(faults, { database: false, mirror: false });
    stores.change((draft) => setField(draft, 'developer', 'Sam'));
    await stores.settled();
    expect(stores.$saved.get()).toMatchObject({ kind: 'saved', mirrored: true });
    expect(fields(stores)).toEqual({ client: 'Nora', developer: 'Sam' });
    browser.texts.clear();
    const { letters } = await readKeptLetters(browser.openTab());
    expect(Object.fromEntries(letters[0]?.letter.draft.fields ?? [])).toEqual({ client: 'Nora', developer: 'Sam' });
  });

  it('[Y8] keeps a letter that came beside its own', async () => {
    const browser = newBrowser();
    const stores = createLetterStores(browser.openTab(), 6);
    stores.change((draft) => setField(draft, 'client', 'Nora'));
    await stores.settled();
    const mine = stores.$letter.get();
    stores.keepAsNew(setField(mine.draft, 'client', 'Olga'));
    await stores.settled();
    expect(stores.$letter.get().id).not.toBe(mine.id);
    expect((await readKeptLetters(browser.openTab())).letters).toHaveLength(2);
  });

  it('[E9] remembers what is no password', async () => {
    const browser = newBrowser();
    const stores = createLetterStores(browser.openTab(), 6);
    stores.change((draft) => setField(draft, 'client', 'Nora'));
    stores.noteNotSecret('client abc');
    await stores.settled();
    const again = createLetterStores(browser.openTab(), 6);
    await again.open();
    expect(again.$letter.get().notSecrets).toEqual(['client abc']);
  });

  it('[Y8] writes the second copy at once when the page goes away', async () => {
    const browser = newBrowser();
    const stores = createLetterStores(browser.openTab(), 6);
    stores.change((draft) => setField(draft, 'client', 'Nora'));
    stores.leave();
    expect(browser.texts.get(letterKey(stores.$letter.get().id ?? ''))).toContain('Nora');
  });
});
