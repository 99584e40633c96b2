// A damaged link never opens as something else: thousands of damages of the kinds that chats, mail and fingers do.
import { describe, expect, it, vi } from 'vitest';
import { compression } from '../../src/storage/compression.ts';
import { readLink, writeLink } from '../../src/storage/link-text.ts';
import { runs, timeLimit } from '../nightly.ts';
import { chanceOf, realisticRecord, type Chance } from './realistic-record.ts';
import { textOfRecord } from './sample-records.ts';
import { FULL } from './sample-templates.ts';

vi.setConfig({ testTimeout: timeLimit(60_000) });

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PER_KIND = runs(600);

/** Each takes a fragment and gives a damaged one. */
const DAMAGES: Readonly<Record<string, (fragment: string, chance: Chance) => string>> = {
  'one character changed': (text, chance) => splice(text, chance(text.length), 1, LETTERS.charAt(chance(64))),
  'one character lost': (text, chance) => splice(text, chance(text.length), 1, ''),
  'one character added': (text, chance) => splice(text, chance(text.length), 0, LETTERS.charAt(chance(64))),
  'two neighbours swapped': (text, chance) => swapAt(text, chance(text.length - 1)),
  'the end cut off': (text, chance) => text.slice(0, chance(text.length)),
  'a part lost': (text, chance) => splice(text, chance(text.length), 1 + chance(40), ''),
  'a part repeated': (text, chance) => splice(text, chance(text.length), 0, text.slice(2, 3 + chance(20))),
  'all made small': (text) => text.toLowerCase(),
  'a stray ending': (text, chance) => splice(text, 2 + chance(text.length - 4), 0, '.e'),
  'a line broken': (text, chance) => splice(text, chance(text.length), 0, '\n'),
};

function splice(text: string, at: number, lost: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + lost);
}

function swapAt(text: string, at: number): string {
  return splice(text, at, 2, text.charAt(at + 1) + text.charAt(at));
}

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
