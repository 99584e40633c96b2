// A damaged link never opens as something else: thousands of damages of the kinds that chats, mail and fingers do.
import { describe, expect, it, vi } from 'vitest';
import { findLink, type FoundLink } from '../../src/core/intake.ts';
import { LOCKED_FORMAT } from '../../src/core/link.ts';
import { encodeLocked, encodeLockHeader, ITERATIONS, parseLocked } from '../../src/core/locked.ts';
import { compression } from '../../src/storage/compression.ts';
import { readCompressed, readLink, writeLink } from '../../src/storage/link-text.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { chanceOf, realisticRecord, type Chance } from './realistic-record.ts';
import { textOfRecord } from './sample-records.ts';
import { FULL } from './sample-templates.ts';

vi.setConfig({ testTimeout: timeLimit(120_000) });

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const ADDRESS = 'https://fairhandover.example/open/#';

/** Each takes a whole fragment, and another one, and gives a damaged one. */
const DAMAGES: Readonly<Record<string, (fragment: string, chance: Chance, other: string) => string>> = {
  'one character changed': (text, chance) => splice(text, chance(text.length), 1, LETTERS.charAt(chance(64))),
  'one character lost': (text, chance) => splice(text, chance(text.length), 1, ''),
  'one character added': (text, chance) => splice(text, chance(text.length), 0, LETTERS.charAt(chance(64))),
  'two neighbours swapped': (text, chance) => swapAt(text, chance(text.length - 1)),
  'the end cut off': (text, chance) => text.slice(0, chance(text.length)),
  'the end cut off before the end mark': (text, chance) => `${text.slice(0, 2 + chance(text.length - 4))}.e`,
  'a part lost': (text, chance) => splice(text, chance(text.length), 1 + chance(40), ''),
  'a part repeated': (text, chance) => splice(text, chance(text.length), 0, text.slice(2, 3 + chance(20))),
  'all made small': (text, chance) => text.slice(0, chance(text.length)) + text.toLowerCase().slice(chance(text.length)),
  'a stray ending': (text, chance) => splice(text, 2 + chance(text.length - 4), 0, '.e'),
  'a line broken': (text, chance) => splice(text, chance(text.length), 0, '\n'),
  'two links mixed': (text, chance, other) => text.slice(0, 3 + chance(text.length - 6)) + other.slice(3 + chance(other.length - 6)),
};

const KINDS = Object.entries(DAMAGES);
const PER_KIND = runs(24_000) / KINDS.length;

function splice(text: string, at: number, lost: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + lost);
}

function swapAt(text: string, at: number): string {
  return splice(text, at, 2, text.charAt(at + 1) + text.charAt(at));
}

const records = Array.from({ length: 6 }, (_, seed) => realisticRecord(FULL, seed + 1, seed % 2 > 0));
const plain = await Promise.all(
  records.map(async (record) => ({ fragment: await writeLink(compression, record), is: textOfRecord(record) })),
);
const locked = records.map((_, seed) => ({ fragment: lockedFragment(chanceOf(seed), 64 * (4 + seed) + 16) }));

/** A fragment of the locked format: what is sealed in it does not matter to its checksum. */
function lockedFragment(chance: Chance, length: number): string {
  const bytes = (count: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: count }, () => chance(256));
  return encodeLocked(encodeLockHeader({ iterations: ITERATIONS.least, salt: bytes(16), iv: bytes(12) }), bytes(length));
}

function pick<Value>(list: readonly Value[], at: number): Value {
  const value = list[at % list.length];
  if (value === undefined) throw new Error('there is nothing to damage');
  return value;
}

/** How often each outcome came: 'whole' for a fragment that still is, or is again, the one that was sent. */
const outcomes = new Map<string, number>();

function count(found: string): void {
  const outcome = found.endsWith('.e') ? 'whole' : found;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

const NAMED = ['damaged', 'cut', 'noPayload', 'tooNew'];

/** The fragment that opens or asks for a passphrase, or the problem that is told. */
async function find(damaged: string): Promise<string> {
  const found = findLink(ADDRESS + damaged);
  if (!found.ok) return found.problem;
  return (await isSound(found.value)) ? found.value.fragment : 'damaged';
}

/** The number of the format is not in the checksum: what reads the bytes tells. */
async function isSound({ format, bytes }: FoundLink): Promise<boolean> {
  return format === LOCKED_FORMAT ? parseLocked(bytes).ok : (await readCompressed(compression, bytes)).ok;
}

describe('a damaged link', () => {
  it.each(KINDS)('[L5] never opens as something else: %s', async (_kind, damage) => {
    const chance = chanceOf(PER_KIND);
    for (let run = 0; run < PER_KIND; run += 1) {
      const [{ fragment, is }, other] = [pick(plain, run), pick(plain, run + 1)];
      const damaged = damage(fragment, chance, other.fragment);
      const [strict, found] = [await readLink(compression, damaged), await find(damaged)];
      if (strict.ok) expect(textOfRecord(strict.value)).toBe(is);
      expect(found.startsWith('1.') ? fragment : NAMED).toContain(found);
      count(found);
    }
  });

  it.each(KINDS)('[B6] never asks for a passphrase where it was locked: %s', async (_kind, damage) => {
    const chance = chanceOf(PER_KIND + 1);
    for (let run = 0; run < PER_KIND; run += 1) {
      const [{ fragment }, other] = [pick(locked, run), pick(locked, run + 1)];
      const found = await find(damage(fragment, chance, other.fragment));
      expect(found.startsWith('3.') ? fragment : NAMED).toContain(found);
      count(found);
    }
  });

  it('[L5] opens as nothing else in any kind', () => {
    const [all, different] = [PER_KIND * KINDS.length, 0];
    const named = [...outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(', ');
    printFigure(
      `damaged links: ${all} plain and ${all} locked ones of ${KINDS.length} kinds, ${different} accepted as something else (${named})`,
    );
    expect(outcomes.get('damaged')).toBeGreaterThan(all);
  });
});
