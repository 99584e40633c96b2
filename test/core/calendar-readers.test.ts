// The calendar file as ical.js reads it, which knows nothing of ours: every day with its id, date, title, words, warning and repeat.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarDays, readCalendar, toCalendar, type CalendarDay } from '../../src/core/exports/calendar.ts';
import type { ChecklistRecord } from '../../src/core/record.ts';
import { runs } from '../nightly.ts';
import { anyRecord, anyText } from './arbitrary-record.ts';
import { SAM, sampleRecord, TODAY, write } from './sample-records.ts';
import { HANDOVER } from './sample-templates.ts';

const SETTING = { at: Date.UTC(2026, 10, 21, 10, 42), today: TODAY, address: 'https://fairhandover.example/checklists/sample/' };
const DAY = 24 * 60 * 60 * 1_000;

/** What people type to make trouble: signs of the format, line ends, scripts, and lines that are folded. */
const oddText = fc.oneof(
  anyText,
  fc
    .array(
      fc.constantFrom(';', ',', ':', '\\', '\\n', '\n', '\r\n', '"', 'BEGIN:VEVENT', 'END:VCALENDAR', '\nRRULE:FREQ=DAILY', 'مفتاح المخبز', '👩‍💻', 'Łódź', '鍵は金庫', ' ', '\t', 'a'.repeat(74), 'é'.repeat(40), '😀'.repeat(30)), // prettier-ignore
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

function see(text: string) {
  const file = new ICAL.Component(ICAL.parse(text));
  return file.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const alarms = part.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    return {
      id: event.uid.replace(/@fair-handover$/, ''),
      isDay: event.startDate.isDate,
      day: event.startDate.toString(),
      until: event.endDate.toString(),
      title: event.summary,
      words: event.description,
      repeats: String(part.getFirstPropertyValue('rrule') ?? ''),
      alarms,
    };
  });
}

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const wanted = ({ id, day, title, words, isYearly }: CalendarDay) => ({
  id,
  isDay: true,
  day: dateOf(day),
  until: dateOf(day + 1),
  title,
  words,
  repeats: isYearly ? 'FREQ=YEARLY' : '',
  alarms: isYearly ? [] : ['-P14D'],
});

function check(record: ChecklistRecord): void {
  const text = toCalendar(HANDOVER, record, SETTING);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(see(text)).toEqual(calendarDays(HANDOVER, record, SETTING).map(wanted));
}

describe('a calendar file, read by ical.js', () => {
  it('[U14] has each day as the site means it', () => {
    const record = write(sampleRecord(), SAM, ['r', 'last-day', TODAY + 9], [1, 'renews', TODAY + 30], [1, 'service', 'Rye; Co, "Łódź"']);
    check(record);
    expect(see(toCalendar(HANDOVER, record, SETTING))).toHaveLength(2);
  });

  it('[U14] says what was typed, whatever it was, and nothing else begins there', () => {
    const law = (service: string, name: string, project: string, day: number): void =>
      check(write(sampleRecord(), SAM, [1, 'service', service], [1, 'name', name], ['r', 'project', project], [1, 'renews', day]));
    fc.assert(fc.property(oddText, oddText, oddText, fc.integer({ min: 0, max: 60_000 }), law), { numRuns: runs(200) });
  });

  it('[U14] can be made of any record', () => {
    fc.assert(fc.property(anyRecord, check), { numRuns: runs(200) });
  });

  it('[U15] is read back by the site, whatever was typed', () => {
    const law = (service: string, project: string): void => {
      const record = write(sampleRecord(), SAM, [1, 'service', service], ['r', 'project', project], [1, 'renews', TODAY]);
      expect(readCalendar(toCalendar(HANDOVER, record, SETTING))).toEqual(calendarDays(HANDOVER, record, SETTING));
    };
    fc.assert(fc.property(oddText, oddText, law), { numRuns: runs(200) });
  });
});
