// Why: a record at its limits must open, stay quick and be saved, and one tick must not make the whole page anew.
import { expect, test, type Page } from 'playwright/test';
import { LIMITS } from '../../src/core/limits.ts';
import type { Template } from '../../src/core/template.ts';
import { DATABASE } from '../../src/storage/keys.ts';
import { encodeStored } from '../../src/storage/stored-record.ts';
import { fullRecord } from './steps/full-record.ts';
import { expectKey, openRow, rowOf, tick, waitUntilSaved } from './steps/record-page.ts';
import { readCell, readStored } from './steps/stored-record.ts';

/** Puts a stored row into the database before the site has opened it. */
async function seed(page: Page): Promise<string> {
  const template: Template = await (await page.request.get('checklists/handover.json')).json();
  const row = encodeStored(fullRecord(template));
  await page.goto('records/');
  await expect(page.getByText('No checklist is saved in this browser yet.')).toBeVisible();
  await page.evaluate(
    ({ name, records, stored }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(records, 'readwrite');
          writing.objectStore(records).put(stored);
          writing.oncomplete = () => (opening.result.close(), resolve());
          writing.onerror = () => reject(writing.error);
        };
      }),
    { ...DATABASE, stored: row },
  );
  await page.goto(`record/#${row.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Rye & Co bakery website' })).toBeVisible({ timeout: 15_000 });
  return row.id;
}

/** Notes where the page changes from now on: the row, hook or part in which each change lies. */
async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const touched = new Set<string>();
    Reflect.set(window, 'touched', touched);
    const placeOf = (node: Node): string => {
      const element = node instanceof Element ? node : node.parentElement;
      const hook = element?.closest('.hook')?.querySelector('a')?.getAttribute('href')?.split('/')[1];
      if (hook) return `hook ${hook}`;
      const row = element?.closest('details.account')?.id;
      if (row) return `row ${row}`;
      const part = ['.tally', '.board-head', '.news', '.turn', '.title', '.only-mine', '.bar', '.group > h2', '.sign-off'].find(
        (selector) => element?.closest(selector),
      );
      return part ?? `elsewhere: ${element?.outerHTML.slice(0, 100)}`;
    };
    // An attribute that is set anew to what it was is no change, although the observer reports it.
    const attributeOf = ({ type, attributeName }: MutationRecord): string => (type === 'attributes' ? (attributeName ?? '') : '');
    const isChange = (change: MutationRecord, _at: number, all: MutationRecord[]): boolean => {
      const name = attributeOf(change);
      if (!name || !(change.target instanceof Element)) return true;
      const first = all.find((other) => other.target === change.target && attributeOf(other) === name) ?? change;
      return first.oldValue !== change.target.getAttribute(name);
    };
    new MutationObserver((changes) => changes.filter(isChange).forEach(({ target }) => touched.add(placeOf(target)))).observe(
      document.body,
      { subtree: true, childList: true, characterData: true, attributes: true, attributeOldValue: true },
    );
  });
}

async function listChanges(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(Reflect.get(window, 'touched') satisfies Set<string>)].sort());
}

test('a record at its limits opens, and one mark changes its own row, its key and the words about the whole', async ({ page }) => {
  test.setTimeout(60_000);
  const id = await seed(page);
  await expect(page.locator('details.account')).toHaveCount(await countRows(page));
  await openRow(page, 'Account 2');
  await watchChanges(page);
  await tick(page, 'Account 2', 'Handed over');
  await expectKey(page, 'Account 2', 'Handed over', 'Nora: log in, then tick');
  await waitUntilSaved(page);
  expect(await readCell(page, id, 'aown001', 'handed-over')).toEqual(expect.any(Number));
  const row = 'aown001';
  const changed = await listChanges(page);
  const allowed = [
    `row ${row}`,
    `hook ${row}`,
    '.tally',
    '.board-head',
    '.news',
    '.turn',
    '.title',
    '.only-mine',
    '.bar',
    '.group > h2',
    '.sign-off',
  ];
  expect(changed.filter((place) => !allowed.includes(place))).toEqual([]);
  expect(changed).toEqual(expect.arrayContaining([`row ${row}`, `hook ${row}`, '.bar']));
});

/** The accounts, steps and questions that the page shows: those of the checklist, and every account of the record's own. */
async function countRows(page: Page): Promise<number> {
  const template: Template = await (await page.request.get('checklists/handover.json')).json();
  return template.sections.flatMap(({ items }) => items).length + LIMITS.accounts;
}

test('nothing of a record at its limits is lost by a change, items of a newer version included', async ({ page }) => {
  test.setTimeout(60_000);
  const id = await seed(page);
  const before = await readStored(page, id);
  await tick(page, 'Account 2', 'Handed over');
  await waitUntilSaved(page);
  const after = await readStored(page, id);
  expect(Object.keys(before?.rows ?? {})).toHaveLength(LIMITS.items + LIMITS.accounts + LIMITS.actors + 1);
  expect({ ...after?.rows, aown001: undefined }).toEqual({ ...before?.rows, aown001: undefined });
  await page.reload();
  await expect(rowOf(page, 'Account 2')).toBeVisible({ timeout: 15_000 });
  await expectKey(page, 'Account 2', 'Handed over', 'Nora: log in, then tick');
});

test('it says that no more accounts fit, and is no wider than a small phone', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await seed(page);
  await expect(page.getByText(`This list holds ${LIMITS.accounts} accounts of your own. Start a second list for more.`)).toBeVisible();
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a long note is taken up to its limit, and is typed without waiting', async ({ page }) => {
  test.setTimeout(60_000);
  const id = await seed(page);
  const note = (await openRow(page, 'Account 3')).getByLabel('Note');
  await note.fill('x'.repeat(LIMITS.text - 10));
  await note.press('End');
  await note.pressSequentially('0123456789 and more that does not fit');
  await expect(note).toHaveValue(`${'x'.repeat(LIMITS.text - 10)}0123456789`);
  await note.blur();
  await waitUntilSaved(page);
  await expect.poll(async () => String(await readCell(page, id, 'aown002', 'note')).length).toBe(LIMITS.text);
  await expect(rowOf(page, 'Account 3').getByLabel('Note')).toHaveValue(/0123456789$/);
});
