// Puts records into the browser's database as the site itself would.
import type { Page } from 'playwright/test';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { DATABASE } from '../../src/storage/keys.ts';
import { createMyCopy } from '../../src/storage/my-copy.ts';
import { encodeStored } from '../../src/storage/stored-record.ts';
import { actorId } from './sample-records.ts';

/** A record to store, as the device that made it. */
export interface Seed {
  readonly record: ChecklistRecord;
  readonly archived?: boolean;
  /** The device: one letter, 'S' for Sam's. */
  readonly actor?: string;
}

/** Stores records; the first one was saved last. `site` is the address where the page has no base. */
export async function seedRecords(page: Page, seeds: readonly Seed[], site = ''): Promise<void> {
  for (const [at, { record, archived = false, actor = 'S' }] of seeds.entries()) {
    const me = { ...createMyCopy(actorId(actor)), archived };
    await seedRow(page, encodeStored({ record, me, savedAt: Date.UTC(2026, 10, 9 - at, 10, 42) }), site);
  }
}

/** Stores one row as it is, readable or not; in a new browser in the database as its first version was. */
export async function seedRow(page: Page, row: unknown, site = ''): Promise<void> {
  await page.goto(`${site}favicon.svg`);
  await page.evaluate(
    ([stored, { name, records }]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => opening.result.createObjectStore(records, { keyPath: 'id' });
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(records, 'readwrite');
          transaction.objectStore(records).put(stored);
          transaction.oncomplete = () => done(opening.result.close());
        };
      }),
    [row, DATABASE] as const,
  );
}
