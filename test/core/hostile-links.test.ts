// Forged links whose checksum fits: each is answered, quickly, and with nothing larger than a record may be.
import { describe, expect, it, vi } from 'vitest';
import { decodeFragment, MAX_LINK_CHARS } from '../../src/core/link.ts';
import { toPrintModel } from '../../src/core/exports/to-print-model.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { mergeRecords } from '../../src/core/merge.ts';
import { encodePacked } from '../../src/core/packed-text.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { bombFragment, hostileFragment } from './hostile-links.ts';
import { chanceOf, realisticRecord } from './realistic-record.ts';
import { sampleRecord, textOfRecord } from './sample-records.ts';
import { FULL, HANDOVER } from './sample-templates.ts';

vi.setConfig({ testTimeout: timeLimit(300_000) });

const COUNT = runs(100_000);
const RECORDS = [sampleRecord(), realisticRecord(FULL, 1, false), realisticRecord(FULL, 2, true)];
// The same links on every commit, others every night; the seed of each is printed when it fails.
const FIRST_SEED = runs(1) > 1 ? Date.now() % 2 ** 31 : 1;

const SETTING = { siteName: 'Fair Handover', address: 'https://fairhandover.example/', saved: 'today' } as const;

/** What an accepted record goes through before anybody sees it. Throws where something does. */
async function useRecord(record: ChecklistRecord, seed: number): Promise<void> {
  if (seed % 10 > 0) return;
  expect(encodePacked(record).length).toBeLessThanOrEqual(LIMITS.bytes);
  const again = await readLink(compression, await writeLink(compression, record));
  if (!again.ok || textOfRecord(again.value) !== textOfRecord(record)) throw new Error('it is not written as it was read');
  expect(mergeRecords(record, record)).toEqual(record);
  expect(toPrintModel(seed % 20 > 0 ? FULL : HANDOVER, record, SETTING).title).toBeDefined();
}

/** The links of some seeds are read; gives how long each took in ms, and how many opened. */
async function readHostile(
  count: number,
): Promise<{ readonly times: readonly number[]; readonly opened: number; readonly problems: ReadonlyMap<string, number> }> {
  const times: number[] = [];
  const problems = new Map<string, number>();
  let opened = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
    const fragment = hostileFragment(chanceOf(seed), RECORDS[seed % RECORDS.length] ?? sampleRecord());
    const start = performance.now();
    const read = await readLink(compression, fragment).catch((error: unknown) => fail(seed, error));
    times.push(performance.now() - start);
    if (read.ok) await useRecord(read.value, seed).catch((error: unknown) => fail(seed, error));
    if (read.ok) opened += 1;
    else problems.set(read.problem, (problems.get(read.problem) ?? 0) + 1);
  }
  return { times: times.sort((a, b) => a - b), opened, problems };
}

function fail(seed: number, error: unknown): never {
  throw new Error(`the hostile link of seed ${seed}: ${String(error)}`, { cause: error });
}

const inMs = (time: number | undefined): string => `${(time ?? 0).toFixed(2)} ms`;

describe('hostile links with a checksum that fits', () => {
  it('[M1] [X1] are all answered, quickly, and reach no prototype', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const { times, opened, problems } = await readHostile(COUNT);
    const slowest = times[Math.floor(times.length * 0.999)];
    printFigure(
      `hostile links: ${COUNT}, 0 exceptions, ${opened} opened, ${[...problems].map(([problem, count]) => `${count} ${problem}`).join(', ')}; ` +
        `time in the middle ${inMs(times[times.length >> 1])}, 99.9th percentile ${inMs(slowest)}, longest ${inMs(times.at(-1))}`,
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(problems.size).toBeGreaterThan(3);
    expect(opened).toBeGreaterThan(COUNT / 100);
    expect(slowest).toBeLessThan(200);
  });

  it('[X1] that would unpack to millions of letters are refused before they do', async () => {
    const count = runs(50);
    let largest = 0;
    const counting = {
      ...compression,
      inflate: async (bytes: Uint8Array<ArrayBuffer>, most: number) => {
        const text = await compression.inflate(bytes, most);
        largest = Math.max(largest, text?.length ?? 0);
        return text;
      },
    };
    const times: number[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed += 1) {
      const bomb = bombFragment(chanceOf(seed));
      const start = performance.now();
      expect((await readLink(counting, bomb)).ok).toBe(false);
      if (bomb.length <= MAX_LINK_CHARS) times.push(performance.now() - start);
      else expect(decodeFragment(bomb)).toEqual({ ok: false, problem: 'tooLong' });
    }
    printFigure(
      `bombs: ${count}, ${times.length} short enough to be unpacked, largest text that came out ${largest}, longest ${inMs(Math.max(...times))}`,
    );
    expect(times.length).toBeGreaterThan(count / 2);
    expect(largest).toBe(0);
    expect(Math.max(...times)).toBeLessThan(1_000);
  });
});
