// cspell:ignore Kiritimati
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromInput, dayNumber, dayToInput, formatDay, formatShortDay } from '../../src/core/days.ts';

const anyDay = fc.integer({ min: -600_000, max: 2_900_000 });

describe('a day', () => {
  it('[V1] counts from 1 January 1970', () => {
    expect([dayNumber(1970, 1, 1), dayNumber(1970, 1, 2), dayNumber(1969, 12, 31), dayNumber(2000, 3, 1), dayNumber(2026, 11, 21)]).toEqual(
      [0, 1, -1, 11_017, 20_778],
    );
  });

  it('[V1] comes back from a date field as it went in, one later each day', () => {
    fc.assert(fc.property(anyDay, (day) => dayFromInput(dayToInput(day)) === day));
    fc.assert(fc.property(anyDay, (day) => dayToInput(day) < dayToInput(day + 1)));
  });

  it('[V1] is the same in every time zone', () => {
    const zone = process.env['TZ'];
    const seen = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'].map((each) => {
      process.env['TZ'] = each;
      return [dayNumber(2026, 3, 29), dayToInput(20_541), formatDay(20_541), dayFromInput('2026-03-29')];
    });
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
    expect(seen).toEqual(Array.from({ length: 3 }, () => [20_541, '2026-03-29', '29 March 2026', 20_541]));
  });

  it('is written out, with and without the year', () => {
    expect([formatDay(20_778), formatShortDay(20_778), formatDay(0), dayToInput(undefined)]).toEqual([
      '21 November 2026',
      '21 November',
      '1 January 1970',
      '',
    ]);
  });

  it.each([
    '',
    '2026',
    '2026-1-1',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0050-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    'soon',
  ])('is none in the field text "%s"', (text) => {
    expect(dayFromInput(text)).toBeUndefined();
  });

  it('never fails to be written out, however far off a forged one is', () => {
    for (const day of [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 100_000_001, -100_000_001]) {
      expect([formatDay(day), formatShortDay(day), dayToInput(day)].every((text) => text.length > 0)).toBe(true);
    }
  });
});
