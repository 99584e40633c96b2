// A finished record has to fit in a message: how long its link gets, measured on ten records.
import { describe, expect, it, vi } from 'vitest';
import { compression } from '../../src/storage/compression.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { printFigure } from '../nightly.ts';
import { realisticRecord } from './realistic-record.ts';
import { textOfRecord } from './sample-records.ts';
import { FULL } from './sample-templates.ts';

vi.setConfig({ testTimeout: 60_000 });

const ADDRESS = 'https://fairhandover.example/open/#';
const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 1);

/** The middle length of the links of ten finished records. Each has to open as itself. */
async function medianLength(texts: boolean): Promise<number> {
  const lengths: number[] = [];
  for (const record of SEEDS.map((seed) => realisticRecord(FULL, seed, texts))) {
    const link = ADDRESS + (await writeLink(compression, record));
    const opened = await readLink(compression, link);
    expect(opened.ok && textOfRecord(opened.value)).toBe(textOfRecord(record));
    lengths.push(link.length);
  }
  lengths.sort((a, b) => a - b);
  const median = ((lengths[4] ?? 0) + (lengths[5] ?? 0)) / 2;
  printFigure(`link of 40 items, ${texts ? '15 accounts filled in' : 'ticks alone'}: median ${median}, longest ${lengths.at(-1)}`);
  return median;
}

describe('the link of a finished record with 40 items', () => {
  it('[L3] packs all ticks into at most 650 characters', async () => {
    expect(await medianLength(false)).toBeLessThanOrEqual(650);
  });

  it('[L3] packs all ticks and 15 accounts with short texts into at most 2,300 characters', async () => {
    expect(await medianLength(true)).toBeLessThanOrEqual(2_300);
  });
});
