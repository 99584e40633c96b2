// The days of a record for a calendar (iCalendar, RFC 5545): what renews when, and the yearly check. Rules: SPEC.md, U.
import { accountName, isUnused, listedAccounts } from '../accounts.ts';
import { dayFromInput, dayToInput } from '../days.ts';
import { RECORD_ROW } from '../ids.ts';
import { numberOf, projectOf, rowOf, textOf, type ChecklistRecord } from '../record.ts';
import type { Template } from '../template.ts';
import { showText } from '../text.ts';
import { escapeValue, foldLine, readValue, unfoldLines } from './calendar-text.ts';

/** What the file needs beyond the record. */
export interface CalendarSetting {
  /** When it is made, ms since 1970. */
  readonly at: number;
  /** Day number of the reader's today. */
  readonly today: number;
  /** The blank checklist's full address. */
  readonly address: string;
}

/** One day of the calendar. */
export interface CalendarDay {
  /** The same in every copy, so that a newer file replaces what an older one brought. */
  readonly id: string;
  readonly day: number;
  readonly title: string;
  readonly words: string;
  readonly isYearly: boolean;
}

const YEAR = 365;
const WARNING = '-P14D';

/** The days, the renewals in the order of the rack. */
export function calendarDays(
  template: Template,
  record: ChecklistRecord,
  { today, address }: Pick<CalendarSetting, 'today' | 'address'>,
): readonly CalendarDay[] {
  const project = showText(projectOf(record)) || template.title;
  const renewals = listedAccounts(template, record).flatMap((account): CalendarDay[] => {
    const row = rowOf(record, account.row);
    const day = numberOf(row, 'renews');
    if (day === undefined || isUnused(row) || !isDate(day)) return [];
    const service = showText(textOf(row, 'service'));
    const name = showText(accountName(account, row));
    const words = [service === '' ? project : `${project}: ${service}`, address].join('\n');
    return [{ id: `${record.id}-${account.row}`, day, title: `${name} renews`, words, isYearly: false }];
  });
  const last = numberOf(rowOf(record, RECORD_ROW), 'last-day') ?? today;
  const words = `Look through the list together: who can get in, and what has changed?\n${address}`;
  const check = { id: `${record.id}-check`, day: last + YEAR, title: `Yearly check: ${project}`, words, isYearly: true };
  return isDate(check.day) ? [...renewals, check] : renewals;
}

/** Whether a calendar file can say the day and the one after it: its years have four figures. */
function isDate(day: number): boolean {
  return [day, day + 1].every((each) => /^\d{4}-\d{2}-\d{2}$/.test(dayToInput(each)));
}

/** The file. */
export function toCalendar(template: Template, record: ChecklistRecord, setting: CalendarSetting): string {
  const stamp = `${new Date(setting.at).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = calendarDays(template, record, setting).flatMap((day) => eventLines(day, stamp));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fair Handover//Checklists//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines({ id, day, title, words, isYearly }: CalendarDay, stamp: string): string[] {
  const date = (number: number): string => dayToInput(number).replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@fair-handover`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(day + 1)}`,
    ...(isYearly ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY:${escapeValue(title)}`,
    `DESCRIPTION:${escapeValue(words)}`,
    'TRANSP:TRANSPARENT',
    ...(isYearly ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${WARNING}`, `DESCRIPTION:${escapeValue(title)}`, 'END:VALARM']),
    'END:VEVENT',
  ];
}

/** The days of such a file: how the site reads its own back. */
export function readCalendar(text: string): readonly CalendarDay[] {
  const events = `\n${unfoldLines(text).join('\n')}`.split('\nBEGIN:VEVENT\n').slice(1);
  return events.map((event) => {
    const [own = ''] = event.split(/\n(?:BEGIN:VALARM|END:VEVENT)(?=\n|$)/);
    const valueOf = (name: string): string =>
      own
        .split('\n')
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1) ?? '';
    const date = valueOf('DTSTART;VALUE=DATE').replace(/^(\d{4})(\d\d)/, '$1-$2-');
    return {
      id: valueOf('UID').replace(/@fair-handover$/, ''),
      day: dayFromInput(date) ?? NaN,
      title: readValue(valueOf('SUMMARY')),
      words: readValue(valueOf('DESCRIPTION')),
      isYearly: valueOf('RRULE') === 'FREQ=YEARLY',
    };
  });
}
