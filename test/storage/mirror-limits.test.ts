// The small storage is shared by all records: what has room in it, and what gives way.
import { describe, expect, it } from 'vitest';
import { itemRow, type RecordId } from '../../src/core/ids.ts';
import { rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { mirrorKey } from '../../src/storage/keys.ts';
import { MAX_MIRROR_CHARS, mirroredIds } from '../../src/storage/mirrored-record.ts';
import { readSavedRecord, saveRecord } from '../../src/storage/saved-records.ts';
import { encodeStored } from '../../src/storage/stored-record.ts';
import { MAX_MIRRORS_CHARS } from '../../src/storage/write-mirror.ts';
import { NORA, recordId, SAM, sampleRecord, write } from '../core/sample-records.ts';
import { bulkyRecord, newBrowser, savedOf, type Browser } from './sample-saves.ts';

const idOf = (number: number): RecordId => recordId(`record-number-${String(number).padStart(2, '0')}`);

/** A record whose mirror takes nearly all that one may take. */
function largeRecord(number: number): ChecklistRecord {
  const bulky = bulkyRecord();
  const notes = Array.from({ length: 28 }, (_, at) => [at + 1, 'note', rowOf(bulky, itemRow(at + 1)).get('note')?.value ?? ''] as const);
  return write({ ...sampleRecord(), id: idOf(number) }, SAM, ...notes);
}

const sizeOf = (browser: Browser): number => [...browser.texts.values()].reduce((sum, text) => sum + text.length, 0);

/** A browser in whose mirror no further large record has room. */
async function fullBrowser(): Promise<{ browser: Browser; count: number }> {
  const browser = newBrowser();
  for (let count = 1; ; count += 1) {
    const before = browser.texts.size;
    await saveRecord(browser.openTab(), savedOf(largeRecord(count), SAM, count), { isNew: true });
    if (browser.texts.size === before) return { browser, count };
  }
}

describe('the mirror', () => {
  it('[Y2] holds no more than it may, and the records saved longest ago give way', async () => {
    const { browser, count } = await fullBrowser();
    const sizes = [...browser.texts.values()].map((text) => text.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MAX_MIRROR_CHARS);
    expect(sizeOf(browser)).toBeLessThanOrEqual(MAX_MIRRORS_CHARS);
    expect(sizeOf(browser)).toBeGreaterThan(MAX_MIRRORS_CHARS - MAX_MIRROR_CHARS);
    expect(mirroredIds(browser.openTab())).not.toContain(idOf(1));
    expect(mirroredIds(browser.openTab())).toContain(idOf(count));
  });

  it('[Y2] lets nothing give way that the database does not hold whole', async () => {
    const { browser, count } = await fullBrowser();
    const ids = mirroredIds(browser.openTab());
    // The database was destroyed, and of one record it has an older state than the mirror.
    browser.rows.clear();
    browser.rows.set(idOf(2), encodeStored(savedOf({ ...sampleRecord(), id: idOf(2) })));
    expect(await saveRecord(browser.openTab(), savedOf(largeRecord(count + 1)), { isNew: true })).toMatchObject({
      kind: 'saved',
      mirrored: false,
    });
    expect(mirroredIds(browser.openTab())).toEqual(ids);
    expect(ids).toContain(idOf(2));
  });

  it('[Y2] takes no more without the database, and says so', async () => {
    const browser = newBrowser();
    const broken = browser.openTab({ database: 'SecurityError' });
    const outcomes = [];
    for (let number = 1; number <= 40; number += 1)
      outcomes.push(await saveRecord(broken, savedOf(largeRecord(number), SAM, number), { isNew: true }));
    const kept = outcomes.filter(({ kind }) => kind === 'mirrorOnly').length;
    expect([kept, outcomes.at(-1)]).toEqual([browser.texts.size, { kind: 'notSaved', reason: 'blocked' }]);
    expect(mirroredIds(broken)).toContain(idOf(1));
  });

  it('[Y3] gives the database what that lacks, also at the next save', async () => {
    const browser = newBrowser();
    const record = sampleRecord();
    await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
    await saveRecord(browser.openTab({ database: true }), savedOf(write(record, SAM, [1, 'login', 'from a tab without a database'])));
    await saveRecord(browser.openTab(), savedOf(write(record, NORA, [2, 'login', 'from another tab']), NORA));
    const read = await readSavedRecord(browser.openTab({ mirror: true }), record.id);
    expect([1, 2].map((item) => read && rowOf(read.record, itemRow(item)).get('login')?.value)).toEqual([
      'from a tab without a database',
      'from another tab',
    ]);
    expect(browser.texts.get(mirrorKey(record.id))).toBeDefined();
  });
});
