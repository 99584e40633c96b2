// Whatever somebody pastes: the link in it is found, and only the link that was sent.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findLink } from '../../src/core/intake.ts';
import { compression } from '../../src/storage/compression.ts';
import { writeLink } from '../../src/storage/link-text.ts';
import { printFigure, runs, timeLimit } from '../nightly.ts';
import { anyText } from './arbitrary-record.ts';
import { LOSSES, MANGLINGS } from './manglings.ts';
import { realisticRecord } from './realistic-record.ts';
import { FULL } from './sample-templates.ts';

vi.setConfig({ testTimeout: timeLimit(60_000), hookTimeout: timeLimit(60_000) });

const RECORDS = runs(50);
const PAYLOAD_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const links = await Promise.all(
  Array.from({ length: RECORDS }, (_, seed) => writeLink(compression, realisticRecord(FULL, seed + 1, seed % 5 > 0))),
);
const otherThan = (at: number): string => links[(at + 1) % links.length] ?? '';

describe('a link that something on the way rewrote', () => {
  let found = 0;

  it.each(Object.entries(MANGLINGS))('[L7] opens: %s', (_kind, mangle) => {
    for (const [at, link] of links.entries()) {
      const read = findLink(mangle(link, otherThan(at)));
      expect(read.ok ? read.value.fragment : read.problem).toBe(link);
      found += 1;
    }
  });

  it('[L7] opens in every kind and every record', () => {
    printFigure(`manglings: ${Object.keys(MANGLINGS).length} kinds of ${RECORDS} records, ${found} opened`);
    expect(found).toBe(Object.keys(MANGLINGS).length * RECORDS);
  });
});

describe('a link that cannot open', () => {
  it.each(Object.entries(LOSSES))('[L8] is named and opens as nothing: %s', (_kind, [problem, lose]) => {
    for (const [at, link] of links.entries()) expect(findLink(lose(link, otherThan(at)))).toEqual({ ok: false, problem });
  });
});

describe('any text', () => {
  it('[L8] is answered, and opens nothing', () => {
    const law = (text: string): boolean => !findLink(text).ok && !findLink(`#1.${text}.e`).ok;
    fc.assert(fc.property(anyText, law), { numRuns: runs(1_000) });
  });

  it('[L5] of the letters of a payload opens nothing', () => {
    const letters = fc.string({ unit: fc.constantFrom(...PAYLOAD_LETTERS), minLength: 6, maxLength: 60 });
    const count = runs(20_000);
    fc.assert(
      fc.property(letters, fc.constantFrom(0, 3), (payload, format) => !findLink(`#${format}.${payload}.e`).ok),
      { numRuns: count },
    );
    printFigure(`random payloads: ${count}, 0 accepted`);
  });

  it.each<[string, string]>([
    ['percent signs', '%25'.repeat(330_000)],
    ['broken percent signs', '%E2%'.repeat(250_000)],
    ['brackets', '<a '.repeat(330_000)],
    ['ampersands', '&#35;&am'.repeat(120_000)],
    ['beginnings of links', '#1.AAAAAAAA'.repeat(90_000)],
    ['numbers and dots', '1.'.repeat(500_000)],
    ['ends of links', '1.AAAAAAAA.e '.repeat(75_000)],
    ['base64', 'aHR0cHM6Ly9h'.repeat(80_000)],
    ['equals signs', '=\n> '.repeat(250_000)],
    ['one long word', 'a'.repeat(1_000_000)],
  ])('[L8] of a million letters is answered in seconds: %s', (_what, text) => {
    const start = performance.now();
    expect(findLink(text).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
