// The search for passwords takes time in proportion to the text, also where somebody wants it to take long.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { findSecrets } from '../../src/core/secrets/find-secrets.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';

vi.setConfig({ testTimeout: timeLimit(120_000) });

/** What a text is made of that is hard to read: many beginnings of something, and no end. */
const UNITS = [
  'a', '1', 'aA1', '. ', '-', '1.', '1 ', 'a-', 'a.', '=', ':', '/', 'a=', 'a:', 'a/b', 'password ', 'password: ', 'pw:', 'pin ', 'code ',
  'eyJ', 'eyJ-', '-----BEGIN PRIVATE KEY-----', 'sk_live_', 'sk-', 'http://a:b', 'a://', '1-', '1 1', 'kq3v ', '4821 9930, ', '4821-9930, ',
  'the ', 'is ', 'password is ', 'capital a ', 'パ', 'パa', '密码', 'é', 'maiden name ', 'backup codes ', 'alfa ', '1:', 'a@', '@', 'P@', 'a_',
  'left 1 ', 'type 1234 ', 'a!', 'wifi key ', 'aaaa.', 'hasło to ', '0123456789abcdef-', 'A3-', 'abandon ', '12-', 'a1', 'x: y = ',
] as const; // prettier-ignore

const SHORT = LIMITS.text;
const TIMES_LONGER = 8;
/** Work in proportion gives 8; work by the square of the length would give 64. */
const MOST = 32;

/** Milliseconds, the best of some tries: a busy machine only makes them longer. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now();
    findSecrets(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}

function textOf(unit: string, length: number): string {
  return `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)} x!`;
}

/**
 * How many times as long the search takes in a text that is 8 times as long: the smallest of some tries, since a busy machine also makes
 * this larger. Below a tenth of a millisecond nothing can be told.
 */
function growth(unit: string, tries = 10): number {
  const times = timeOf(textOf(unit, SHORT * TIMES_LONGER)) / Math.max(timeOf(textOf(unit, SHORT)), 0.1);
  return times <= MOST || tries === 1 ? times : Math.min(times, growth(unit, tries - 1));
}

it('[E11] takes time in proportion to the length of texts that are made to take long', () => {
  const all = UNITS.map((unit) => ({ unit, growth: growth(unit), ms: timeOf(textOf(unit, SHORT)) }));
  const most = (of: (each: (typeof all)[number]) => number): string => Math.max(...all.map(of)).toFixed(1);
  printFigure(
    `secrets in ${SHORT} hostile characters: at most ${most(({ ms }) => ms)} ms; 8 times as long takes ${most((each) => each.growth)} times`,
  );
  expect(all.filter((each) => each.growth > MOST)).toEqual([]);
});

it('[E11] takes time in proportion to the length of repeated pieces of any kind', () => {
  const piece = fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(piece, (unit) => growth(unit) <= MOST),
    { numRuns: runs(100) },
  );
});
