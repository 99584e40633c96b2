// A finished record has to fit in a message: how long its link gets, measured on ten records.
import { describe, expect, it, vi } from 'vitest';
import { itemRow } from '../../src/core/ids.ts';
import { editRecord, type ChecklistRecord } from '../../src/core/record.ts';
import { compression } from '../../src/storage/compression.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { printFigure } from '../nightly.ts';
import { chanceOf, realisticRecord } from './realistic-record.ts';
import { textOfRecord } from './sample-records.ts';
import { FULL } from './sample-templates.ts';

vi.setConfig({ testTimeout: 60_000 });

const ADDRESS = 'https://fairhandover.example/open/#';
const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 1);

/** The middle length of the links of some finished records. Each has to open as itself. */
async function medianLength(what: string, records: readonly ChecklistRecord[]): Promise<number> {
  const lengths: number[] = [];
  for (const record of records) {
    const link = ADDRESS + (await writeLink(compression, record));
    const opened = await readLink(compression, link);
    expect(opened.ok && textOfRecord(opened.value)).toBe(textOfRecord(record));
    lengths.push(link.length);
  }
  lengths.sort((a, b) => a - b);
  const median = ((lengths[4] ?? 0) + (lengths[5] ?? 0)) / 2;
  printFigure(`link of 40 items, ${what}: median ${median}, shortest ${lengths[0]}, longest ${lengths.at(-1)}`);
  return median;
}

const WORDS =
  `account address again agency anyone archive backup before billing blocked booking browser called changed charge client closed codes
contract copy costs daily delivery desk draft drawer email ends every expires factor folder forms from grocer hosting invoice keeps last later
letter list login market menu monthly month moved names never notice number office often older only order owner paid paper phone plan portal
prices proof reads receipt renewal reply report safe season second seldom sends server shared shop signed spare staff still supplier team
telephone terms third till told transfer twice until used vault visits weekly window without writes yearly`.split(/\s+/);

/** The record with a note of its own words on every item, which is more than most people write. */
function withNotes(record: ChecklistRecord, seed: number): ChecklistRecord {
  const chance = chanceOf(seed);
  const [writer] = record.seen.keys();
  if (!writer) throw new Error('somebody wrote it');
  const note = (): string => Array.from({ length: 5 + chance(8) }, () => WORDS[chance(WORDS.length)]).join(' ');
  const items = FULL.sections.flatMap((section) => section.items);
  return items.reduce((all, { number }) => editRecord(all, writer, [{ row: itemRow(number), field: 'note', value: note() }]), record);
}

describe('the link of a finished record with 40 items', () => {
  it('[L3] packs all ticks into at most 650 characters', async () => {
    const records = SEEDS.map((seed) => realisticRecord(FULL, seed, false));
    expect(await medianLength('ticks alone', records)).toBeLessThanOrEqual(650);
  });

  it('[L3] packs all ticks and 15 accounts with short texts into at most 2,000 characters', async () => {
    const records = SEEDS.map((seed) => realisticRecord(FULL, seed, true));
    expect(await medianLength('15 accounts filled in', records)).toBeLessThanOrEqual(2_000);
  });

  it('[L3] packs all that and a note on every item into at most 4,000 characters', async () => {
    const records = SEEDS.map((seed) => withNotes(realisticRecord(FULL, seed, true), seed));
    expect(await medianLength('15 accounts filled in and 40 notes', records)).toBeLessThanOrEqual(4_000);
  });
});
