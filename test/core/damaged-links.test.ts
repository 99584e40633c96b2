// A damaged link never opens as something else: thousands of damages of the kinds that chats, mail and fingers do.
import { describe, expect, it, vi } from 'vitest';
import { compression } from '../../src/storage/compression.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { runs, timeLimit } from '../nightly.ts';
import { DAMAGES } from './damages.ts';
import { chanceOf, realisticRecord } from './realistic-record.ts';
import { textOfRecord } from './sample-records.ts';
import { FULL } from './sample-templates.ts';

vi.setConfig({ testTimeout: timeLimit(60_000) });

const PER_KIND = runs(600);

describe('a damaged link', () => {
  it.each(Object.keys(DAMAGES))('[L5] never opens as something else: %s', async (kind) => {
    const chance = chanceOf(kind.length);
    const record = realisticRecord(FULL, 5, false);
    const [fragment, text] = [await writeLink(compression, record), textOfRecord(record)];
    const problems = new Set<string>();
    for (let run = 0; run < PER_KIND; run += 1) {
      const read = await readLink(compression, DAMAGES[kind]?.(fragment, chance) ?? '');
      if (read.ok) expect(textOfRecord(read.value)).toBe(text);
      else problems.add(read.problem);
    }
    expect([...problems].filter((problem) => !['damaged', 'noPayload', 'tooNew'].includes(problem))).toEqual([]);
    expect(problems.has('damaged')).toBe(true);
  });
});
