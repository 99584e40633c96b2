// Calendar days as numbers, without time zones (SPEC.md, V).

const MS_PER_DAY = 86_400_000;
/** As far as the calendar of the language reaches, on either side of 1970. */
const MAX_DAY = 100_000_000;
const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Days since 1 January 1970 of a calendar day, as the reader's clock on the wall gives it. Month is 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** '9 November 2026'. */
export function formatDay(day: number): string {
  return LONG.format(timeOf(day));
}

/** '9 November', for places where the year is clear. */
export function formatShortDay(day: number): string {
  return SHORT.format(timeOf(day));
}

/** '2026-11-09', as a date field wants it; '' for no day. */
export function dayToInput(day: number | undefined): string {
  return day === undefined ? '' : new Date(timeOf(day)).toISOString().slice(0, 10);
}

/** The day that a date field holds, or undefined where it is empty or no day. */
export function dayFromInput(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
  return dayToInput(day) === text ? day : undefined;
}

/** Midnight of a day in UTC, ms since 1970. A number that is no day of any calendar becomes the nearest one. */
function timeOf(day: number): number {
  return Math.max(-MAX_DAY, Math.min(MAX_DAY, day)) * MS_PER_DAY;
}
