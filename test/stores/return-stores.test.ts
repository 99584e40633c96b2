// What is merged, refused and taken back must be on the disk as the reader chose it.
import { describe, expect, it } from 'vitest';
import { compareRecords } from '../../src/core/compare.ts';
import { actorOfRow } from '../../src/core/ids.ts';
import { rowOf, sideOf, type ChecklistRecord } from '../../src/core/record.ts';
import type { Chosen } from '../../src/core/take-changes.ts';
import { readSavedRecord, saveRecord } from '../../src/storage/saved-records.ts';
import { readHistory } from '../../src/stores/history-stores.ts';
import { mergeReturned } from '../../src/stores/return-stores.ts';
import { NORA, rowKey, SAM, sampleRecord, TODAY, write } from '../core/sample-records.ts';
import { newBrowser, savedOf } from '../storage/sample-saves.ts';

const base = write(sampleRecord(), SAM, [1, 'login', 'office@rye.example']);
const theirs = write(base, NORA, [1, 'login', 'nora@rye.example'], [1, 'logged-in', TODAY]);

const choicesOf = (held: ChecklistRecord, received: ChecklistRecord, login: Chosen) =>
  compareRecords(held, received).map((difference) => ({
    difference,
    chosen: difference.field === 'login' ? login : ('theirs' as const),
  }));

async function openSam(record = base) {
  const ports = newBrowser().openTab();
  await saveRecord(ports, savedOf(record), { isNew: true });
  const read = async () => {
    const saved = await readSavedRecord(ports, record.id);
    if (!saved) throw new Error('the record is gone');
    return saved;
  };
  return { ports, read };
}

const shown = (record: ChecklistRecord) => ['login', 'logged-in'].map((field) => rowOf(record, rowKey('i1')).get(field)?.value ?? '');

describe('merging what came back', () => {
  it('[G5] stores what was taken and what the reader kept', async () => {
    const { ports, read } = await openSam();
    const { outcome } = await mergeReturned(ports, await read(), theirs, choicesOf(base, theirs, 'mine'));
    expect(outcome.kind).toBe('saved');
    expect(shown((await read()).record)).toEqual(['office@rye.example', TODAY]);
    expect(compareRecords((await read()).record, theirs)).toEqual([]);
  });

  it('[H3] keeps the value that was refused, and a whole version from before', async () => {
    const { ports, read } = await openSam();
    await mergeReturned(ports, await read(), theirs, choicesOf(base, theirs, 'mine'));
    const { lost, snapshots } = await readHistory(ports, base.id);
    expect(lost.map(({ field, cell }) => [field, cell.value])).toContainEqual(['login', 'nora@rye.example']);
    expect(snapshots.map(({ why, record }) => [why, ...shown(record)])).toEqual([['merge', 'office@rye.example', '']]);
  });

  it('[D8] is taken out again, and what was edited since stays', async () => {
    const { ports, read } = await openSam();
    const merged = await mergeReturned(ports, await read(), theirs, choicesOf(base, theirs, 'theirs'));
    expect(shown((await read()).record)).toEqual(['nora@rye.example', TODAY]);
    const later = await read();
    await saveRecord(ports, { ...later, record: write(later.record, SAM, [2, 'login', 'written since']) });
    expect((await merged.undo()).kind).toBe('saved');
    const { record } = await read();
    expect(shown(record)).toEqual(['office@rye.example', '']);
    expect(rowOf(record, rowKey('i2')).get('login')?.value).toBe('written since');
    expect(compareRecords(record, theirs)).toEqual(compareRecords(write(base, SAM, [2, 'login', 'written since']), theirs));
    expect(compareRecords(theirs, record).map(({ row, field }) => [row, field])).toEqual([['i2', 'login']]);
  });

  it('[D7] goes on under a new id where somebody else writes under this one', async () => {
    const { ports, read } = await openSam();
    const copied = write(base, SAM, [2, 'login', 'from the copied storage']);
    await mergeReturned(ports, await read(), copied, choicesOf(base, copied, 'theirs'));
    const { record, me } = await read();
    expect(me.actor).not.toBe(SAM);
    expect(sideOf(record, me.actor)).toBe('developer');
    expect([...record.rows.keys()].flatMap((row) => actorOfRow(row) ?? [])).toContain(SAM);
  });

  it('says that it was not saved where nothing can be stored', async () => {
    const { ports, read } = await openSam();
    const held = await read();
    const full = newBrowser().openTab({ database: true, mirror: true });
    const { outcome } = await mergeReturned({ ...full, world: ports.world }, held, theirs, choicesOf(base, theirs, 'theirs'));
    expect(outcome.kind).toBe('notSaved');
    expect(shown((await read()).record)).toEqual(['office@rye.example', '']);
  });
});
