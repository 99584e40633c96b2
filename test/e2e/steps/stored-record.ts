// What the browser really holds, read without the site's own code.
import type { Page } from 'playwright/test';
import { DATABASE } from '../../../src/storage/keys.ts';

/** A stored record as the database's row has it in its text. */
export interface StoredText {
  readonly id: string;
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly [value: unknown, n: number, actor: string]>>>>;
}

/** The record in the database, or undefined where there is none. */
export async function readStored(page: Page, id: string): Promise<StoredText | undefined> {
  const text = await page.evaluate(
    ({ name, records, id: wanted }) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(records).objectStore(records).get(wanted);
          reading.onsuccess = () => (database.close(), resolve(reading.result?.text));
          reading.onerror = () => (database.close(), reject(reading.error));
        };
      }),
    { ...DATABASE, id },
  );
  return text === undefined ? undefined : JSON.parse(text);
}

/** The value of one cell in the database. */
export async function readCell(page: Page, id: string, row: string, field: string): Promise<unknown> {
  return (await readStored(page, id))?.rows[row]?.[field]?.[0];
}

/** Opens the database at a version (undefined: the one it has), and changes every row of a store, without the site's own code. */
export async function openRaw(page: Page, version?: number, store?: string, change: object = {}): Promise<void> {
  await page.evaluate(
    ({ name, at, from, more }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, at);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          if (from === undefined) return resolve(database.close());
          const transaction = database.transaction(from, 'readwrite');
          transaction.oncomplete = () => resolve(database.close());
          const walking = transaction.objectStore(from).openCursor();
          walking.onsuccess = () => {
            const cursor = walking.result;
            cursor?.update({ ...cursor.value, ...more });
            cursor?.continue();
          };
        };
      }),
    { name: DATABASE.name, at: version, from: store, more: change },
  );
}
