// Words for people: days, sides, lengths.

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people write it: 21 November 2026. */
export function formatDay(day: Date): string {
  return DAY.format(day);
}

/** Who a page is for. */
export type Audience = 'client' | 'developer' | 'both';

/** The tag that stands for a side: the client's is solid, the developer's hatched. */
export const AUDIENCE_TAG = { client: 'yours', developer: 'dev', both: 'both' } as const;
