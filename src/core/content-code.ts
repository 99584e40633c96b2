// Eight characters that stand for everything a record shows, to compare by phone. Rules: SPEC.md, O.
import { isAccountRow } from './accounts.ts';
import { FIELD_CODES, isSharedField } from './fields.ts';
import { actorOfRow, type RowKey } from './ids.ts';
import { isListed } from './listed.ts';
import type { CellValue, ChecklistRecord, Row } from './record.ts';
import { isSignOffField } from './sign-off-fields.ts';

// Crockford's base32: no I, L, O or U, which are misread or misheard (https://www.crockford.com/base32.html).
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code, 'K7QD-2M9X'. It notices every change of a value; it is no proof against somebody who means to deceive. */
export function contentCode(record: ChecklistRecord): string {
  const [high, low] = mix(JSON.stringify(visibleValues(record)));
  const letters = [high, low].map((half) => [15, 10, 5, 0].map((shift) => LETTERS.charAt((half >>> shift) & 31)).join(''));
  return letters.join('-');
}

type VisibleValue = readonly [row: string, field: string, value: CellValue];

/** What a reader sees: no stamps, no devices, no sign-offs, nothing empty, no row that was taken off the list. */
function visibleValues(record: ChecklistRecord): readonly VisibleValue[] {
  const rows = [...record.rows].filter(([key, row]) => !actorOfRow(key) && isListed(row));
  return rows.flatMap(([key, row]) => valuesOf(key, row)).sort(([a, b], [c, d]) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1));
}

/** An account stands on the list with its name alone, whichever cell put it there (SPEC.md, A1). */
function valuesOf(key: RowKey, row: Row): readonly VisibleValue[] {
  const values = [...row].map(([field, { value }]): VisibleValue => [key, field, value]);
  const shown = values.filter(([, field, value]) => isShown(field) && value !== '' && value !== false);
  return isAccountRow(key, row) ? [...shown, [key, 'listed', true]] : shown;
}

function isShown(field: string): boolean {
  return field !== 'listed' && Object.hasOwn(FIELD_CODES, field) && isSharedField(field) && !isSignOffField(field);
}

/** Two halves of 32 bits. Two multiplications with different odd numbers, as in MurmurHash3's mixing (https://github.com/aappleby/smhasher). */
function mix(text: string): readonly [number, number] {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (const byte of new TextEncoder().encode(text)) {
    high = Math.imul(high ^ byte, 0xcc9e2d51);
    low = Math.imul(low ^ byte, 0x1b873593);
    high ^= low >>> 15;
    low ^= high >>> 13;
  }
  return [finish(high), finish(low ^ high)];
}

function finish(half: number): number {
  let bits = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
