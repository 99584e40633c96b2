// 25 faults of storage, one after the other: each ends in the right words, and 'saved' is never said of what is not on the disk.
import { afterAll, describe, expect, it } from 'vitest';
import { itemRow } from '../../src/core/ids.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { rowOf, type ChecklistRecord } from '../../src/core/record.ts';
import { mirrorKey } from '../../src/storage/keys.ts';
import type { Faults } from '../../src/storage/memory.ts';
import { removeRecord } from '../../src/storage/removed-records.ts';
import { readSavedRecord, saveRecord } from '../../src/storage/saved-records.ts';
import { encodeStored } from '../../src/storage/stored-record.ts';
import { createRecordStores } from '../../src/stores/record-stores.ts';
import { formatStatus } from '../../src/stores/save-status.ts';
import { SAM, sampleRecord, write } from '../core/sample-records.ts';
import { printFigure } from '../nightly.ts';
import { newBrowser, savedOf, type Browser } from '../storage/sample-saves.ts';

const record = write(sampleRecord(), SAM, [1, 'login', 'office']);
const LOGIN = { row: itemRow(1), field: 'login', value: 'shop' };

const SAVED = 'Saved on this device';
const FOR_NOW = 'Saved for now: make a copy';
const NO_ROOM = `${FOR_NOW}. This device has almost no room left.`;
const BUSY = `${FOR_NOW}, then close the other tabs of this site.`;
const NOT = {
  full: 'Not saved: this browser has no room left. Back up now.',
  blocked: 'Not saved: this browser does not let the site store anything. Back up now.',
  lost: 'Not saved: the storage of this browser does not work. Back up now.',
  busy: 'Not saved: the storage of this browser does not answer. Back up now, then close the other tabs of this site.',
  newer: 'Not saved: a newer version of this site has saved lists here. Back up now, then reload this page.',
  gone: 'Not saved: this checklist was deleted in another tab. Back up to keep it.',
};

type Fault = readonly [name: string, faults: Faults, words: string, more?: (browser: Browser) => Promise<unknown>];

const FAULTS: readonly Fault[] = [
  ['the database does not open', { database: 'UnknownError', step: 'open' }, FOR_NOW],
  ['the database is blocked', { database: 'SecurityError', step: 'open' }, FOR_NOW],
  ['the database is of a newer version', { database: 'VersionError', step: 'open' }, NOT.newer],
  ['the database does not answer', { database: 'DatabaseSilent', step: 'open' }, BUSY],
  ['the connection is dead while it reads', { database: 'InvalidStateError', step: 'read' }, FOR_NOW],
  ['it is aborted while it keeps a version', { database: 'AbortError', step: 'snapshots' }, FOR_NOW],
  ['it is aborted while it keeps what was replaced', { database: 'AbortError', step: 'lost' }, FOR_NOW],
  ['it is aborted while it writes the record', { database: 'AbortError', step: 'records' }, FOR_NOW],
  ['it is aborted at the end', { database: 'AbortError', step: 'complete' }, FOR_NOW],
  ['the disk is full for versions alone', { database: 'QuotaExceededError', step: 'snapshots' }, SAVED],
  ['the disk is full for what was replaced', { database: 'QuotaExceededError', step: 'lost' }, NO_ROOM],
  ['the disk is full for the record', { database: 'QuotaExceededError', step: 'records' }, NO_ROOM],
  ['the disk is full at the end', { database: 'QuotaExceededError', step: 'complete' }, NO_ROOM],
  ['nothing works: error', { database: 'UnknownError', mirror: true }, NOT.lost],
  ['nothing works: blocked', { database: 'UnknownError', mirror: 'blocked' }, NOT.blocked],
  ['nothing works: full', { database: 'QuotaExceededError', step: 'records', mirror: true }, NOT.full],
  ['nothing works: aborted at the end', { database: 'AbortError', step: 'complete', mirror: true }, NOT.lost],
  ['nothing works: silent', { database: 'DatabaseSilent', mirror: true }, NOT.busy],
  ['nothing works: newer', { database: 'VersionError', mirror: true }, NOT.newer],
  ['the mirror alone is full', { mirror: true }, SAVED],
  ['another tab deleted the record', {}, NOT.gone, (browser) => removeRecord(browser.openTab(), record.id)],
  ['the stored row is damaged', {}, SAVED, async ({ rows }) => rows.set(record.id, { id: record.id, text: 'damaged' })],
  [
    'the stored row is of a newer version',
    {},
    NOT.newer,
    async ({ rows }) => rows.set(record.id, { ...encodeStored(savedOf(record)), format: 9 }),
  ],
  ['the mirror is damaged', {}, SAVED, async ({ texts }) => texts.set(mirrorKey(record.id), 'damaged')],
  [
    'what was replaced is damaged, and cannot be put aside',
    { database: 'AbortError', step: 'aside' },
    FOR_NOW,
    async ({ stores }) => stores.lost.set(record.id, { id: record.id, text: 'damaged', crc: 1 }),
  ],
];

const loginOf = (held: ChecklistRecord | undefined): unknown => held && rowOf(held, itemRow(1)).get('login')?.value;

let right = 0;
let saidSaved = 0;
let falseSaved = 0;

describe('a fault of storage', () => {
  it.each(FAULTS.map(([name, faults, words, more]) => ({ name, faults, words, more })))(
    'is said as it is, and nothing is called saved that is not: $name',
    async ({ faults, words, more }) => {
      const browser = newBrowser();
      await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
      const breaking: Faults = {};
      const ports = browser.openTab(breaking);
      const stores = createRecordStores(ports);
      await stores.openRecord(record.id);
      await more?.(browser);
      Object.assign(breaking, faults);
      stores.edit([LOGIN]);
      expect(formatStatus(stores.$saved.get(), ports.world.now())).toBe('Saving…');
      await stores.settled();
      const said = formatStatus(stores.$saved.get(), ports.world.now());
      const stored = await readSavedRecord(browser.openTab({ mirror: true }), record.id);
      const isOnDisk = loginOf(stored?.record) === LOGIN.value;
      if (said.startsWith(SAVED)) saidSaved += 1;
      if (said.startsWith(SAVED) && !isOnDisk) falseSaved += 1;
      expect([said.replace(/ \d\d:\d\d$/, ''), said.startsWith(SAVED), falseSaved]).toEqual([words, isOnDisk, 0]);
      // What the page shows is what was typed, whatever became of it.
      const open = stores.$open.get();
      expect(open.kind === 'open' && loginOf(open.record)).toBe(LOGIN.value);
      right += 1;
    },
  );

  it('is said to be over once the database has everything, by itself', async () => {
    for (const name of ['UnknownError', 'DatabaseSilent', 'QuotaExceededError']) {
      const browser = newBrowser();
      await saveRecord(browser.openTab(), savedOf(record), { isNew: true });
      const breaking: Faults = {};
      const tab = browser.openTab(breaking);
      const waiting: (() => void)[] = [];
      const stores = createRecordStores({ ...tab, world: { ...tab.world, wait: () => new Promise((resolve) => waiting.push(resolve)) } });
      await stores.openRecord(record.id);
      breaking.database = name;
      stores.edit([LOGIN]);
      await stores.settled();
      expect([stores.$saved.get().kind, waiting.length]).toEqual(['mirrorOnly', 1]);
      const heard: string[] = [];
      stores.$saved.listen(({ kind }) => heard.push(kind));
      breaking.database = false;
      waiting[0]?.();
      await expect.poll(() => heard).toEqual(['saved']);
      expect(loginOf((await readSavedRecord(browser.openTab({ mirror: true }), record.id))?.record)).toBe('shop');
    }
  });

  it('[X1] is not what stands in the way of a list that has reached its limit', async () => {
    const browser = newBrowser();
    const notes = (from: number, letter: string) =>
      Array.from({ length: 50 }, (_, at) => [from + at, 'note', letter.repeat(LIMITS.text)] as const);
    const full = write(write(record, SAM, ...notes(1, 'x')), SAM, ...notes(51, 'y'));
    await saveRecord(browser.openTab(), savedOf(full), { isNew: true });
    const other = write(write(record, SAM, ...notes(101, 'z')), SAM, ...notes(151, 'ü').slice(0, 20));
    expect(await saveRecord(browser.openTab(), savedOf(other))).toEqual({ kind: 'notSaved', reason: 'tooLarge' });
    expect(await saveRecord(browser.openTab({ database: true }), savedOf(other))).toEqual({ kind: 'notSaved', reason: 'tooLarge' });
  });

  afterAll(() => {
    printFigure(`${FAULTS.length} faults of storage: ${right} right words, ${saidSaved} times 'saved', ${falseSaved} of them false`);
  });
});
